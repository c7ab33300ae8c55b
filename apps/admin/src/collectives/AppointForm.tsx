import { Box, Button, FormControlLabel, MenuItem, Switch, TextField, Typography } from "@mui/material";
import { POSITIONS, type Position } from "@xeploai/domain";
import { type FormEvent, useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { MemberPicker } from "../accounts/MemberPicker";
import { DayField } from "../components/DayField";
import { RefusalAlert } from "../components/RefusalAlert";
import { RequiredTextField } from "../components/RequiredTextField";
import { AppointToCollectiveDocument, type CollectiveRowFragment } from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";

interface AppointFormProps {
  collective: CollectiveRowFragment;
  onDone: () => void;
}

/** A member comes into the collective: as what, with which title, from which day. */
export function AppointForm({ collective, onDone }: AppointFormProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const hasHead = collective.posts.some(({ role, validTo }) => role === "HEAD" && !validTo);
  const [member, setMember] = useState<{ id: string; fullName: string } | null>(null);
  const [role, setRole] = useState<Position>(hasHead ? "MEMBER" : "HEAD");
  const [title, setTitle] = useState("");
  const [isFullTime, setFullTime] = useState(true);
  const [validFrom, setValidFrom] = useState("");
  const [appoint, { isPending, error }] = useAct(AppointToCollectiveDocument, { notifies: false });

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!member || !validFrom) return;
    const answer = await appoint({
      input: {
        collectiveId: collective.id,
        version: collective.version,
        memberId: member.id,
        role,
        title: title.normalize("NFC").trim(),
        isFullTime,
        validFrom,
      },
    });
    if (!answer) return;
    notify("collectives.appointed", { type: "success", messageArgs: { name: member.fullName } });
    onDone();
  };

  return (
    <Box component="form" onSubmit={submit} sx={{ display: "grid", gap: 2 }}>
      <Typography component="h3" sx={{ fontWeight: 700 }}>
        {translate("collectives.appoint")}
      </Typography>
      <RefusalAlert
        error={error}
        fieldLabel={(field) => translate(`collectives.fields.${field}`, { _: field })}
      />
      <MemberPicker
        label={translate("collectives.fields.memberId")}
        helperText={translate("collectives.memberHelp")}
        onChange={setMember}
      />
      <TextField
        select
        label={translate("collectives.fields.role")}
        value={role}
        onChange={(event) => setRole(event.target.value as Position)}
      >
        {POSITIONS.map((it) => (
          <MenuItem key={it} value={it}>
            {translate(`collectives.roles.${it}`)}
          </MenuItem>
        ))}
      </TextField>
      <RequiredTextField
        label={translate("collectives.fields.title")}
        helperText={translate("collectives.titleExample")}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
      />
      <FormControlLabel
        control={<Switch checked={isFullTime} onChange={(_, isOn) => setFullTime(isOn)} />}
        label={translate("collectives.isFullTime")}
      />
      <DayField
        required
        label={translate("collectives.fields.validFrom")}
        value={validFrom}
        onChange={setValidFrom}
      />
      <Box sx={{ display: "flex", gap: 1 }}>
        <Button type="submit" variant="contained" disabled={isPending || !member}>
          {translate("collectives.appointSubmit")}
        </Button>
        <Button onClick={onDone}>{translate("common.cancel")}</Button>
      </Box>
    </Box>
  );
}
