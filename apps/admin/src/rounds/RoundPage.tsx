import { Box, Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link, useParams } from "react-router-dom";
import { ChainBelowPanel } from "../chain/ChainBelowPanel";
import { ChainPanel } from "../chain/ChainPanel";
import { formatDay } from "../components/dates";
import { Figure } from "../components/Figure";
import { formatInteger } from "../components/format";
import { LoadingState } from "../components/LoadingState";
import { PageTitle } from "../components/PageTitle";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import { RoundPageDocument } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import { PlanButton } from "../plans/PlanButton";
import { useCan } from "../providers/accessProvider";
import { SubjectKindsPanel } from "../reviews/SubjectKindsPanel";
import { NotRatedReasons } from "./NotRatedReasons";
import { PublishPanel } from "./PublishPanel";
import { RoundCalendar } from "./RoundCalendar";
import { RoundProgressTable } from "./RoundProgressTable";

/** One round: how far it is, cell by cell, what blocks, and the publication at its end. */
export function RoundPage() {
  const { roundId = "" } = useParams();
  const translate = useTranslate();
  const can = useCan();
  const { data, error, refetch } = useDocument(RoundPageDocument, { id: roundId });
  const round = data?.round;
  if (!round) {
    return error ? <RefusalAlert error={error} onRetry={() => void refetch()} /> : <LoadingState rows={8} />;
  }
  const { progress } = round;
  const late = progress.cells.filter(({ isLate }) => isLate).length;
  return (
    <>
      <PageTitle
        title={translate("meetings.roundOf", { year: round.year })}
        subtitle={`${round.organisation.name} · ${translate("meetings.plan", { number: round.planNumber ?? "—" })} · ${translate("rounds.before", { day: formatDay(round.deadlineOn) })}`}
        actions={
          <>
            <Button component={Link} to={`/reviews?round=${round.id}`} variant="outlined">
              {translate("reviews.title")}
            </Button>
            <PlanButton organisationId={round.organisation.id} year={round.year} />
            {can("evaluator:assign") && (
              <Button component={Link} to={`/rounds/${round.id}/evaluators`} variant="outlined">
                {translate("sheets.evaluators.button")}
              </Button>
            )}
            {can("change:apply") && (
              <Button component={Link} to={`/rounds/${round.id}/changes`} variant="outlined">
                {translate("work.changes.open")}
              </Button>
            )}
            {can("result:readPublished") && round.publishedAt && (
              <Button component={Link} to={`/rounds/${round.id}/results`} variant="outlined">
                {translate("results.published.open")}
              </Button>
            )}
            {can("proposal:read") && (
              <Button component={Link} to={`/rounds/${round.id}/proposals`} variant="outlined">
                {translate("proposals.button")}
              </Button>
            )}
            {round.state !== "DRAFT" && can("quotaBoard:read") && (
              <Button component={Link} to={`/rounds/${round.id}/appeals`} variant="outlined">
                {translate("appeals.button")}
              </Button>
            )}
            {round.state !== "DRAFT" && can("round:close") && (
              <Button component={Link} to={`/rounds/${round.id}/closing`} variant="outlined">
                {translate("closing.button")}
              </Button>
            )}
            {can("quotaBoard:read") && (
              <Button component={Link} to={`/rounds/${round.id}/board`} variant="outlined">
                {translate("decisions.title")}
              </Button>
            )}
          </>
        }
      />
      <Section
        title={translate("rounds.progress.title")}
        subtitle={translate(`enums.roundState.${round.state}`)}
      >
        <Box sx={{ display: "flex", flexWrap: "wrap", gap: 3, mb: 2 }}>
          <Figure label={translate("rounds.preview.total")} value={formatInteger(progress.total)} />
          <Figure label={translate("rounds.preview.rated")} value={formatInteger(progress.rated)} />
          <Figure label={translate("rounds.preview.reviewOnly")} value={formatInteger(progress.reviewOnly)} />
          <Figure label={translate("rounds.preview.out")} value={formatInteger(progress.out)} />
          <Figure
            label={translate("rounds.progress.late")}
            value={formatInteger(late)}
            base={translate("rounds.progress.ofCells", { count: progress.cells.length })}
            tone={late > 0 ? "warning" : "good"}
          />
        </Box>
        <NotRatedReasons reasons={progress.notRated} />
      </Section>
      {can("review:list") && <SubjectKindsPanel roundId={round.id} />}
      {(round.state === "OPEN" || round.state === "DECIDED") && can("review:list") && (
        <ChainPanel roundId={round.id} organisationId={round.organisation.id} />
      )}
      {can("review:list") && <ChainBelowPanel organisationId={round.organisation.id} year={round.year} />}
      {round.state !== "DRAFT" && can("quotaBoard:read") && <PublishPanel round={round} />}
      <Section title={translate("rounds.progress.cells")} subtitle={translate("rounds.progress.cellsHelp")}>
        <RoundProgressTable roundId={round.id} cells={progress.cells} />
      </Section>
      <Section title={translate("rounds.wizard.calendar")}>
        <RoundCalendar steps={round.steps} />
      </Section>
    </>
  );
}
