import { Alert, Box, Button, TextField } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import { MyMailSettingsDocument, SaveMailAddressDocument } from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { useDocument } from "../graphql/useDocument";

/** Where to hear by e-mail that work waits; not there where the installation sends none. */
export function MailAddressForm() {
  const translate = useTranslate();
  const { data } = useDocument(MyMailSettingsDocument, {});
  const [typed, setTyped] = useState<string | null>(null);
  const [save, { isPending, error }] = useAct(SaveMailAddressDocument, {
    success: "common.saved",
    notifies: false,
  });
  const settings = data?.myMailSettings;
  if (!settings?.isMailOn) return null;
  const address = typed ?? settings.address ?? "";
  return (
    <Section title={translate("notifications.mail.title")} subtitle={translate("notifications.mail.body")}>
      <RefusalAlert error={error} />
      {settings.isRefused && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {translate("notifications.mail.refused", { address: settings.address })}
        </Alert>
      )}
      <Box
        component="form"
        noValidate
        onSubmit={async (event) => {
          event.preventDefault();
          if (await save({ address: address.trim() || null })) setTyped(null);
        }}
        sx={{ display: "flex", flexWrap: "wrap", gap: 1.5, alignItems: "flex-start" }}
      >
        <TextField
          type="email"
          autoComplete="email"
          label={translate("notifications.mail.address")}
          helperText={translate("notifications.mail.hint")}
          value={address}
          onChange={(event) => setTyped(event.target.value)}
          sx={{ flex: "1 1 260px" }}
        />
        <Button
          type="submit"
          variant="contained"
          disabled={isPending || typed === null}
          sx={{ minHeight: 56 }}
        >
          {translate("common.save")}
        </Button>
      </Box>
    </Section>
  );
}
