import { type ReactNode, useState } from "react";
import { useTranslate } from "react-admin";
import { ActDialog } from "../components/ActDialog";
import { ParagraphField } from "../components/ParagraphField";

interface ReasonDialogProps {
  title: string;
  /** What else is asked, above the reason. */
  children?: ReactNode;
  act: string;
  isReady?: boolean;
  isPending: boolean;
  onAct: (reason: string) => void;
  onClose: () => void;
}

/** An act of the office that needs its reason. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { title, children, act, isReady = true, isPending, onAct, onClose } = props;
  const translate = useTranslate();
  const [reason, setReason] = useState("");
  return (
    <ActDialog
      title={title}
      act={act}
      isReady={isReady && reason.trim() !== ""}
      isPending={isPending}
      onAct={() => onAct(reason)}
      onClose={onClose}
    >
      {children}
      <ParagraphField
        label={translate("sheets.evaluators.reason")}
        helperText={translate("sheets.evaluators.reasonHelp")}
        value={reason}
        onChange={setReason}
        maxLength={500}
        minRows={2}
        required
      />
    </ActDialog>
  );
}
