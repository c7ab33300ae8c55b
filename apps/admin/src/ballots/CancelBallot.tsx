import { Box, Button, TextField, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { type BallotFieldsFragment, CancelBallotDocument } from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";

/** Gives a ballot up: everybody has to vote again, so it asks why first. */
export function CancelBallot({ ballot }: { ballot: BallotFieldsFragment }) {
  const translate = useTranslate();
  const [isAsking, setIsAsking] = useState(false);
  const [reason, setReason] = useState("");
  const [cancel, { isPending }] = useAct(CancelBallotDocument, { success: "ballots.cancel.done" });
  if (!isAsking) {
    return (
      <Button color="inherit" sx={{ mt: 3 }} onClick={() => setIsAsking(true)}>
        {translate("ballots.cancel.ask")}
      </Button>
    );
  }
  return (
    <Box sx={{ mt: 3, p: 2, border: "1px solid", borderColor: "divider", borderRadius: 2 }}>
      <Typography>{translate("ballots.cancel.help")}</Typography>
      <TextField
        label={translate("ballots.cancel.reason")}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        fullWidth
        required
        multiline
        margin="normal"
      />
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
        <Button
          variant="outlined"
          color="error"
          disabled={reason.trim() === "" || isPending}
          onClick={() =>
            void cancel({
              input: {
                ballotId: ballot.id,
                version: ballot.version,
                reason: reason.normalize("NFC").trim(),
              },
            })
          }
        >
          {translate("ballots.cancel.act")}
        </Button>
        <Button onClick={() => setIsAsking(false)}>{translate("ballots.cancel.keep")}</Button>
      </Box>
    </Box>
  );
}
