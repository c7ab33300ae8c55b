import { Box, Button, Typography } from "@mui/material";
import { type FormEvent, useState } from "react";
import { useTranslate } from "react-admin";
import { DayField } from "../components/DayField";
import { RefusalAlert } from "../components/RefusalAlert";
import { RequiredTextField } from "../components/RequiredTextField";
import { type CollectiveRowFragment, UpdateCollectiveDocument } from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";

interface RenameFormProps {
  collective: CollectiveRowFragment;
  onDone: () => void;
}

/** Name and first day put right. */
export function RenameForm({ collective, onDone }: RenameFormProps) {
  const translate = useTranslate();
  const [name, setName] = useState(collective.name);
  const [foundedOn, setFoundedOn] = useState(collective.foundedOn ?? "");
  const [update, { isPending, error }] = useAct(UpdateCollectiveDocument, {
    notifies: false,
    success: "collectives.renamed",
  });

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { id, version } = collective;
    const input = { id, version, name: name.normalize("NFC").trim(), foundedOn: foundedOn || null };
    if (await update({ input })) onDone();
  };

  return (
    <Box component="form" onSubmit={submit} sx={{ display: "grid", gap: 2 }}>
      <Typography component="h3" sx={{ fontWeight: 700 }}>
        {translate("collectives.rename")}
      </Typography>
      <RefusalAlert
        error={error}
        fieldLabel={(field) => translate(`collectives.fields.${field}`, { _: field })}
      />
      <RequiredTextField
        label={translate("collectives.fields.name")}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <DayField
        label={translate("collectives.fields.foundedOn")}
        helperText={translate("collectives.foundedHelp")}
        value={foundedOn}
        onChange={setFoundedOn}
      />
      <Box sx={{ display: "flex", gap: 1 }}>
        <Button type="submit" variant="contained" disabled={isPending}>
          {translate("common.save")}
        </Button>
        <Button onClick={onDone}>{translate("common.cancel")}</Button>
      </Box>
    </Box>
  );
}
