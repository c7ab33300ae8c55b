import { MenuItem, TextField, Typography } from "@mui/material";
import { LEVELS, type Level } from "@xeploai/domain";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { ActDialog } from "../components/ActDialog";
import { ParagraphField } from "../components/ParagraphField";
import { ProposeAgainDocument, type SubmissionItemFragment } from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";

/** Answers a return: the same level or another, and why; the unit seals again afterwards. */
export function ProposeAgainDialog({ item, onClose }: { item: SubmissionItemFragment; onClose: () => void }) {
  const translate = useTranslate();
  const [level, setLevel] = useState<Level>(item.level ?? "GOOD");
  const [reason, setReason] = useState("");
  const [propose, { error, isPending }] = useAct(ProposeAgainDocument, {
    success: "proposals.again.done",
    notifies: false,
  });
  const send = async () => {
    const input = { reviewId: item.reviewId, version: item.reviewVersion, level, reason };
    if (await propose({ input })) onClose();
  };
  return (
    <ActDialog
      title={translate("proposals.again.title", { name: item.name })}
      error={error}
      act={translate("proposals.again.act")}
      isReady={reason.trim() !== ""}
      isPending={isPending}
      onAct={() => void send()}
      onClose={onClose}
    >
      <Typography>
        {translate("proposals.submission.returned", { reason: item.returnReason ?? "—" })}
      </Typography>
      <TextField
        select
        fullWidth
        margin="normal"
        label={translate("proposals.again.level")}
        value={level}
        onChange={(event) => setLevel(event.target.value as Level)}
      >
        {LEVELS.map((it) => (
          <MenuItem key={it} value={it}>
            {translate(`levels.${it}`)}
          </MenuItem>
        ))}
      </TextField>
      <ParagraphField
        label={translate("proposals.again.reason")}
        value={reason}
        onChange={setReason}
        maxLength={2000}
      />
    </ActDialog>
  );
}
