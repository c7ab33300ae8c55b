import { MenuItem, TextField } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { DayField } from "../components/DayField";
import { EndMembershipDocument, type MembershipEnd } from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { useSystem } from "../session/useSystem";
import { MovementFrame } from "./MovementFrame";
import type { MovementFormProps } from "./movementForm";

const ENDS: readonly MembershipEnd[] = ["TRANSFERRED_OUT", "LEFT", "DECEASED"];

/** The end of a membership: moved to where the system does not reach, left the Party, deceased. */
export function EndForm({ memberId, onDone }: MovementFormProps) {
  const translate = useTranslate();
  const today = useSystem()?.today ?? "";
  const [kind, setKind] = useState<MembershipEnd | "">("");
  const [day, setDay] = useState<string | null>(null);
  const endedOn = day ?? today;
  const [save, { isPending, error }] = useAct(EndMembershipDocument, {
    success: "movements.end.done",
    notifies: false,
  });
  return (
    <MovementFrame
      name="end"
      error={error}
      isPending={isPending}
      isReady={kind !== "" && endedOn !== ""}
      onCancel={onDone}
      onSubmit={async () => {
        if (kind && (await save({ input: { memberId, kind, endedOn } }))) onDone();
      }}
    >
      <TextField
        select
        required
        label={translate("movements.fields.endKind")}
        value={kind}
        onChange={(event) => setKind(event.target.value as MembershipEnd)}
      >
        {ENDS.map((it) => (
          <MenuItem key={it} value={it}>
            {translate(`movements.ends.${it}`)}
          </MenuItem>
        ))}
      </TextField>
      <DayField label={translate("movements.fields.endedOn")} value={endedOn} onChange={setDay} required />
    </MovementFrame>
  );
}
