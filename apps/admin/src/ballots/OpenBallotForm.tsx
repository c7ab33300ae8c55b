import { Alert, Button, Checkbox, FormControlLabel, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import {
  type BallotMode,
  type CellRoundFieldsFragment,
  OpenBallotDocument,
} from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { TellerPickers } from "./TellerPickers";

interface OpenBallotFormProps {
  roundId: string;
  cellId: string;
  meeting: NonNullable<CellRoundFieldsFragment["meeting"]>;
  /** Members the ballot would be on. */
  count: number;
  /** How the plan has the cell vote. */
  plannedMode: BallotMode;
}

/** Before the vote: who is convened and came, on how many it is, and which two count. */
export function OpenBallotForm({ roundId, cellId, meeting, count, plannedMode }: OpenBallotFormProps) {
  const translate = useTranslate();
  const [tellers, setTellers] = useState<[string, string]>(["", ""]);
  const [open, { isPending, error }] = useAct(OpenBallotDocument, {
    notifies: false,
    success: "ballots.opened",
  });
  const [isOnPaper, setOnPaper] = useState(plannedMode === "PAPER");
  const voters = meeting.attendances.filter(({ isVoter, presence }) => isVoter && presence === "PRESENT");
  const isReady = tellers[0] !== "" && tellers[1] !== "" && tellers[0] !== tellers[1];
  return (
    <Section title={translate("ballots.open.title")} subtitle={translate("ballots.open.help")}>
      <RefusalAlert error={error} />
      <Typography sx={{ mb: 1 }}>
        {translate("ballots.open.roll", { present: meeting.present, convened: meeting.convened })}
      </Typography>
      <Typography sx={{ mb: 2 }}>{translate("ballots.open.subjects", { count })}</Typography>
      <TellerPickers people={voters.map(({ member }) => member)} tellers={tellers} onChange={setTellers} />
      <Alert severity="info" sx={{ my: 2 }}>
        {translate("ballots.open.tellersHelp")}
      </Alert>
      {plannedMode === "ELECTRONIC" && (
        <FormControlLabel
          sx={{ display: "flex", mb: 2 }}
          control={<Checkbox checked={isOnPaper} onChange={(_, checked) => setOnPaper(checked)} />}
          label={translate("ballots.open.onPaper")}
        />
      )}
      <Button
        variant="contained"
        size="large"
        disabled={!isReady || isPending}
        onClick={() => void open({ input: { roundId, cellId, tellerIds: tellers, isOnPaper } })}
      >
        {translate("ballots.open.act")}
      </Button>
    </Section>
  );
}
