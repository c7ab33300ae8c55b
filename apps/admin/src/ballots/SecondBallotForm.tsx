import { Box, Button, Checkbox, FormControlLabel, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import {
  type BallotFieldsFragment,
  type CellRoundFieldsFragment,
  OpenSecondBallotDocument,
} from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { TellerPickers } from "./TellerPickers";

interface SecondBallotFormProps {
  first: BallotFieldsFragment;
  meeting: NonNullable<CellRoundFieldsFragment["meeting"]>;
  /** Those on whom it is held. */
  names: readonly string[];
}

/** A second ballot is due: who is here now, and which two count. */
export function SecondBallotForm({ first, meeting, names }: SecondBallotFormProps) {
  const translate = useTranslate();
  const voters = meeting.attendances.filter(({ isVoter }) => isVoter);
  const [gone, setGone] = useState<ReadonlySet<string>>(
    () => new Set(voters.flatMap(({ member, presence }) => (presence === "PRESENT" ? [] : [member.id]))),
  );
  const [tellers, setTellers] = useState<[string, string]>(["", ""]);
  const [open, { isPending, error }] = useAct(OpenSecondBallotDocument, {
    notifies: false,
    success: "ballots.opened",
  });
  const present = voters.filter(({ member }) => !gone.has(member.id)).map(({ member }) => member);
  const toggle = (id: string) =>
    setGone((it) => (it.has(id) ? new Set([...it].filter((other) => other !== id)) : new Set([...it, id])));
  const isReady = tellers.every((id) => id !== "" && !gone.has(id)) && tellers[0] !== tellers[1];
  return (
    <Section
      title={translate("ballots.second.title", { count: names.length })}
      subtitle={translate("ballots.second.help", { names: names.join(", ") })}
    >
      <RefusalAlert error={error} />
      <Typography sx={{ fontWeight: 600 }}>
        {translate("ballots.second.present", { count: present.length })}
      </Typography>
      <Box
        sx={{
          display: "grid",
          gridTemplateColumns: { xs: "minmax(0, 1fr)", sm: "repeat(auto-fill, minmax(240px, 1fr))" },
          mb: 2,
        }}
      >
        {voters.map(({ member }) => (
          <FormControlLabel
            key={member.id}
            control={<Checkbox checked={!gone.has(member.id)} onChange={() => toggle(member.id)} />}
            label={member.fullName}
          />
        ))}
      </Box>
      <TellerPickers people={present} tellers={tellers} onChange={setTellers} />
      <Button
        variant="contained"
        size="large"
        sx={{ mt: 2 }}
        disabled={!isReady || isPending}
        onClick={() =>
          void open({
            input: { ballotId: first.id, presentIds: present.map(({ id }) => id), tellerIds: tellers },
          })
        }
      >
        {translate("ballots.second.act")}
      </Button>
    </Section>
  );
}
