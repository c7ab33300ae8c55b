import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  TextField,
  Typography,
} from "@mui/material";
import { useId, useState } from "react";
import { useTranslate } from "react-admin";
import { RefusalAlert } from "../components/RefusalAlert";
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
  const id = useId();
  const [reason, setReason] = useState("");
  const [giveBack, { error, isPending }] = useAct(ReturnSubjectDocument, {
    success: "proposals.return.done",
    notifies: false,
  });
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} fullWidth maxWidth="sm">
      <DialogTitle id={id}>{translate("proposals.return.title", { name: item.name })}</DialogTitle>
      <DialogContent>
        <RefusalAlert error={error} />
        <Typography>{translate("proposals.return.help")}</Typography>
        <TextField
          fullWidth
          multiline
          minRows={3}
          margin="normal"
          label={translate("proposals.return.reason")}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          slotProps={{ htmlInput: { maxLength: 2000, lang: "vi" } }}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate("common.cancel")}</Button>
        <Button
          variant="contained"
          disabled={isPending || reason.trim() === ""}
          onClick={() => {
            const input = { submissionId, reviewId: item.reviewId, reason };
            void giveBack({ input }).then((answer) => answer && onClose());
          }}
        >
          {translate("proposals.return.act")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
