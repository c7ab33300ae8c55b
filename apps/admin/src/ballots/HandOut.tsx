import { Box, Button, TextField, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { RefusalAlert } from "../components/RefusalAlert";
import { type BallotFieldsFragment, RecordHandOutDocument } from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { countOf } from "./countDraft";

interface HandOutProps {
  ballot: BallotFieldsFragment;
  /** True once somebody counts. */
  isLocked: boolean;
}

/** How many ballots were handed out: no more than came. */
export function HandOut({ ballot, isLocked }: HandOutProps) {
  const translate = useTranslate();
  const [text, setText] = useState(String(ballot.issued ?? ""));
  const [record, { isPending, error }] = useAct(RecordHandOutDocument, {
    notifies: false,
    success: "ballots.handOutRecorded",
  });
  if (isLocked) return <Typography>{translate("ballots.handedOut", { issued: ballot.issued })}</Typography>;
  const issued = countOf(text);
  const isTooMany = issued !== null && issued > ballot.present;
  const isFaulty = isTooMany || Number.isNaN(issued);
  return (
    <>
      <RefusalAlert error={error} />
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 2, alignItems: "flex-start" }}>
        <TextField
          label={translate("ballots.counts.issued")}
          value={text}
          onChange={(event) => setText(event.target.value)}
          error={isFaulty}
          helperText={translate("ballots.handOutMost", { present: ballot.present })}
          slotProps={{ htmlInput: { inputMode: "numeric", autoComplete: "off" } }}
          sx={{ width: 220 }}
        />
        <Button
          variant={ballot.issued === null ? "contained" : "outlined"}
          size="large"
          disabled={issued === null || isFaulty || issued === ballot.issued || isPending}
          onClick={() =>
            void record({ input: { ballotId: ballot.id, version: ballot.version, issued: issued ?? 0 } })
          }
        >
          {translate("ballots.handOutAct")}
        </Button>
      </Box>
    </>
  );
}
