import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from "@mui/material";
import { type ReactNode, useId } from "react";
import { useTranslate } from "react-admin";
import type { ApiError } from "../graphql/ApiError";
import { RefusalAlert } from "./RefusalAlert";

interface ActDialogProps {
  title: string;
  /** What is asked before the act. */
  children: ReactNode;
  /** Why the act was refused. */
  error?: ApiError | null | undefined;
  /** Heading of the refusal; the usual one when left out. */
  refused?: string;
  /** What the button does. */
  act: string;
  isReady?: boolean;
  isPending: boolean;
  onAct: () => void;
  onClose: () => void;
}

/** Asks for what one act needs; a refusal stays beside what was typed. */
export function ActDialog(props: ActDialogProps) {
  const { title, children, error, refused, act, isReady = true, isPending, onAct, onClose } = props;
  const translate = useTranslate();
  const id = useId();
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} fullWidth maxWidth="sm">
      <DialogTitle id={id}>{title}</DialogTitle>
      <DialogContent>
        <RefusalAlert error={error} title={refused} />
        {children}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate("common.cancel")}</Button>
        <Button variant="contained" disabled={!isReady || isPending} onClick={onAct}>
          {act}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
