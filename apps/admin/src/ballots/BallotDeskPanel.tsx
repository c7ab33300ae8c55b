import { Alert, Button, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { LoadingState } from "../components/LoadingState";
import { RefusalAlert } from "../components/RefusalAlert";
import { BallotDeskDocument, CloseBallotDocument } from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { useDocument } from "../graphql/useDocument";
import { useLive } from "../providers/useLive";
import { DeskStep } from "./DeskStep";
import { Differences } from "./Differences";
import { ElectronicDesk } from "./ElectronicDesk";
import { HandOut } from "./HandOut";
import { RunningBallot } from "./RunningBallot";
import { TellerLine } from "./TellerLine";

/** An open ballot, step by step: print, hand out, two counts that agree, closed minutes. */
export function BallotDeskPanel({ ballotId }: { ballotId: string }) {
  const translate = useTranslate();
  const { data, error } = useDocument(BallotDeskDocument, { id: ballotId });
  useLive(`ballot:${ballotId}`, ["BallotDesk", "CellBallots"]);
  const [close, { isPending, error: refused }] = useAct(CloseBallotDocument, {
    notifies: false,
    success: "ballots.recorded",
  });
  const desk = data?.ballot;
  if (!desk) return error ? <RefusalAlert error={error} /> : <LoadingState rows={6} />;
  if (desk.ballot.mode === "ELECTRONIC") return <ElectronicDesk desk={desk} />;
  const { ballot, mySeats, differences } = desk;
  const keyed = ballot.seats.filter(({ keyedAt }) => keyedAt !== null).length;
  const isAgreed = keyed === 2 && differences.length === 0;
  return (
    <RunningBallot ballot={ballot}>
      <DeskStep number={1} title={translate("ballots.steps.print")}>
        <Button component={Link} to={`/ballots/${ballot.id}/papers`} variant="outlined">
          {translate("ballots.steps.printAct")}
        </Button>
      </DeskStep>
      <DeskStep number={2} title={translate("ballots.steps.handOut")}>
        <HandOut key={ballot.version} ballot={ballot} isLocked={keyed > 0} />
      </DeskStep>
      <DeskStep number={3} title={translate("ballots.steps.count")}>
        <Typography sx={{ color: "text.secondary", mb: 1 }}>
          {translate("ballots.steps.countHelp")}
        </Typography>
        {ballot.seats.map((seat) => (
          <TellerLine
            key={seat.number}
            ballotId={ballot.id}
            seat={seat}
            isMine={mySeats.includes(seat.number)}
            isHandedOut={ballot.issued !== null}
          />
        ))}
        <Differences differences={differences} />
        {isAgreed && <Alert severity="success">{translate("ballots.agreed")}</Alert>}
      </DeskStep>
      <DeskStep number={4} title={translate("ballots.steps.close")}>
        <RefusalAlert error={refused} />
        <Typography sx={{ color: "text.secondary", mb: 1 }}>
          {translate("ballots.steps.closeHelp")}
        </Typography>
        <Button
          variant="contained"
          size="large"
          disabled={!isAgreed || isPending}
          onClick={() => void close({ input: { ballotId: ballot.id, version: ballot.version } })}
        >
          {translate("ballots.close")}
        </Button>
      </DeskStep>
    </RunningBallot>
  );
}
