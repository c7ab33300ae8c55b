import { Box, Button, MenuItem, TextField, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { RefusalAlert } from "../components/RefusalAlert";
import {
  type BallotFieldsFragment,
  type CellRoundFieldsFragment,
  OpenRecountDocument,
} from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { TellerPickers } from "./TellerPickers";

interface RecountFormProps {
  ballot: BallotFieldsFragment;
  meeting: NonNullable<CellRoundFieldsFragment["meeting"]>;
  onCancel: () => void;
}

/** Somebody contests the count: in whose presence the papers are counted again, why, and by whom. */
export function RecountForm({ ballot, meeting, onCancel }: RecountFormProps) {
  const translate = useTranslate();
  const [complainantId, setComplainantId] = useState("");
  const [reason, setReason] = useState("");
  const [tellers, setTellers] = useState<[string, string]>(["", ""]);
  const [open, { isPending, error }] = useAct(OpenRecountDocument, {
    notifies: false,
    success: "ballots.opened",
  });
  const people = meeting.attendances.map(({ member }) => member);
  const voters = meeting.attendances.flatMap(({ isVoter, member }) =>
    isVoter && member.id !== complainantId ? [member] : [],
  );
  const isReady =
    complainantId !== "" &&
    reason.trim() !== "" &&
    tellers.every((it) => it !== "" && it !== complainantId) &&
    tellers[0] !== tellers[1];
  return (
    <Box sx={{ mt: 2, p: 2, border: "1px solid", borderColor: "divider", borderRadius: 2 }}>
      <RefusalAlert error={error} />
      <Typography sx={{ mb: 1 }}>{translate("ballots.recount.help")}</Typography>
      <TextField
        select
        fullWidth
        margin="normal"
        label={translate("ballots.recount.complainant")}
        value={complainantId}
        onChange={(event) => setComplainantId(event.target.value)}
      >
        {people.map(({ id, fullName }) => (
          <MenuItem key={id} value={id}>
            {fullName}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        label={translate("ballots.recount.reason")}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        fullWidth
        multiline
        required
        margin="normal"
      />
      <TellerPickers people={voters} tellers={tellers} onChange={setTellers} />
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, mt: 2 }}>
        <Button
          variant="contained"
          disabled={!isReady || isPending}
          onClick={() =>
            void open({
              input: {
                ballotId: ballot.id,
                complainantId,
                reason: reason.normalize("NFC").trim(),
                tellerIds: tellers,
              },
            })
          }
        >
          {translate("ballots.recount.act")}
        </Button>
        <Button onClick={onCancel}>{translate("ballots.recount.keep")}</Button>
      </Box>
    </Box>
  );
}
