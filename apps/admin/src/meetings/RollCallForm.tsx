import { Alert, Box, Button, TextField } from "@mui/material";
import type { MajorityRule } from "@xeploai/domain";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { useNavigate } from "react-router-dom";
import { DayField } from "../components/DayField";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import { type CellRoundFieldsFragment, RecordMeetingDocument } from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { useSystem } from "../session/useSystem";
import { RollCallLines } from "./RollCallLines";
import { RollCallSummary } from "./RollCallSummary";
import { countRollCall, type RollCallLine } from "./rollCall";

interface RollCallFormProps {
  cellRound: CellRoundFieldsFragment;
  initialLines: readonly RollCallLine[];
  quorum: MajorityRule;
}

export function RollCallForm({ cellRound, initialLines, quorum }: RollCallFormProps) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const today = useSystem()?.today ?? "";
  const { meeting, round, cell } = cellRound;
  const hasBallot = cellRound.ballots.some(({ state }) => state !== "CANCELLED");
  const [lines, setLines] = useState(initialLines);
  const [heldOn, setHeldOn] = useState(meeting?.heldOn ?? "");
  const [place, setPlace] = useState(meeting?.place ?? "");
  const [chair, setChair] = useState(meeting?.chair ?? "");
  const [clerk, setClerk] = useState(meeting?.clerk ?? "");
  const [minutes, setMinutes] = useState(meeting?.minutes ?? "");
  const [record, { isPending, error }] = useAct(RecordMeetingDocument, {
    notifies: false,
    success: "meetings.rollCall.recorded",
  });
  const count = countRollCall(lines, quorum);
  const day = heldOn || today;
  const isReady =
    !hasBallot &&
    [day, place, chair, clerk].every((it) => it.trim() !== "") &&
    count.withoutReason.length === 0;

  const save = async () => {
    const answer = await record({
      input: {
        roundId: round.id,
        cellId: cell.id,
        version: meeting?.version ?? 0,
        heldOn: day,
        place: place.trim(),
        chair: chair.trim(),
        clerk: clerk.trim(),
        minutes: minutes.trim() === "" ? null : minutes.normalize("NFC"),
        attendances: lines.map(({ memberId, presence, reason }) => ({
          memberId,
          presence,
          reason: presence === "ABSENT_WITH_REASON" ? reason.trim() : null,
        })),
      },
    });
    if (answer) navigate(`/cell-rounds/${round.id}/${cell.id}`);
  };

  return (
    <>
      <RefusalAlert error={error} />
      {hasBallot && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate("meetings.rollCall.ballotExists")}
        </Alert>
      )}
      <Section title={translate("meetings.rollCall.meeting")}>
        <Box sx={{ display: "grid", gap: 2, gridTemplateColumns: { xs: "minmax(0, 1fr)", sm: "1fr 1fr" } }}>
          <DayField label={translate("meetings.rollCall.heldOn")} value={day} onChange={setHeldOn} required />
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
        </Box>
      </Section>
      <Section
        title={translate("meetings.rollCall.lines")}
        subtitle={translate("meetings.rollCall.linesHelp")}
      >
        <RollCallLines lines={lines} onChange={setLines} />
      </Section>
      <Section title={translate("meetings.rollCall.minutes")}>
        <TextField
          value={minutes}
          onChange={(event) => setMinutes(event.target.value)}
          placeholder={translate("meetings.rollCall.minutesHint")}
          multiline
          minRows={3}
          fullWidth
          slotProps={{ htmlInput: { "aria-label": translate("meetings.rollCall.minutes") } }}
        />
      </Section>
      <RollCallSummary count={count}>
        <Button variant="contained" size="large" disabled={!isReady || isPending} onClick={() => void save()}>
          {translate("meetings.rollCall.record")}
        </Button>
      </RollCallSummary>
    </>
  );
}
