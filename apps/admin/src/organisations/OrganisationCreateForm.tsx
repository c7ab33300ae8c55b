import { Box, Button, MenuItem, TextField } from "@mui/material";
import { type FormEvent, useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { DayField } from "../components/DayField";
import { RefusalAlert } from "../components/RefusalAlert";
import { RequiredTextField } from "../components/RequiredTextField";
import {
  CreateOrganisationDocument,
  type OrganisationKind,
  type OrganisationRowFragment,
  type OrganisationType,
} from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { ORGANISATION_TYPES } from "./organisationTypes";

const KINDS: readonly OrganisationKind[] = [
  "CELL",
  "SECTIONAL",
  "PARTY_GROUP",
  "GRASSROOTS_CELL",
  "GRASSROOTS_COMMITTEE",
];

interface OrganisationCreateFormProps {
  parent: OrganisationRowFragment;
  onDone: () => void;
}

/** A new organisation below `parent`; a cell unless told otherwise. */
export function OrganisationCreateForm({ parent, onDone }: OrganisationCreateFormProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const [kind, setKind] = useState<OrganisationKind>("CELL");
  const [type, setType] = useState<OrganisationType | "">("RESIDENTIAL");
  const [name, setName] = useState("");
  const [foundedOn, setFoundedOn] = useState("");
  const [create, { isPending, error }] = useAct(CreateOrganisationDocument, { notifies: false });

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!foundedOn) return;
    const input = { parentId: parent.id, kind, name: name.normalize("NFC").trim(), foundedOn };
    if (!(await create({ input: { ...input, ...(type ? { type } : {}) } }))) return;
    notify("organisations.create.done", { type: "success", messageArgs: { name: input.name } });
    onDone();
  };

  return (
    <Box component="form" onSubmit={submit} sx={{ display: "grid", gap: 2 }}>
      <RefusalAlert
        error={error}
        fieldLabel={(field) => translate(`organisations.fields.${field}`, { _: field })}
      />
      <RequiredTextField
        label={translate("organisations.fields.name")}
        helperText={translate("organisations.nameExample")}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <TextField
        select
        required
        label={translate("organisations.fields.kind")}
        value={kind}
        onChange={(event) => setKind(event.target.value as OrganisationKind)}
      >
        {KINDS.map((it) => (
          <MenuItem key={it} value={it}>
            {translate(`enums.organisationKind.${it}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        label={translate("organisations.fields.type")}
        value={type}
        onChange={(event) => setType(event.target.value as OrganisationType | "")}
      >
        <MenuItem value="">{translate("common.unknown")}</MenuItem>
        {ORGANISATION_TYPES.map((it) => (
          <MenuItem key={it} value={it}>
            {translate(`enums.organisationType.${it}`)}
          </MenuItem>
        ))}
      </TextField>
      <DayField
        required
        label={translate("organisations.fields.foundedOn")}
        value={foundedOn}
        onChange={setFoundedOn}
      />
      <Button type="submit" variant="contained" disabled={isPending}>
        {translate("organisations.create.submit")}
      </Button>
    </Box>
  );
}
