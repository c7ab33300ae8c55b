import { Alert, Box, TextField } from "@mui/material";
import { useTranslate } from "react-admin";
import { DayField } from "../components/DayField";
import { formatDay } from "../components/dates";
import { addDays } from "./proposedCalendar";
import type { RoundDraft } from "./roundDraft";

interface PlanStepProps {
  draft: RoundDraft;
  onChange: (part: Partial<RoundDraft>) => void;
}

/** The plan the committee issued, and the day everything has to be finished before. */
export function PlanStep({ draft, onChange }: PlanStepProps) {
  const translate = useTranslate();
  const isTooEarly = draft.deadlineOn !== "" && draft.deadlineOn <= draft.planIssuedOn;
  return (
    <Box sx={{ display: "grid", gap: 2, gridTemplateColumns: { xs: "minmax(0, 1fr)", sm: "1fr 1fr" } }}>
      <TextField
        label={translate("rounds.plan.number")}
        value={draft.planNumber}
        onChange={(event) => onChange({ planNumber: event.target.value })}
        placeholder="15-KH/ĐU"
        helperText={translate("rounds.plan.numberHelp")}
        required
        slotProps={{ htmlInput: { maxLength: 64 } }}
      />
      <DayField
        label={translate("rounds.plan.issuedOn")}
        value={draft.planIssuedOn}
        onChange={(planIssuedOn) => onChange({ planIssuedOn })}
        required
      />
      <DayField
        label={translate("rounds.plan.deadline")}
        value={draft.deadlineOn}
        onChange={(deadlineOn) => onChange({ deadlineOn })}
        error={isTooEarly}
        required
      />
      <DayField
        label={translate("rounds.plan.asOf")}
        value={draft.asOf}
        onChange={(asOf) => onChange({ asOf })}
        helperText={translate("rounds.plan.asOfHelp")}
        required
      />
      {draft.deadlineOn && (
        <Alert severity={isTooEarly ? "error" : "info"} sx={{ gridColumn: "1 / -1" }}>
          {isTooEarly
            ? translate("rounds.plan.deadlineTooEarly")
            : translate("rounds.plan.deadlineMeaning", {
                day: formatDay(draft.deadlineOn),
                last: formatDay(addDays(draft.deadlineOn, -1)),
              })}
        </Alert>
      )}
    </Box>
  );
}
