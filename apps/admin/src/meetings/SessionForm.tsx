import { Box, Button, Checkbox, FormControlLabel, MenuItem, TextField, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { DayField } from "../components/DayField";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import { type MeetingWorkFieldsFragment, PlanSessionDocument } from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { useSystem } from "../session/useSystem";

/** Announces one more session; place and people are those of the last one until somebody says otherwise. */
export function SessionForm({ work }: { work: MeetingWorkFieldsFragment }) {
  const translate = useTranslate();
  const today = useSystem()?.today ?? "";
  const last = work.sessions.at(-1);
  const [groupId, setGroupId] = useState("");
  const [heldOn, setHeldOn] = useState("");
  const [startsAt, setStartsAt] = useState(last?.startsAt ?? "19:30");
  const [place, setPlace] = useState(last?.place ?? "");
  const [chair, setChair] = useState(last?.chair ?? "");
  const [clerk, setClerk] = useState(last?.clerk ?? "");
  const hasVotePlanned = work.sessions.some((it) => it.hasVote);
  const [votes, setVotes] = useState(!hasVotePlanned && work.sessions.length === 0);
  const [plan, { isPending, error }] = useAct(PlanSessionDocument, {
    notifies: false,
    success: "meetings.sessions.saved",
  });
  const day = heldOn || today;
  const isReady = [day, startsAt, place, chair, clerk].every((it) => it.trim() !== "");
  const groups = work.splitRefusals.length === 0 ? work.groups : [];
  const save = () =>
    plan({
      input: {
        roundId: work.roundId,
        cellId: work.cell.id,
        version: 0,
        partyGroupId: groupId || null,
        heldOn: day,
        startsAt: startsAt.trim(),
        place: place.trim(),
        chair: chair.trim(),
        clerk: clerk.trim(),
        hasVote: votes && groupId === "",
      },
    });
  return (
    <Section title={translate("meetings.sessions.plan")}>
      <RefusalAlert
        error={error}
        fieldLabel={(field) => (FIELD_LABELS[field] ? translate(FIELD_LABELS[field]) : "")}
      />
      <Box sx={{ display: "grid", gap: 2, gridTemplateColumns: { xs: "minmax(0, 1fr)", sm: "1fr 1fr" } }}>
        {groups.length > 0 && (
          <TextField
            select
            label={translate("meetings.sessions.body")}
            value={groupId}
            onChange={(event) => setGroupId(event.target.value)}
            helperText={translate("meetings.sessions.bodyHelp")}
            slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
            sx={{ gridColumn: { sm: "1 / -1" } }}
          >
            <MenuItem value="">{translate("meetings.sessions.wholeCell")}</MenuItem>
            {groups.map(({ id, name }) => (
              <MenuItem key={id} value={id}>
                {name}
              </MenuItem>
            ))}
          </TextField>
        )}
        <DayField label={translate("meetings.rollCall.heldOn")} value={day} onChange={setHeldOn} required />
        <TextField
          label={translate("meetings.sessions.startsAt")}
          value={startsAt}
          onChange={(event) => setStartsAt(event.target.value)}
          helperText={translate("meetings.sessions.timeHint")}
          slotProps={{ htmlInput: { inputMode: "numeric", maxLength: 5 } }}
          required
        />
        <TextField
          label={translate("meetings.rollCall.place")}
          value={place}
          onChange={(event) => setPlace(event.target.value)}
          required
        />
        <TextField
          label={translate("meetings.rollCall.chair")}
          value={chair}
          onChange={(event) => setChair(event.target.value)}
          required
        />
        <TextField
          label={translate("meetings.rollCall.clerk")}
          value={clerk}
          onChange={(event) => setClerk(event.target.value)}
          required
        />
        {groupId === "" && !hasVotePlanned && (
          <FormControlLabel
            control={<Checkbox checked={votes} onChange={(event) => setVotes(event.target.checked)} />}
            label={<Typography>{translate("meetings.sessions.hasVote")}</Typography>}
          />
        )}
      </Box>
      <Button
        variant="contained"
        size="large"
        sx={{ mt: 2 }}
        disabled={!isReady || isPending}
        onClick={() => void save()}
      >
        {translate("meetings.sessions.save")}
      </Button>
    </Section>
  );
}

const FIELD_LABELS: Readonly<Record<string, string>> = {
  startsAt: "meetings.sessions.startsAt",
  place: "meetings.rollCall.place",
  chair: "meetings.rollCall.chair",
  clerk: "meetings.rollCall.clerk",
  partyGroupId: "meetings.sessions.body",
};
