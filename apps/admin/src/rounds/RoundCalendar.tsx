import { Box } from "@mui/material";
import { useTranslate } from "react-admin";
import { formatDay } from "../components/dates";

interface RoundCalendarProps {
  steps: readonly { code: string; startsOn: string; endsOn: string }[];
}

/** The days of each step as the plan set them. */
export function RoundCalendar({ steps }: RoundCalendarProps) {
  const translate = useTranslate();
  return (
    <Box component="ol" sx={{ m: 0, pl: 3 }}>
      {steps.map(({ code, startsOn, endsOn }) => (
        <li key={code}>
          {translate(`rounds.steps.${code}`, { _: code })}:{" "}
          {translate("common.range", { from: formatDay(startsOn), to: formatDay(endsOn) })}
        </li>
      ))}
    </Box>
  );
}
