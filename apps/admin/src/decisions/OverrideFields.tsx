import { Alert, Box, TextField } from "@mui/material";
import { useTranslate } from "react-admin";
import type { DecisionDraft } from "./decisionDraft";

interface OverrideFieldsProps {
  draft: DecisionDraft;
  onChange: (draft: DecisionDraft) => void;
}

/** Who takes an excess over the quota on himself, and why. */
export function OverrideFields({ draft, onChange }: OverrideFieldsProps) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: "grid", gap: 2, mt: 2 }}>
      <Alert severity="warning">{translate("decisions.override.help")}</Alert>
      <TextField
        label={translate("decisions.override.authority")}
        value={draft.authority}
        onChange={(event) => onChange({ ...draft, authority: event.target.value })}
        required
      />
      <TextField
        label={translate("decisions.override.reason")}
        value={draft.reason}
        onChange={(event) => onChange({ ...draft, reason: event.target.value })}
        multiline
        required
      />
    </Box>
  );
}
