import { useState } from "react";
import { useTranslate } from "react-admin";
import { ActDialog } from "../components/ActDialog";
import { ParagraphField } from "../components/ParagraphField";
import { type ResidenceRowFragment, WriteResidenceCommentDocument } from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";

/** The comment of the committee at the residence. */
export function CommentDialog({ row, onClose }: { row: ResidenceRowFragment; onClose: () => void }) {
  const translate = useTranslate();
  const [comment, setComment] = useState(row.comment ?? "");
  const [write, { error, isPending }] = useAct(WriteResidenceCommentDocument, {
    success: "residence.saved",
    notifies: false,
  });
  const send = async () => {
    const input = { memberId: row.member.id, year: row.year, version: row.version, comment };
    if (await write({ input })) onClose();
  };
  return (
    <ActDialog
      title={translate("residence.writeTitle", { name: row.member.fullName })}
      error={error}
      act={translate("common.save")}
      isReady={comment.trim() !== ""}
      isPending={isPending}
      onAct={() => void send()}
      onClose={onClose}
    >
      <ParagraphField
        label={translate("residence.comment")}
        helperText={translate("residence.commentHelp")}
        value={comment}
        onChange={setComment}
        maxLength={2000}
        minRows={6}
      />
    </ActDialog>
  );
}
