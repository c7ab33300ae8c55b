import { Alert, Button, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { RefusalAlert } from "../components/RefusalAlert";
import { type BallotDeskFieldsFragment, IssueSlipsDocument } from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { DeskStep } from "./DeskStep";
import { HandOut } from "./HandOut";
import { OpenBox } from "./OpenBox";
import { RunningBallot } from "./RunningBallot";
import { SlipSheet } from "./SlipSheet";
import { TellerKey } from "./TellerKey";
import { Unprotected } from "./Unprotected";

/** An open ballot on the screen: tellers' keys, slips, the vote, and the box opened with both codes. */
export function ElectronicDesk({ desk }: { desk: BallotDeskFieldsFragment }) {
  const translate = useTranslate();
  const { ballot, mySeats } = desk;
  const [codes, setCodes] = useState<readonly string[]>([]);
  const [issue, { isPending, error }] = useAct(IssueSlipsDocument, { notifies: false });
  const hasKeys = ballot.seats.every(({ hasKey }) => hasKey);
  const cast = ballot.castCount ?? 0;
  if (codes.length > 0) return <SlipSheet desk={desk} codes={codes} onDone={() => setCodes([])} />;
  return (
    <RunningBallot ballot={ballot} notice={<Unprotected />}>
      <DeskStep number={1} title={translate("ballots.electronic.keys")}>
        <Typography sx={{ color: "text.secondary" }}>{translate("ballots.electronic.keysHelp")}</Typography>
        {ballot.seats.map((seat) => (
          <TellerKey
            key={seat.number}
            ballotId={ballot.id}
            seat={seat}
            isMine={mySeats.includes(seat.number)}
            isLocked={ballot.slips !== null}
          />
        ))}
      </DeskStep>
      <DeskStep number={2} title={translate("ballots.electronic.slips")}>
        <RefusalAlert error={error} />
        {ballot.slips === null ? (
          <>
            <Typography sx={{ color: "text.secondary", mb: 1 }}>
              {translate("ballots.electronic.slipsHelp", { count: ballot.present })}
            </Typography>
            <Button
              variant="contained"
              disabled={!hasKeys || isPending}
              onClick={() =>
                void issue({ input: { ballotId: ballot.id, version: ballot.version } }).then(
                  (answer) => answer && setCodes(answer.issueSlips),
                )
              }
            >
              {translate("ballots.electronic.slipsAct", { count: ballot.present })}
            </Button>
          </>
        ) : (
          <>
            <Typography sx={{ mb: 1 }}>
              {translate("ballots.electronic.slipsMade", { count: ballot.slips })}
            </Typography>
            <HandOut key={ballot.version} ballot={ballot} isLocked={false} />
          </>
        )}
      </DeskStep>
      <DeskStep number={3} title={translate("ballots.electronic.vote")}>
        <Typography sx={{ color: "text.secondary", mb: 1 }}>
          {translate("ballots.electronic.voteHelp")}
        </Typography>
        {ballot.slips !== null && (
          <>
            <Button variant="outlined" href={`/vote/${ballot.id}`} target="_blank">
              {translate("ballots.electronic.voteAct")}
            </Button>
            <Alert severity="info" sx={{ mt: 1.5 }} role="status">
              {translate("ballots.electronic.turnout", {
                cast,
                issued: ballot.issued ?? ballot.slips,
                left: Math.max((ballot.issued ?? ballot.slips) - cast, 0),
              })}
            </Alert>
          </>
        )}
      </DeskStep>
      <DeskStep number={4} title={translate("ballots.electronic.open")}>
        <OpenBox ballot={ballot} />
      </DeskStep>
    </RunningBallot>
  );
}
