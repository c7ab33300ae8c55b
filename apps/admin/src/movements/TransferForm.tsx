import { useState } from "react";
import { useTranslate } from "react-admin";
import { DayField } from "../components/DayField";
import { OrganisationPicker } from "../components/OrganisationPicker";
import { TransferMemberDocument } from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { useSystem } from "../session/useSystem";
import { useActiveGrant } from "../session/useViewer";
import { MovementFrame } from "./MovementFrame";
import type { MovementFormProps } from "./movementForm";

/** An official transfer to another cell of the unit that the viewer acts for. */
export function TransferForm({ memberId, onDone }: MovementFormProps) {
  const translate = useTranslate();
  const today = useSystem()?.today ?? "";
  const place = useActiveGrant()?.organisation;
  const [cellId, setCellId] = useState<string | null>(null);
  const [day, setDay] = useState<string | null>(null);
  const movedOn = day ?? today;
  const [save, { isPending, error }] = useAct(TransferMemberDocument, {
    success: "movements.transfer.done",
    notifies: false,
  });
  return (
    <MovementFrame
      name="transfer"
      error={error}
      isPending={isPending}
      isReady={cellId !== null && movedOn !== ""}
      onCancel={onDone}
      onSubmit={async () => {
        if (cellId && (await save({ input: { memberId, cellId, movedOn } }))) onDone();
      }}
    >
      <OrganisationPicker
        label={translate("movements.fields.cellId")}
        value={cellId}
        filter={{ ...(place ? { withinId: place.id } : {}), kinds: ["CELL", "GRASSROOTS_CELL"] }}
        onChange={setCellId}
        required
      />
      <DayField label={translate("movements.fields.movedOn")} value={movedOn} onChange={setDay} required />
    </MovementFrame>
  );
}
