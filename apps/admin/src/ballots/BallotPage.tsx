import { Alert, Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link, useParams } from "react-router-dom";
import { LoadingState } from "../components/LoadingState";
import { PageTitle } from "../components/PageTitle";
import { RefusalAlert } from "../components/RefusalAlert";
import { CellRoundDocument } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import { BackToCell } from "../meetings/BackToCell";
import { memberRules } from "../reviews/memberRules";
import { BallotForm } from "./BallotForm";
import { OpenProposals } from "./OpenProposals";
import { StateRatings } from "./StateRatings";
import { useRatedReviews } from "./useRatedReviews";

/** The counting minutes of a cell: typed from the paper the tellers signed. */
export function BallotPage() {
  const { roundId = "", cellId = "" } = useParams();
  const translate = useTranslate();
  const { data, error } = useDocument(CellRoundDocument, { roundId, cellId });
  const { reviews, waiting, error: reviewsError } = useRatedReviews(roundId, cellId);
  const cellRound = data?.cellRound;
  const rule = cellRound && memberRules(cellRound.round.editionCode)?.ballot;
  const meeting = cellRound?.meeting;
  return (
    <>
      <PageTitle
        title={translate("ballots.title")}
        subtitle={
          cellRound &&
          `${cellRound.cell.name} · ${translate("meetings.roundOf", { year: cellRound.round.year })}`
        }
        actions={<BackToCell roundId={roundId} cellId={cellId} />}
      />
      <RefusalAlert error={error ?? reviewsError} />
      {(!cellRound || !reviews) && !error && !reviewsError && <LoadingState rows={8} />}
      {cellRound && !meeting && (
        <Alert
          severity="warning"
          action={
            <Button component={Link} to={`/cell-rounds/${roundId}/${cellId}/roll-call`} color="inherit">
              {translate("meetings.steps.RECORD_REVIEW.act")}
            </Button>
          }
        >
          {translate("ballots.noMeeting")}
        </Alert>
      )}
      {cellRound && meeting && !meeting.hasQuorum && (
        <Alert severity="error" sx={{ mb: 2 }}>
          {translate("ballots.noQuorum", { present: meeting.present, convened: meeting.convened })}
        </Alert>
      )}
      {cellRound && meeting && reviews && rule && (
        <>
          {waiting.length > 0 && (
            <Alert severity="warning" sx={{ mb: 2 }}>
              {translate("ballots.waiting", {
                count: waiting.length,
                names: waiting.map(({ subject }) => subject.name).join(", "),
              })}
            </Alert>
          )}
          <StateRatings reviews={reviews} />
          <OpenProposals reviews={reviews} ballot={cellRound.ballot} />
          <BallotForm
            key={cellRound.ballot?.version ?? 0}
            cellRound={cellRound}
            attendance={{ convened: meeting.convened, present: meeting.present }}
            reviews={reviews}
            rule={rule}
          />
        </>
      )}
    </>
  );
}
