import { Box, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { formatInteger } from "../components/format";
import type { ParticipationReason } from "../graphql/generated/graphql";

interface NotRatedReasonsProps {
  reasons: readonly { reason: ParticipationReason; count: number }[];
}

/** Why some members are not rated, with how many each. */
export function NotRatedReasons({ reasons }: NotRatedReasonsProps) {
  const translate = useTranslate();
  if (reasons.length === 0) return null;
  return (
    <Box>
      <Typography component="h3" sx={{ fontWeight: 700 }}>
        {translate("rounds.preview.notRated")}
      </Typography>
      <Box component="ul" sx={{ mt: 0.5, pl: 3 }}>
        {reasons.map(({ reason, count }) => (
          <li key={reason}>
            {translate(`enums.participationReason.${reason}`)}: <strong>{formatInteger(count)}</strong>
          </li>
        ))}
      </Box>
    </Box>
  );
}
