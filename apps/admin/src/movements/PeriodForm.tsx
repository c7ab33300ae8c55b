import { MenuItem, TextField } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { DayField } from "../components/DayField";
import { type ActivityKind, RecordActivityPeriodDocument } from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { useSystem } from "../session/useSystem";
import { MovementFrame } from "./MovementFrame";
import type { MovementFormProps } from "./movementForm";

const KINDS: readonly ActivityKind[] = [
  "TEMPORARY_ELSEWHERE",
  "EXEMPT",
  "SICK_LEAVE",
  "MATERNITY_LEAVE",
  "SUSPENDED",
  "COMMITTEE_SUSPENDED",
];

/** A time of temporary activity elsewhere, exemption, leave or suspension. */
export function PeriodForm({ memberId, onDone }: MovementFormProps) {
  const translate = useTranslate();
  const today = useSystem()?.today ?? "";
  const [kind, setKind] = useState<ActivityKind>("TEMPORARY_ELSEWHERE");
  const [first, setFirst] = useState<string | null>(null);
  const [validTo, setValidTo] = useState("");
  const validFrom = first ?? today;
  const [save, { isPending, error }] = useAct(RecordActivityPeriodDocument, {
    success: "movements.period.done",
    notifies: false,
  });
  return (
    <MovementFrame
      name="period"
      error={error}
      isPending={isPending}
      isReady={validFrom !== ""}
      onCancel={onDone}
      onSubmit={async () => {
        if (await save({ input: { memberId, kind, validFrom, validTo: validTo || null } })) onDone();
      }}
    >
      <TextField
        select
        label={translate("movements.fields.kind")}
        value={kind}
        onChange={(event) => setKind(event.target.value as ActivityKind)}
      >
        {KINDS.map((it) => (
          <MenuItem key={it} value={it}>
            {translate(`enums.activityKind.${it}`)}
          </MenuItem>
        ))}
      </TextField>
      <DayField
        label={translate("movements.fields.validFrom")}
        value={validFrom}
        onChange={setFirst}
        required
      />
      <DayField
        label={translate("movements.fields.validTo")}
        value={validTo}
        onChange={setValidTo}
        helperText={translate("movements.period.openEnd")}
      />
    </MovementFrame>
  );
}
