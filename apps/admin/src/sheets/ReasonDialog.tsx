import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from "@mui/material";
import { type ReactNode, useId, useState } from "react";
import { useTranslate } from "react-admin";

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
  const id = useId();
  const [reason, setReason] = useState("");
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} fullWidth maxWidth="sm">
      <DialogTitle id={id}>{title}</DialogTitle>
      <DialogContent>
        {children}
        <TextField
          label={translate("sheets.evaluators.reason")}
          helperText={translate("sheets.evaluators.reasonHelp")}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          multiline
          minRows={2}
          fullWidth
          required
          margin="normal"
          slotProps={{ htmlInput: { maxLength: 500 } }}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate("common.cancel")}</Button>
        <Button
          variant="contained"
          disabled={!isReady || isPending || reason.trim() === ""}
          onClick={() => onAct(reason)}
        >
          {act}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
