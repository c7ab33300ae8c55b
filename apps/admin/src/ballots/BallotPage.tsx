import { Alert, Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link, useParams } from "react-router-dom";
import { LoadingState } from "../components/LoadingState";
import { PageTitle } from "../components/PageTitle";
import { RefusalAlert } from "../components/RefusalAlert";
import { CellBallotsDocument, CellRoundDocument } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import { BackToCell } from "../meetings/BackToCell";
import { BallotDeskPanel } from "./BallotDeskPanel";
import { ClosedBallot } from "./ClosedBallot";
import { OpenBallotForm } from "./OpenBallotForm";
import { OpenProposals } from "./OpenProposals";
import { SecondBallotForm } from "./SecondBallotForm";
import { StateRatings } from "./StateRatings";
import { useRatedReviews } from "./useRatedReviews";

/** A cell's secret ballots: opening, counting by two tellers, closed minutes, and what follows from them. */
export function BallotPage() {
  const { roundId = "", cellId = "" } = useParams();
  const translate = useTranslate();
  const { data, error } = useDocument(CellRoundDocument, { roundId, cellId });
  const { data: held, error: ballotsError } = useDocument(CellBallotsDocument, { roundId, cellId });
  const { reviews, waiting, error: reviewsError } = useRatedReviews(roundId, cellId);
  const cellRound = data?.cellRound;
  const ballots = held?.cellRound.ballots;
  const meeting = cellRound?.meeting;
  const open = ballots?.find(({ state }) => state === "OPEN");
  const closed = ballots?.filter(({ state }) => state === "CLOSED") ?? [];
  const onBallot = new Set(
    ballots?.flatMap(({ state, subjects }) =>
      state === "CANCELLED" ? [] : subjects.map(({ reviewId }) => reviewId),
    ),
  );
  const toVoteOn = reviews?.filter(({ id }) => !onBallot.has(id)) ?? [];
  const second = closed.flatMap(({ tallies }) =>
    tallies.filter((it) => it.isInForce && it.next === "SECOND_BALLOT"),
  );
  const first = closed.find(
    ({ kind, subjects }) =>
      kind === "VOTE" && subjects.some(({ reviewId }) => second.some((it) => it.reviewId === reviewId)),
  );
  const failure = error ?? ballotsError ?? reviewsError;
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
      <RefusalAlert error={failure} />
      {(!cellRound || !reviews || !ballots) && !failure && <LoadingState rows={8} />}
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
      {meeting && !meeting.hasQuorum && (
        <Alert severity="error" sx={{ mb: 2 }}>
          {translate("ballots.noQuorum", { present: meeting.present, convened: meeting.convened })}
        </Alert>
      )}
      {cellRound && meeting && reviews && ballots && (
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
          {open && <BallotDeskPanel ballotId={open.id} />}
          {!open && meeting.hasQuorum && toVoteOn.length > 0 && (
            <OpenBallotForm
              roundId={roundId}
              cellId={cellId}
              meeting={meeting}
              count={toVoteOn.length}
              plannedMode={cellRound.ballotMode}
            />
          )}
          {!open && first && second.length > 0 && (
            <SecondBallotForm
              key={first.id}
              first={first}
              meeting={meeting}
              names={second.map(({ memberName }) => memberName)}
            />
          )}
          <OpenProposals reviews={reviews} tallies={closed.flatMap(({ tallies }) => tallies)} />
          {closed.toReversed().map((ballot) => (
            <ClosedBallot key={ballot.id} ballot={ballot} meeting={meeting} isIdle={!open} />
          ))}
        </>
      )}
    </>
  );
}
