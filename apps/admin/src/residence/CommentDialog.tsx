import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from "@mui/material";
import { useId, useState } from "react";
import { useTranslate } from "react-admin";
import { RefusalAlert } from "../components/RefusalAlert";
import { type ResidenceRowFragment, WriteResidenceCommentDocument } from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";

/** The comment of the committee at the residence. */
export function CommentDialog({ row, onClose }: { row: ResidenceRowFragment; onClose: () => void }) {
  const translate = useTranslate();
  const id = useId();
  const [comment, setComment] = useState(row.comment ?? "");
  const [write, { error, isPending }] = useAct(WriteResidenceCommentDocument, {
    success: "residence.saved",
    notifies: false,
  });
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} fullWidth maxWidth="sm">
      <DialogTitle id={id}>{translate("residence.writeTitle", { name: row.member.fullName })}</DialogTitle>
      <DialogContent>
        <RefusalAlert error={error} />
        <TextField
          fullWidth
          multiline
          minRows={6}
          margin="normal"
          label={translate("residence.comment")}
          helperText={translate("residence.commentHelp")}
          value={comment}
          onChange={(event) => setComment(event.target.value)}
          slotProps={{ htmlInput: { maxLength: 2000, lang: "vi" } }}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate("common.cancel")}</Button>
        <Button
          variant="contained"
          disabled={isPending || comment.trim() === ""}
          onClick={() => {
            const input = { memberId: row.member.id, year: row.year, version: row.version, comment };
            void write({ input }).then((answer) => answer && onClose());
          }}
        >
          {translate("common.save")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
