import { Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { ActDialog } from "../components/ActDialog";
import { ParagraphField } from "../components/ParagraphField";
import { ReturnSubjectDocument, type SubmissionItemFragment } from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";

interface ReturnDialogProps {
  item: SubmissionItemFragment;
  submissionId: string;
  onClose: () => void;
}

/** Gives one subject back with a reason. */
export function ReturnDialog({ item, submissionId, onClose }: ReturnDialogProps) {
  const translate = useTranslate();
  const [reason, setReason] = useState("");
  const [giveBack, { error, isPending }] = useAct(ReturnSubjectDocument, {
    success: "proposals.return.done",
    notifies: false,
  });
  const send = async () => {
    if (await giveBack({ input: { submissionId, reviewId: item.reviewId, reason } })) onClose();
  };
  return (
    <ActDialog
      title={translate("proposals.return.title", { name: item.name })}
      error={error}
      act={translate("proposals.return.act")}
      isReady={reason.trim() !== ""}
      isPending={isPending}
      onAct={() => void send()}
      onClose={onClose}
    >
      <Typography>{translate("proposals.return.help")}</Typography>
      <ParagraphField
        label={translate("proposals.return.reason")}
        value={reason}
        onChange={setReason}
        maxLength={2000}
      />
    </ActDialog>
  );
}
