import { Box, Typography } from "@mui/material";
import { LEVELS } from "@xeploai/domain";
import { useTranslate } from "react-admin";
import type { TallyFieldsFragment } from "../graphql/generated/graphql";
import { LEVEL_STYLES } from "../theme/levels";

/** Votes by level as labelled bars; every number stands in words beside its bar. */
export function VoteBars({ tally, required }: { tally: TallyFieldsFragment; required: number }) {
  const translate = useTranslate();
  const votes = {
    EXCELLENT: tally.excellent,
    GOOD: tally.good,
    SATISFACTORY: tally.satisfactory,
    UNSATISFACTORY: tally.unsatisfactory,
  };
  const most = Math.max(required, ...Object.values(votes), 1);
  return (
    <Box component="ul" sx={{ listStyle: "none", p: 0, my: 1, maxWidth: 520 }}>
      {LEVELS.map((level) => (
        <Box component="li" key={level} sx={{ mb: 0.75 }}>
          <Typography>
            {translate(`levels.${level}`)}:{" "}
            <strong>{translate("results.votes", { count: votes[level] })}</strong>
          </Typography>
          <Box aria-hidden sx={{ height: 10, bgcolor: "action.hover", borderRadius: 5, overflow: "hidden" }}>
            <Box
              sx={{ width: `${(100 * votes[level]) / most}%`, height: 1, bgcolor: LEVEL_STYLES[level].main }}
            />
          </Box>
        </Box>
      ))}
    </Box>
  );
}
