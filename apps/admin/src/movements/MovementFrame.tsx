import { Alert, Box, Button, Typography } from "@mui/material";
import type { FormEvent, ReactNode } from "react";
import { useTranslate } from "react-admin";
import { RefusalAlert } from "../components/RefusalAlert";

interface MovementFrameProps {
  /** Its words under `movements`. */
  name: "transfer" | "period" | "end" | "merge";
  error: unknown;
  isPending: boolean;
  isReady: boolean;
  onSubmit: () => void;
  onCancel: () => void;
  children: ReactNode;
}

/** The form of one movement: what it does, its boxes, and that an open round follows only when it is brought in. */
export function MovementFrame(props: MovementFrameProps) {
  const { name, error, isPending, isReady, onSubmit, onCancel, children } = props;
  const translate = useTranslate();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isReady) onSubmit();
  };
  return (
    <Box
      component="form"
      noValidate
      aria-label={translate(`movements.${name}.title`)}
      onSubmit={submit}
      sx={{ display: "grid", gap: 2, mb: 3 }}
    >
      <Typography component="h3" variant="h6">
        {translate(`movements.${name}.title`)}
      </Typography>
      <Alert severity="info">{translate(`movements.${name}.help`)}</Alert>
      <RefusalAlert
        error={error}
        fieldLabel={(field) => translate(`movements.fields.${field}`, { _: field })}
      />
      {children}
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
        <Button type="submit" variant="contained" disabled={isPending || !isReady}>
          {translate(`movements.${name}.save`)}
        </Button>
        <Button onClick={onCancel}>{translate("work.cancel")}</Button>
      </Box>
    </Box>
  );
}
