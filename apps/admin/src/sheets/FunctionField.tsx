import { MenuItem, TextField } from "@mui/material";
import { editionByCode, isEditionCode, SUBJECT_KINDS } from "@xeploai/domain";
import { useTranslate } from "react-admin";
import { useBilingual } from "../components/useBilingual";

interface FunctionFieldProps {
  /** Of the office above. */
  name: string;
  editionCode: string;
  value: readonly string[];
  onChange: (criteria: readonly string[]) => void;
}

/** Which criteria an office above may speak on: chosen from the year's own, never typed as codes. */
export function FunctionField({ name, editionCode, value, onChange }: FunctionFieldProps) {
  const translate = useTranslate();
  const read = useBilingual();
  const edition = isEditionCode(editionCode) ? editionByCode(editionCode) : null;
  const limited = SUBJECT_KINDS.filter((kind) =>
    edition?.evaluators.some((it) => it.value.onlyWithinFunction && it.value.subjectKind === kind),
  );
  const criteria = limited.flatMap((kind) => edition?.subjects[kind]?.criteria.value.criteria ?? []);
  return (
    <TextField
      select
      label={translate("sheets.evaluators.functions", { name })}
      helperText={translate("sheets.evaluators.functionsHelp")}
      value={value}
      onChange={(event) => onChange(event.target.value as unknown as string[])}
      slotProps={{ select: { multiple: true, renderValue: () => value.join(", ") } }}
    >
      {criteria.map(({ code, text }) => (
        <MenuItem key={code} value={code} sx={{ whiteSpace: "normal" }}>
          {value.includes(code) ? "✓ " : ""}
          {code}. {read(text)}
        </MenuItem>
      ))}
    </TextField>
  );
}
