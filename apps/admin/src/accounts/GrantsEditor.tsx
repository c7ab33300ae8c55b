import AddIcon from "@mui/icons-material/Add";
import RemoveIcon from "@mui/icons-material/DeleteOutlined";
import { Box, Button, MenuItem, TextField, Typography } from "@mui/material";
import { grantableRoles } from "@xeploai/domain";
import { useTranslate } from "react-admin";
import { DayField } from "../components/DayField";
import { OrganisationPicker } from "../components/OrganisationPicker";
import { actorOf } from "../providers/accessProvider";
import { useViewer } from "../session/useViewer";
import type { Role } from "../session/viewer";
import { type GrantDraft, newDraftKey } from "./grantDraft";

interface GrantsEditorProps {
  grants: readonly GrantDraft[];
  onChange: (grants: GrantDraft[]) => void;
  /** First day of a grant added now. */
  today: string;
}

/** Roles of an account, each over one organisation and from a day on; only those the viewer may give are offered. */
export function GrantsEditor({ grants, onChange, today }: GrantsEditorProps) {
  const translate = useTranslate();
  const viewer = useViewer();
  const offered: readonly Role[] = viewer
    ? [...new Set(viewer.grants.flatMap((grant) => grantableRoles(actorOf(viewer), grant)))]
    : [];
  const set = (key: string, part: Partial<GrantDraft>) =>
    onChange(grants.map((it) => (it.key === key ? { ...it, ...part } : it)));
  const add = () =>
    onChange([
      ...grants,
      {
        key: newDraftKey(),
        role: offered.includes("MEMBER") ? "MEMBER" : (offered[0] ?? "MEMBER"),
        organisationId: null,
        validFrom: today,
        validTo: "",
      },
    ]);

  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
      <Typography component="legend" variant="h6" sx={{ mb: 1 }}>
        {translate("accounts.grant.title")}
      </Typography>
      {grants.length === 0 && (
        <Typography sx={{ color: "text.secondary", mb: 1 }}>{translate("accounts.grant.none")}</Typography>
      )}
      {grants.map(({ key, role, organisationId, validFrom, validTo }) => (
        <Box
          key={key}
          sx={{
            display: "grid",
            gap: 1.5,
            p: 1.5,
            mb: 1.5,
            border: 1,
            borderColor: "divider",
            borderRadius: 1,
          }}
        >
          <TextField
            select
            required
            label={translate("accounts.grant.role")}
            value={role}
            onChange={(event) => set(key, { role: event.target.value as Role })}
          >
            {[...new Set([role, ...offered])].map((it) => (
              <MenuItem key={it} value={it}>
                {translate(`enums.role.${it}`)}
              </MenuItem>
            ))}
          </TextField>
          <OrganisationPicker
            required
            label={translate("accounts.grant.organisation")}
            value={organisationId}
            onChange={(id) => set(key, { organisationId: id })}
          />
          <Box sx={{ display: "grid", gap: 1.5, gridTemplateColumns: { sm: "1fr 1fr" } }}>
            <DayField
              required
              label={translate("accounts.grant.validFrom")}
              value={validFrom}
              onChange={(day) => set(key, { validFrom: day })}
            />
            <DayField
              label={translate("accounts.grant.validTo")}
              helperText={translate("accounts.grant.open")}
              value={validTo}
              onChange={(day) => set(key, { validTo: day })}
            />
          </Box>
          <Button
            color="error"
            startIcon={<RemoveIcon />}
            onClick={() => onChange(grants.filter((it) => it.key !== key))}
            sx={{ justifySelf: "start" }}
          >
            {translate("accounts.grant.remove")}
          </Button>
        </Box>
      ))}
      <Button variant="outlined" startIcon={<AddIcon />} onClick={add}>
        {translate("accounts.grant.add")}
      </Button>
    </Box>
  );
}
