import { Box, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { formatDay } from "../components/dates";
import { Figure } from "../components/Figure";
import { Section } from "../components/Section";
import type { CellRoundFieldsFragment } from "../graphql/generated/graphql";
import { AwaitedBeforeVote } from "./AwaitedBeforeVote";
import { ChecklistStep } from "./ChecklistStep";

/** The cell's steps in order: done of total, what blocks, who must act, and the button of the next one. */
export function CellChecklist({ cellRound }: { cellRound: CellRoundFieldsFragment }) {
  const translate = useTranslate();
  const { round, cell, steps, rated, selfSubmitted, convened, total } = cellRound;
  const next = steps.find(({ state }) => state === "READY")?.code;
  return (
    <Section
      title={`${cell.name} · ${translate("meetings.roundOf", { year: round.year })}`}
      subtitle={`${translate("meetings.plan", { number: round.planNumber ?? "—" })} · ${translate("reviews.home.wardDeadline", { date: formatDay(round.deadlineOn) })}`}
    >
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 3, mb: 3 }}>
        <Figure
          label={translate("meetings.figures.rated")}
          value={rated}
          base={translate("meetings.figures.ofTotal", { total })}
        />
        <Figure
          label={translate("meetings.figures.selfSubmitted")}
          value={`${selfSubmitted}/${rated}`}
          tone={selfSubmitted === rated ? "good" : "warning"}
        />
        <Figure
          label={translate("meetings.figures.convened")}
          value={convened}
          base={translate("meetings.figures.convenedBase")}
        />
      </Box>
      <Typography component="h3" sx={{ fontWeight: 700, mb: 1 }}>
        {translate("meetings.checklist")}
      </Typography>
      <Box component="ol" sx={{ listStyle: "none", p: 0, m: 0 }}>
        {steps.map((step, index) => (
          <ChecklistStep
            key={step.code}
            step={step}
            number={index + 1}
            isNext={step.code === next}
            details={
              step.code === "RECORD_BALLOT" && (
                <AwaitedBeforeVote roundId={round.id} awaited={cellRound.awaited} />
              )
            }
            to={stepPath(step.code, round.id, cell.id)}
            also={
              step.code === "RECORD_REVIEW"
                ? {
                    to: `/cell-rounds/${round.id}/${cell.id}/meeting`,
                    label: translate("meetings.sessions.link"),
                  }
                : step.code === "PROPOSE"
                  ? { to: `/rounds/${round.id}/proposals`, label: translate("proposals.link") }
                  : null
            }
          />
        ))}
      </Box>
    </Section>
  );
}

/** Where a step is done; steps of others have no page here. */
function stepPath(code: string, roundId: string, cellId: string): string | null {
  const base = `/cell-rounds/${roundId}/${cellId}`;
  switch (code) {
    case "SUBMIT_SELF_ASSESSMENT":
      return `${base}/typing`;
    case "RECORD_REVIEW":
      return `${base}/roll-call`;
    case "RECORD_BALLOT":
    case "PROPOSE":
      return `${base}/ballot`;
    default:
      return null;
  }
}
