import { Alert, Box, Button, MenuItem, TextField, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import { type CellRoundFieldsFragment, OpenBallotDocument } from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";

interface OpenBallotFormProps {
  roundId: string;
  cellId: string;
  meeting: NonNullable<CellRoundFieldsFragment["meeting"]>;
  /** Members the ballot would be on. */
  count: number;
}

/** Before the vote: who is convened and came, on how many it is, and which two count. */
export function OpenBallotForm({ roundId, cellId, meeting, count }: OpenBallotFormProps) {
  const translate = useTranslate();
  const [tellers, setTellers] = useState<[string, string]>(["", ""]);
  const [open, { isPending, error }] = useAct(OpenBallotDocument, {
    notifies: false,
    success: "ballots.opened",
  });
  const voters = meeting.attendances.filter(({ isVoter, presence }) => isVoter && presence === "PRESENT");
  const choose = (place: 0 | 1, id: string) =>
    setTellers(([first, second]) => (place === 0 ? [id, second] : [first, id]));
  const isReady = tellers[0] !== "" && tellers[1] !== "" && tellers[0] !== tellers[1];
  return (
    <Section title={translate("ballots.open.title")} subtitle={translate("ballots.open.help")}>
      <RefusalAlert error={error} />
      <Typography sx={{ mb: 1 }}>
        {translate("ballots.open.roll", { present: meeting.present, convened: meeting.convened })}
      </Typography>
      <Typography sx={{ mb: 2 }}>{translate("ballots.open.subjects", { count })}</Typography>
      <Box sx={{ display: "grid", gap: 2, gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "1fr 1fr" } }}>
        {([0, 1] as const).map((place) => (
          <TextField
            key={place}
            select
            label={translate("ballots.teller", { number: place + 1 })}
            value={tellers[place]}
            onChange={(event) => choose(place, event.target.value)}
          >
            {voters.map(({ member }) => (
              <MenuItem key={member.id} value={member.id} disabled={tellers[1 - place] === member.id}>
                {member.fullName}
              </MenuItem>
            ))}
          </TextField>
        ))}
      </Box>
      <Alert severity="info" sx={{ my: 2 }}>
        {translate("ballots.open.tellersHelp")}
      </Alert>
      <Button
        variant="contained"
        size="large"
        disabled={!isReady || isPending}
        onClick={() => void open({ input: { roundId, cellId, tellerIds: tellers } })}
      >
        {translate("ballots.open.act")}
      </Button>
    </Section>
  );
}
