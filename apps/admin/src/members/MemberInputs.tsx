import { Box, Checkbox, FormControlLabel, MenuItem, Typography } from "@mui/material";
import { regex, required, useInput, useTranslate } from "react-admin";
import { DayInput } from "../components/DayInput";
import { TextBoxInput } from "../components/TextBoxInput";
import type { Gender } from "../graphql/generated/graphql";
import { DAY_FIELDS, MEMBER_FIELD_GROUPS, type MemberField } from "./memberFields";

const GENDERS: readonly Gender[] = ["FEMALE", "MALE"];
const REQUIRED: ReadonlySet<MemberField> = new Set(["fullName", "birthDate", "gender", "admittedOn"]);
const MULTILINE: ReadonlySet<MemberField> = new Set(["note"]);

const FORMATS: Partial<Record<MemberField, ReturnType<typeof regex>>> = {
  fullName: regex(/^\s*\S+\s+\S+/u, "members.validation.name"),
  cardNumber: regex(/^\s*\d{8}\s*$/, "members.validation.cardNumber"),
  dossierNumber: regex(/^\s*\d{6}\s*\p{L}{1,3}\s*$/u, "members.validation.dossierNumber"),
};

const HELP: Partial<Record<MemberField, string>> = {
  cardNumber: "members.help.cardNumber",
  dossierNumber: "members.help.dossierNumber",
  nationalId: "members.help.nationalId",
};

/** Boxes for every field of a member's record, inside a form. */
export function MemberInputs() {
  const translate = useTranslate();
  const groups = Object.entries(MEMBER_FIELD_GROUPS) as [string, readonly MemberField[]][];
  return groups.map(([group, fields]) => (
    <Box key={group} component="fieldset" sx={{ border: 0, p: 0, m: 0, mb: 3, minWidth: 0 }}>
      <Typography component="legend" variant="h6" sx={{ mb: 1.5 }}>
        {translate(`members.groups.${group}`)}
      </Typography>
      <Box sx={{ display: "grid", gap: 1.5, gridTemplateColumns: { sm: "1fr 1fr" }, alignItems: "start" }}>
        {fields.map((field) => (
          <MemberInput key={field} field={field} />
        ))}
      </Box>
    </Box>
  ));
}

function MemberInput({ field }: { field: MemberField }) {
  const translate = useTranslate();
  const label = `members.fields.${field}`;
  const format = FORMATS[field];
  const validate = [...(REQUIRED.has(field) ? [required()] : []), ...(format ? [format] : [])];
  if (DAY_FIELDS.has(field)) return <DayInput source={field} label={label} validate={validate} />;
  if (field === "isStateEmployee") return <StateEmployeeInput />;
  if (field !== "gender") {
    return (
      <TextBoxInput
        source={field}
        label={label}
        validate={validate}
        help={HELP[field]}
        isMultiline={MULTILINE.has(field)}
      />
    );
  }
  return (
    <TextBoxInput source={field} label={label} validate={validate}>
      {GENDERS.map((it) => (
        <MenuItem key={it} value={it}>
          {translate(`enums.gender.${it}`)}
        </MenuItem>
      ))}
    </TextBoxInput>
  );
}

function StateEmployeeInput() {
  const translate = useTranslate();
  const { field } = useInput({ source: "isStateEmployee", defaultValue: false });
  return (
    <FormControlLabel
      control={
        <Checkbox checked={field.value === true} onChange={(_, isChecked) => field.onChange(isChecked)} />
      }
      label={translate("members.fields.isStateEmployee")}
    />
  );
}
