import { Alert, AlertTitle, Box, Button } from "@mui/material";
import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import { ApiError } from "../graphql/ApiError";
import { useErrorText, useFieldFaultText } from "./useErrorText";

interface RefusalAlertProps {
  /** An ApiError, or a Refusal of the schema; nothing is shown without one. */
  error: unknown;
  title?: ReactNode;
  onRetry?: () => void;
  severity?: "error" | "warning" | "info";
  /** Name of a field by the last part of its path; the path itself otherwise. */
  fieldLabel?: (field: string) => string;
}

/** Says why something was refused and what to do next; faulty fields are listed by name. */
export function RefusalAlert({ error, title, onRetry, severity = "error", fieldLabel }: RefusalAlertProps) {
  const translate = useTranslate();
  const errorText = useErrorText();
  const faultText = useFieldFaultText();
  if (!error) return null;
  const faults = error instanceof ApiError ? error.fields : [];
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
      {faults.length > 0 && (
        <Box component="ul" sx={{ my: 0.5, pl: 2.5 }}>
          {faults.map((fault) => {
            const field = fault.path.split(".").at(-1) ?? "";
            const label = fieldLabel ? fieldLabel(field) : "";
            return (
              <li key={`${fault.path}-${fault.code}`}>
                {label && <strong>{label}: </strong>}
                {faultText(fault)}
              </li>
            );
          })}
        </Box>
      )}
    </Alert>
  );
}
