import { Alert, Box, Button } from "@mui/material";
import { type FormEvent, useState } from "react";
import { useTranslate } from "react-admin";
import { RefusalAlert } from "../components/RefusalAlert";
import { RequiredTextField } from "../components/RequiredTextField";
import { execute } from "../graphql/execute";
import {
  OrganisationDocument,
  type OrganisationRowFragment,
  UpdateOrganisationDocument,
} from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";

interface OrganisationEditFormProps {
  organisation: OrganisationRowFragment;
  onDone: () => void;
}

/** Renames an organisation; a rename by somebody else in between is shown, what was typed stays. */
export function OrganisationEditForm({ organisation, onDone }: OrganisationEditFormProps) {
  const translate = useTranslate();
  const [name, setName] = useState(organisation.name);
  const [shortName, setShortName] = useState(organisation.shortName);
  const [version, setVersion] = useState(organisation.version);
  const [theirs, setTheirs] = useState<string | null>(null);
  const [update, { isPending, error }] = useAct(UpdateOrganisationDocument, {
    notifies: false,
    success: "organisations.edit.done",
  });
  const isConflict = error?.code === "CONFLICT";

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { id, type } = organisation;
    const names = { name: name.normalize("NFC").trim(), shortName: shortName.normalize("NFC").trim() };
    if (await update({ input: { id, version, ...names, ...(type ? { type } : {}) } })) return onDone();
    const stored = (await execute(OrganisationDocument, { id })).organisation;
    if (stored.version !== version) setTheirs(stored.name);
    setVersion(stored.version);
  };

  return (
    <Box component="form" onSubmit={submit} sx={{ display: "grid", gap: 2 }}>
      {isConflict && theirs ? (
        <Alert severity="warning">{translate("organisations.conflict", { name: theirs })}</Alert>
      ) : (
        <RefusalAlert
          error={error}
          fieldLabel={(field) => translate(`organisations.fields.${field}`, { _: field })}
        />
      )}
      <RequiredTextField
        label={translate("organisations.fields.name")}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <RequiredTextField
        label={translate("organisations.fields.shortName")}
        value={shortName}
        onChange={(event) => setShortName(event.target.value)}
      />
      <Button type="submit" variant="contained" disabled={isPending}>
        {translate("common.save")}
      </Button>
    </Box>
  );
}
