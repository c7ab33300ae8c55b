import { Alert, Box, Button } from "@mui/material";
import { type FormEvent, useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { useNavigate } from "react-router-dom";
import { PageTitle } from "../components/PageTitle";
import { PasswordField } from "../components/PasswordField";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import { ChangePasswordDocument } from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { useViewer } from "./useViewer";

const SHORTEST = 12;

/** Own password; compulsory after a one-time password. */
export function ChangePasswordPage() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const notify = useNotify();
  const viewer = useViewer();
  const [currentPassword, setCurrent] = useState("");
  const [newPassword, setNew] = useState("");
  const [again, setAgain] = useState("");
  const [isChecked, setChecked] = useState(false);
  const [change, { isPending, error }] = useAct(ChangePasswordDocument, { notifies: false });
  const isTooShort = newPassword.length < SHORTEST;
  const isDifferent = newPassword !== again;
  const isRefused = error?.code === "INVALID_CREDENTIALS";
  const currentFault =
    isChecked && currentPassword === ""
      ? "ra.validation.required"
      : isRefused
        ? "session.change.currentWrong"
        : null;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (currentPassword === "" || isTooShort || isDifferent) return;
    if (!(await change({ input: { currentPassword, newPassword } }))) return;
    notify("session.change.done", { type: "success" });
    navigate("/");
  };

  return (
    <Box sx={{ maxWidth: 560 }}>
      <PageTitle title={translate("session.change.title")} />
      {viewer?.mustChangePassword && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate("session.change.mustChange")}
        </Alert>
      )}
      <Section>
        <Box component="form" onSubmit={submit} noValidate sx={{ display: "grid", gap: 2 }}>
          <RefusalAlert error={isRefused ? null : error} />
          <PasswordField
            required
            autoComplete="current-password"
            label={translate("session.change.current")}
            error={currentFault !== null}
            helperText={currentFault && translate(currentFault)}
            value={currentPassword}
            onChange={(event) => setCurrent(event.target.value)}
          />
          <PasswordField
            required
            autoComplete="new-password"
            label={translate("session.change.next")}
            helperText={translate(
              isChecked && isTooShort ? "session.change.tooShort" : "session.change.hint",
            )}
            error={isChecked && isTooShort}
            value={newPassword}
            onChange={(event) => setNew(event.target.value)}
          />
          <PasswordField
            required
            autoComplete="new-password"
            label={translate("session.change.again")}
            helperText={isChecked && isDifferent ? translate("session.change.notSame") : " "}
            error={isChecked && isDifferent}
            value={again}
            onChange={(event) => setAgain(event.target.value)}
          />
          <Button type="submit" variant="contained" disabled={isPending}>
            {translate("session.change.submit")}
          </Button>
        </Box>
      </Section>
    </Box>
  );
}
