import { Box, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { formatDay } from "../components/dates";
import type { AppealFieldsFragment } from "../graphql/generated/graphql";

/** What was said, and what was answered. */
export function AppealText({ appeal }: { appeal: AppealFieldsFragment }) {
  const translate = useTranslate();
  const { statement, filedOn, isOnPaper, settledOn, outcome, answer } = appeal;
  return (
    <Box sx={{ overflowWrap: "anywhere" }}>
      <Typography sx={{ fontWeight: 600 }}>
        {translate(isOnPaper ? "appeals.onPaper" : "appeals.filedOn", { day: formatDay(filedOn) })}
      </Typography>
      <Typography sx={{ whiteSpace: "pre-wrap" }}>{statement}</Typography>
      <Typography sx={{ fontWeight: 600, mt: 1.5 }}>
        {outcome && settledOn
          ? translate(`appeals.outcomes.${outcome}`, { day: formatDay(settledOn) })
          : translate("appeals.open")}
      </Typography>
      {answer && <Typography sx={{ whiteSpace: "pre-wrap" }}>{answer}</Typography>}
    </Box>
  );
}
