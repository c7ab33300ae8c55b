import { Box, Button, MenuItem, TextField } from "@mui/material";
import { COLLECTIVE_TEXTS, type CollectiveKind, collectivesAt } from "@xeploai/domain";
import { type FormEvent, useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { DayField } from "../components/DayField";
import { RefusalAlert } from "../components/RefusalAlert";
import { RequiredTextField } from "../components/RequiredTextField";
import { useBilingual } from "../components/useBilingual";
import { CreateCollectiveDocument, type OrganisationRowFragment } from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";

interface CollectiveCreateFormProps {
  organisation: OrganisationRowFragment;
  /** Told the id of the new collective, whose members come next. */
  onDone: (id: string) => void;
}

/** A new collective at an organisation: which kind, its full name, since when. */
export function CollectiveCreateForm({ organisation, onDone }: CollectiveCreateFormProps) {
  const translate = useTranslate();
  const read = useBilingual();
  const notify = useNotify();
  const kinds = collectivesAt(organisation.kind);
  const [kind, setKind] = useState<CollectiveKind>(kinds[0] ?? "UNIT_LEADERSHIP");
  const [name, setName] = useState("");
  const [foundedOn, setFoundedOn] = useState("");
  const [create, { isPending, error }] = useAct(CreateCollectiveDocument, { notifies: false });

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await create({
      input: {
        organisationId: organisation.id,
        kind,
        name: name.normalize("NFC").trim(),
        foundedOn: foundedOn || null,
      },
    });
    if (!answer) return;
    notify("collectives.added", { type: "success" });
    onDone(answer.createCollective.id);
  };

  return (
    <Box component="form" onSubmit={submit} sx={{ display: "grid", gap: 2 }}>
      <RefusalAlert
        error={error}
        fieldLabel={(field) => translate(`collectives.fields.${field}`, { _: field })}
      />
      <TextField
        select
        required
        label={translate("collectives.fields.kind")}
        value={kind}
        onChange={(event) => setKind(event.target.value as CollectiveKind)}
      >
        {kinds.map((it) => (
          <MenuItem key={it} value={it} sx={{ whiteSpace: "normal" }}>
            {read(COLLECTIVE_TEXTS[it])}
          </MenuItem>
        ))}
      </TextField>
      <RequiredTextField
        label={translate("collectives.fields.name")}
        helperText={translate("collectives.nameExample")}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <DayField
        label={translate("collectives.fields.foundedOn")}
        helperText={translate("collectives.foundedHelp")}
        value={foundedOn}
        onChange={setFoundedOn}
      />
      <Button type="submit" variant="contained" disabled={isPending}>
        {translate("collectives.add")}
      </Button>
    </Box>
  );
}
