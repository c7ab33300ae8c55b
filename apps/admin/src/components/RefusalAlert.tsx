import { Alert, AlertTitle, Button } from "@mui/material";
import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import { useErrorText } from "./useErrorText";

interface RefusalAlertProps {
  /** An ApiError, or a Refusal of the schema; nothing is shown without one. */
  error: unknown;
  title?: ReactNode;
  onRetry?: () => void;
  severity?: "error" | "warning" | "info";
}

/** Says why something was refused and what to do next. */
export function RefusalAlert({ error, title, onRetry, severity = "error" }: RefusalAlertProps) {
  const translate = useTranslate();
  const errorText = useErrorText();
  if (!error) return null;
  return (
    <Alert
      severity={severity}
      sx={{ mb: 2 }}
      action={
        onRetry && (
          <Button color="inherit" onClick={onRetry}>
            {translate("common.retry")}
          </Button>
        )
      }
    >
      {title && <AlertTitle>{title}</AlertTitle>}
      {errorText(error)}
    </Alert>
  );
}
