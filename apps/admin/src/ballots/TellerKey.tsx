import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { type BallotFieldsFragment, MakeTellerKeyDocument } from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { TellerRow } from "./TellerRow";

interface TellerKeyProps {
  ballotId: string;
  seat: BallotFieldsFragment["seats"][number];
  isMine: boolean;
  /** True once slips are made. */
  isLocked: boolean;
}

/** A teller's key: made once, its code shown once, to be written down by the teller alone. */
export function TellerKey({ ballotId, seat, isMine, isLocked }: TellerKeyProps) {
  const translate = useTranslate();
  const [code, setCode] = useState<string | null>(null);
  const [make, { isPending }] = useAct(MakeTellerKeyDocument);
  return (
    <TellerRow
      seat={seat}
      isDone={seat.hasKey}
      state={translate(seat.hasKey ? "ballots.electronic.hasKey" : "ballots.electronic.noKey")}
    >
      {isMine && !isLocked && (
        <Button
          variant={seat.hasKey ? "outlined" : "contained"}
          disabled={isPending}
          onClick={() =>
            void make({ input: { ballotId, teller: seat.number } }).then(
              (answer) => answer && setCode(answer.makeTellerKey),
            )
          }
        >
          {translate(seat.hasKey ? "ballots.electronic.keyAgain" : "ballots.electronic.keyAct")}
        </Button>
      )}
      <Dialog open={code !== null} aria-labelledby={`key-${seat.number}`}>
        <DialogTitle id={`key-${seat.number}`}>
          {translate("ballots.electronic.keyTitle", { name: seat.name })}
        </DialogTitle>
        <DialogContent>
          <Typography
            component="output"
            sx={{
              display: "block",
              fontFamily: "monospace",
              fontSize: "1.6rem",
              my: 1,
              overflowWrap: "anywhere",
            }}
          >
            {code}
          </Typography>
          <Alert severity="warning">{translate("ballots.electronic.keyNote")}</Alert>
        </DialogContent>
        <DialogActions>
          <Button variant="contained" onClick={() => setCode(null)}>
            {translate("ballots.electronic.keyNoted")}
          </Button>
        </DialogActions>
      </Dialog>
    </TellerRow>
  );
}
