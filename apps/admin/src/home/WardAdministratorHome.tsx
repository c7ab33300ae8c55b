import { Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { formatDay } from "../components/dates";
import { LoadingState } from "../components/LoadingState";
import { PageTitle } from "../components/PageTitle";
import { RefusalAlert } from "../components/RefusalAlert";
import { QuotaBoardDocument, RoundPageDocument } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import { TaskCard } from "../inbox/TaskCard";
import { SubjectKindsPanel } from "../reviews/SubjectKindsPanel";
import { useCurrentRound } from "../rounds/useCurrentRound";
import { useSystem } from "../session/useSystem";
import { useActiveGrant } from "../session/useViewer";
import { CellProgressPanel } from "./CellProgressPanel";
import { NextDeadlinesPanel } from "./NextDeadlinesPanel";
import { QuotaSummaryPanel } from "./QuotaSummaryPanel";
import { RoundSummaryPanel } from "./RoundSummaryPanel";
import { UnusualCellsPanel } from "./UnusualCellsPanel";
import { WardActions } from "./WardActions";

/** Who is late and what blocks, the quota, what is unusual, what comes next; before a round: how to start. */
export function WardAdministratorHome() {
  const translate = useTranslate();
  const grant = useActiveGrant();
  const system = useSystem();
  const { round, isPending, error } = useCurrentRound();
  const { data, error: roundError } = useDocument(
    RoundPageDocument,
    { id: round?.id ?? "" },
    { enabled: Boolean(round) },
  );
  const { data: board } = useDocument(
    QuotaBoardDocument,
    { roundId: round?.id ?? "" },
    { enabled: Boolean(round) },
  );
  const progress = data?.round.progress;
  const today = system?.today ?? "";
  const isGoing = round?.state === "OPEN" || round?.state === "DECIDED";

  return (
    <>
      <PageTitle
        title={translate("home.ward.title", { unit: grant?.organisation.name ?? "" })}
        subtitle={today && translate("home.ward.today", { date: formatDay(today) })}
        actions={
          round && (
            <>
              <Button component={Link} to={`/rounds/${round.id}/board`} variant="outlined">
                {translate("home.ward.seeBoard")}
              </Button>
              <Button component={Link} to={`/rounds/${round.id}`} variant="contained">
                {translate(round.state === "DECIDED" ? "home.ward.publish" : "home.ward.seeRound")}
              </Button>
            </>
          )
        }
      />
      <RefusalAlert error={error ?? roundError} />
      {(isPending || (round && !progress && !roundError)) && <LoadingState rows={8} />}
      <TaskCard />
      {!isPending && !isGoing && <WardActions hasRound={Boolean(round)} isGoing={false} />}
      {round && progress && (
        <>
          <RoundSummaryPanel round={round} progress={progress} />
          <SubjectKindsPanel roundId={round.id} />
          <CellProgressPanel roundId={round.id} cells={progress.cells} />
          {board && <QuotaSummaryPanel board={board.quotaBoard} />}
          <NextDeadlinesPanel round={round} today={today} />
          <UnusualCellsPanel roundId={round.id} cells={progress.cells} />
        </>
      )}
      {isGoing && <WardActions hasRound isGoing />}
    </>
  );
}
