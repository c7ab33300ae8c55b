import { Box, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { formatDay } from "../components/dates";
import { Section } from "../components/Section";
import type { RoundHeadFragment } from "../graphql/generated/graphql";
import { nextSteps } from "./nextSteps";

interface NextDeadlinesPanelProps {
  round: RoundHeadFragment;
  today: string;
}

/** The next days of the round's calendar. */
export function NextDeadlinesPanel({ round, today }: NextDeadlinesPanelProps) {
  const translate = useTranslate();
  const steps = nextSteps(round.steps, today);
  return (
    <Section title={translate("home.ward.next")}>
      {steps.length === 0 && (
        <Typography sx={{ color: "text.secondary" }}>{translate("home.ward.noneNext")}</Typography>
      )}
      <Box component="ul" sx={{ listStyle: "none", p: 0, m: 0 }}>
        {steps.map(({ code, endsOn, inDays }) => (
          <Box component="li" key={code} sx={{ display: "flex", flexWrap: "wrap", gap: 2, py: 0.75 }}>
            <Typography sx={{ fontWeight: 600, minWidth: 110, fontVariantNumeric: "tabular-nums" }}>
              {formatDay(endsOn)}
            </Typography>
            <Typography sx={{ flex: "1 1 200px" }}>
              {translate(`rounds.steps.${code}`, { _: code })}
            </Typography>
            <Typography sx={{ color: inDays <= 2 ? "warning.main" : "text.secondary" }}>
              {inDays === 0
                ? translate("home.ward.dueToday")
                : translate("home.ward.inDays", { count: inDays })}
            </Typography>
          </Box>
        ))}
      </Box>
    </Section>
  );
}
