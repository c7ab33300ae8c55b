import { Alert, Box, Button } from "@mui/material";
import { type FormEvent, useState } from "react";
import { useTranslate } from "react-admin";
import { RefusalAlert } from "../components/RefusalAlert";
import { RequiredTextField } from "../components/RequiredTextField";
import { execute } from "../graphql/execute";
import {
  AccountDocument,
  type AccountRowFragment,
  UpdateAccountDocument,
} from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { useSystem } from "../session/useSystem";
import { GrantsEditor } from "./GrantsEditor";
import { areComplete, draftsOf, grantInputs } from "./grantDraft";

/** Name and roles of an account; somebody else's save in between is said, the choices stay. */
export function AccountEditForm({ account }: { account: AccountRowFragment }) {
  const translate = useTranslate();
  const system = useSystem();
  const [displayName, setDisplayName] = useState(account.displayName);
  const [grants, setGrants] = useState(() => draftsOf(account));
  const [stale, setStale] = useState<number | null>(null);
  const [update, { isPending, error }] = useAct(UpdateAccountDocument, {
    notifies: false,
    success: "accounts.edit.done",
  });
  const isConflict = error?.code === "CONFLICT";

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const version = Math.max(stale ?? 0, account.version);
    const input = {
      id: account.id,
      version,
      displayName: displayName.normalize("NFC").trim(),
      isDisabled: account.isDisabled,
    };
    if (await update({ input: { ...input, grants: grantInputs(grants) } })) return;
    setStale((await execute(AccountDocument, { id: account.id })).account.version);
  };

  return (
    <Box
      component="form"
      onSubmit={submit}
      sx={{ display: "grid", gap: 2, borderTop: 1, borderColor: "divider", pt: 2 }}
    >
      {isConflict ? (
        <Alert severity="warning">{translate("accounts.conflict")}</Alert>
      ) : (
        <RefusalAlert
          error={error}
          fieldLabel={(field) => translate(`accounts.fields.${field}`, { _: field })}
        />
      )}
      <RequiredTextField
        label={translate("accounts.fields.displayName")}
        value={displayName}
        onChange={(event) => setDisplayName(event.target.value)}
      />
      <GrantsEditor grants={grants} onChange={setGrants} today={system?.today ?? ""} />
      <Button type="submit" variant="contained" disabled={isPending || !areComplete(grants)}>
        {translate("common.save")}
      </Button>
    </Box>
  );
}
