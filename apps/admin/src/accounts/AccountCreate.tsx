import { Box, Button } from "@mui/material";
import { type FormEvent, useState } from "react";
import { useTranslate } from "react-admin";
import { useNavigate } from "react-router-dom";
import { PageTitle } from "../components/PageTitle";
import { RefusalAlert } from "../components/RefusalAlert";
import { RequiredTextField } from "../components/RequiredTextField";
import { Section } from "../components/Section";
import {
  CreateAccountDocument,
  type CreateAccountMutation,
  type MemberRowFragment,
} from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { useCan } from "../providers/accessProvider";
import { useSystem } from "../session/useSystem";
import { GrantsEditor } from "./GrantsEditor";
import { areComplete, type GrantDraft, grantInputs, newDraftKey } from "./grantDraft";
import { IssuedPassword } from "./IssuedPassword";
import { MemberPicker } from "./MemberPicker";
import { proposedUsername } from "./proposedUsername";

/** A new account, tied to a member or not; its one-time password is shown once. */
export function AccountCreate() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const can = useCan();
  const system = useSystem();
  const [member, setMember] = useState<MemberRowFragment | null>(null);
  const [displayName, setDisplayName] = useState("");
  const [username, setUsername] = useState("");
  const [grants, setGrants] = useState<GrantDraft[]>([]);
  const [issued, setIssued] = useState<CreateAccountMutation["createAccount"] | null>(null);
  const [create, { isPending, error }] = useAct(CreateAccountDocument, { notifies: false });
  const today = system?.today ?? "";

  const choose = (chosen: MemberRowFragment | null) => {
    setMember(chosen);
    if (!chosen) return;
    setDisplayName(chosen.fullName);
    setUsername(proposedUsername(chosen.fullName));
    if (grants.length > 0) return;
    const organisationId = chosen.cell?.id ?? null;
    setGrants([{ key: newDraftKey(), role: "MEMBER", organisationId, validFrom: today, validTo: "" }]);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const input = {
      username: username.trim(),
      displayName: displayName.normalize("NFC").trim(),
      grants: grantInputs(grants),
    };
    const result = await create({ input: { ...input, ...(member ? { memberId: member.id } : {}) } });
    if (result) setIssued(result.createAccount);
  };

  return (
    <Box sx={{ maxWidth: 760 }}>
      <PageTitle title={translate("accounts.create.title")} />
      <Section>
        <Box component="form" onSubmit={submit} sx={{ display: "grid", gap: 2 }}>
          <RefusalAlert
            error={error}
            fieldLabel={(field) => translate(`accounts.fields.${field}`, { _: field })}
          />
          {can("member:list") && (
            <MemberPicker
              label={translate("accounts.create.member")}
              helperText={translate("accounts.create.memberHint")}
              onChange={choose}
            />
          )}
          <RequiredTextField
            label={translate("accounts.fields.displayName")}
            value={displayName}
            onChange={(event) => setDisplayName(event.target.value)}
          />
          <RequiredTextField
            label={translate("accounts.fields.username")}
            helperText={translate("accounts.create.usernameHint")}
            value={username}
            onChange={(event) => setUsername(event.target.value)}
            htmlInput={{ autoCapitalize: "none", spellCheck: false, autoComplete: "off" }}
          />
          <GrantsEditor grants={grants} onChange={setGrants} today={today} />
          <Button
            type="submit"
            variant="contained"
            disabled={isPending || grants.length === 0 || !areComplete(grants)}
          >
            {translate("accounts.create.submit")}
          </Button>
        </Box>
      </Section>
      {issued && (
        <IssuedPassword
          username={issued.account.username}
          password={issued.oneTimePassword}
          onClose={() => navigate("/accounts")}
        />
      )}
    </Box>
  );
}
