import { Box, Button, TextField, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { RefusalAlert } from "../components/RefusalAlert";
import { type BallotFieldsFragment, OpenBallotBoxDocument } from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";

/** The end of the vote: both tellers type their codes one after the other, and the box is counted. */
export function OpenBox({ ballot }: { ballot: BallotFieldsFragment }) {
  const translate = useTranslate();
  const [codes, setCodes] = useState<[string, string]>(["", ""]);
  const [open, { isPending, error }] = useAct(OpenBallotBoxDocument, {
    notifies: false,
    success: "ballots.recorded",
  });
  const isReady = ballot.issued !== null && ballot.slips !== null && codes.every((it) => it.trim() !== "");
  return (
    <>
      <RefusalAlert error={error} />
      <Typography sx={{ color: "text.secondary", mb: 1.5 }}>
        {translate("ballots.electronic.openHelp")}
      </Typography>
      <Box sx={{ display: "grid", gap: 2, gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "1fr 1fr" } }}>
        {ballot.seats.map(({ number, name }) => (
          <TextField
            key={number}
            label={translate("ballots.electronic.codeOf", { name })}
            value={codes[number - 1] ?? ""}
            onChange={(event) =>
              setCodes(([first, second]) =>
                number === 1 ? [event.target.value, second] : [first, event.target.value],
              )
            }
            type="password"
            slotProps={{ htmlInput: { autoComplete: "off" } }}
          />
        ))}
      </Box>
      <Button
        variant="contained"
        size="large"
        sx={{ mt: 2 }}
        disabled={!isReady || isPending}
        onClick={() =>
          void open({
            input: {
              ballotId: ballot.id,
              version: ballot.version,
              firstCode: codes[0],
              secondCode: codes[1],
            },
          })
        }
      >
        {translate("ballots.electronic.openAct")}
      </Button>
    </>
  );
}
