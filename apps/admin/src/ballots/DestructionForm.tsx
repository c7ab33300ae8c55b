import { Box, Button, TextField, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { DayField } from "../components/DayField";
import { RefusalAlert } from "../components/RefusalAlert";
import { type BallotFieldsFragment, RecordDestructionDocument } from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";

interface DestructionFormProps {
  ballot: BallotFieldsFragment;
  onCancel: () => void;
}

/** The papers are destroyed once nobody can appeal any more: when, by whom, before whom. */
export function DestructionForm({ ballot, onCancel }: DestructionFormProps) {
  const translate = useTranslate();
  const [day, setDay] = useState("");
  const [by, setBy] = useState("");
  const [witness, setWitness] = useState("");
  const [record, { isPending, error }] = useAct(RecordDestructionDocument, {
    notifies: false,
    success: "ballots.destroy.done",
  });
  return (
    <Box sx={{ mt: 2, p: 2, border: "1px solid", borderColor: "divider", borderRadius: 2 }}>
      <RefusalAlert error={error} />
      <Typography sx={{ mb: 1 }}>{translate("ballots.destroy.help")}</Typography>
      <Box
        sx={{ display: "grid", gap: 2, gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "repeat(3, 1fr)" } }}
      >
        <DayField label={translate("ballots.destroy.day")} value={day} onChange={setDay} />
        <TextField
          label={translate("ballots.destroy.by")}
          value={by}
          onChange={(event) => setBy(event.target.value)}
        />
        <TextField
          label={translate("ballots.destroy.witness")}
          value={witness}
          onChange={(event) => setWitness(event.target.value)}
        />
      </Box>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, mt: 2 }}>
        <Button
          variant="contained"
          disabled={day === "" || by.trim() === "" || witness.trim() === "" || isPending}
          onClick={() =>
            void record({
              input: {
                ballotId: ballot.id,
                version: ballot.version,
                destroyedOn: day,
                destroyedBy: by.normalize("NFC").trim(),
                witness: witness.normalize("NFC").trim(),
              },
            })
          }
        >
          {translate("ballots.destroy.act")}
        </Button>
        <Button onClick={onCancel}>{translate("ballots.destroy.keep")}</Button>
      </Box>
    </Box>
  );
}
