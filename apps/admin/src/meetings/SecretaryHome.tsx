import { Button } from "@mui/material";
import { Fragment } from "react";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { EmptyState } from "../components/EmptyState";
import { LoadingState } from "../components/LoadingState";
import { PageTitle } from "../components/PageTitle";
import { RefusalAlert } from "../components/RefusalAlert";
import { MyCellsDocument } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import { TaskCard } from "../inbox/TaskCard";
import { UnitReviewsCard } from "../reviews/UnitReviewsCard";
import { useViewer } from "../session/useViewer";
import { CellChecklist } from "./CellChecklist";
import { MySessions } from "./MySessions";

/** A cell secretary's first screen: the checklist of the cell's round. */
export function SecretaryHome() {
  const translate = useTranslate();
  const viewer = useViewer();
  const { data, error, refetch } = useDocument(MyCellsDocument, {});
  return (
    <>
      <PageTitle
        title={translate("meetings.home.title")}
        actions={
          viewer?.memberId && (
            <>
              <Button component={Link} to="/my-positions" variant="outlined">
                {translate("meetings.positions.link")}
              </Button>
              <Button component={Link} to="/my-reviews" variant="outlined">
                {translate("reviews.home.title")}
              </Button>
            </>
          )
        }
        subtitle={viewer && translate("reviews.home.greeting", { name: viewer.displayName })}
      />
      <RefusalAlert error={error} onRetry={() => void refetch()} />
      {!data && !error && <LoadingState rows={6} />}
      <MySessions />
      <TaskCard />
      {data?.myCells.length === 0 && (
        <EmptyState title={translate("meetings.home.none")}>{translate("meetings.home.noneHint")}</EmptyState>
      )}
      {data?.myCells.map((cellRound) => (
        <Fragment key={cellRound.round.id + cellRound.cell.id}>
          <CellChecklist cellRound={cellRound} />
          <UnitReviewsCard
            roundId={cellRound.round.id}
            cellId={cellRound.cell.id}
            year={cellRound.round.year}
          />
        </Fragment>
      ))}
    </>
  );
}
