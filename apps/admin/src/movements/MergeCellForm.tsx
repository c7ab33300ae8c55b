import { TextField } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { DayField } from "../components/DayField";
import { OrganisationPicker } from "../components/OrganisationPicker";
import { MergeCellDocument } from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { useSystem } from "../session/useSystem";
import { useActiveGrant } from "../session/useViewer";
import { MovementFrame } from "./MovementFrame";

interface MergeCellFormProps {
  cellId: string;
  onDone: () => void;
}

/** A cell goes into another with all its members; it ends on that day. */
export function MergeCellForm({ cellId, onDone }: MergeCellFormProps) {
  const translate = useTranslate();
  const today = useSystem()?.today ?? "";
  const place = useActiveGrant()?.organisation;
  const [intoId, setIntoId] = useState<string | null>(null);
  const [day, setDay] = useState<string | null>(null);
  const [documentNumber, setDocumentNumber] = useState("");
  const mergedOn = day ?? today;
  const [save, { isPending, error }] = useAct(MergeCellDocument, {
    success: "movements.merge.done",
    notifies: false,
  });
  return (
    <MovementFrame
      name="merge"
      error={error}
      isPending={isPending}
      isReady={intoId !== null && mergedOn !== ""}
      onCancel={onDone}
      onSubmit={async () => {
        const input = {
          cellId,
          intoId: intoId ?? "",
          mergedOn,
          documentNumber: documentNumber.trim() || null,
        };
        if (await save({ input })) onDone();
      }}
    >
      <OrganisationPicker
        label={translate("movements.fields.intoId")}
        value={intoId}
        filter={{ ...(place ? { withinId: place.id } : {}), kinds: ["CELL"] }}
        onChange={setIntoId}
        required
      />
      <DayField label={translate("movements.fields.mergedOn")} value={mergedOn} onChange={setDay} required />
      <TextField
        label={translate("movements.fields.documentNumber")}
        value={documentNumber}
        onChange={(event) => setDocumentNumber(event.target.value)}
      />
    </MovementFrame>
  );
}
