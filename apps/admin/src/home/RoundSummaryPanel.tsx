import { Box } from "@mui/material";
import { useTranslate } from "react-admin";
import { formatDay } from "../components/dates";
import { Figure } from "../components/Figure";
import { formatInteger } from "../components/format";
import { Section } from "../components/Section";
import type { RoundHeadFragment, RoundPageQuery } from "../graphql/generated/graphql";

export type Progress = RoundPageQuery["round"]["progress"];

interface RoundSummaryPanelProps {
  round: RoundHeadFragment;
  progress: Progress;
}

/** How far the whole round is, each figure with its base. */
export function RoundSummaryPanel({ round, progress }: RoundSummaryPanelProps) {
  const translate = useTranslate();
  const { total, rated, reviewOnly, out, cells } = progress;
  const sum = (key: "selfSubmitted" | "voted" | "decided") =>
    cells.reduce((part, cell) => part + cell[key], 0);
  const base = translate("home.ward.figures.base", { total: formatInteger(rated) });
  const plan =
    round.planNumber &&
    translate("home.ward.plan", { number: round.planNumber, date: formatDay(round.planIssuedOn) });
  const subtitle = [
    translate(`enums.roundState.${round.state}`),
    plan,
    translate("home.ward.deadline", { date: formatDay(round.deadlineOn) }),
  ];
  return (
    <Section
      title={translate("home.ward.round", { year: round.year })}
      subtitle={subtitle.filter(Boolean).join(" · ")}
    >
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: { xs: 2, sm: 4 } }}>
        <Figure label={translate("home.ward.figures.total")} value={formatInteger(total)} />
        <Figure
          label={translate("home.ward.figures.rated")}
          value={formatInteger(rated)}
          base={translate("home.ward.figures.ratedBase", { reviewOnly, out })}
        />
        <Figure
          label={translate("home.ward.figures.submitted")}
          value={formatInteger(sum("selfSubmitted"))}
          base={base}
        />
        <Figure
          label={translate("home.ward.figures.voted")}
          value={formatInteger(sum("voted"))}
          base={base}
        />
        <Figure
          label={translate("home.ward.figures.decided")}
          value={formatInteger(sum("decided"))}
          base={base}
        />
      </Box>
    </Section>
  );
}
