import { Box, Button, TextField, Typography } from "@mui/material";
import { PROCEDURE_SETTINGS } from "@xeploai/domain";
import { useId, useState } from "react";
import { useTranslate } from "react-admin";
import { formatInteger } from "../components/format";
import { RefusalAlert } from "../components/RefusalAlert";
import { useBilingual } from "../components/useBilingual";
import {
  type ProcedureSettingFieldsFragment,
  SetProcedureSettingDocument,
} from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";

/** One number: what it is about, why the rules leave it open, what is in force, and a field to set another. */
export function SettingForm({ setting }: { setting: ProcedureSettingFieldsFragment }) {
  const translate = useTranslate();
  const read = useBilingual();
  const id = useId();
  const { field, value, isDefault } = setting;
  const [typed, setTyped] = useState(String(value));
  const [set, { error, isPending }] = useAct(SetProcedureSettingDocument, {
    success: "settings.saved",
    notifies: false,
  });
  const asked = PROCEDURE_SETTINGS.find((it) => it.field === field);
  if (!asked) return null;
  const { label, why, unit, min, max, defaultValue } = asked;
  const next = /^\d{1,6}$/.test(typed.trim()) ? Number(typed) : null;
  const isWrong = next === null || next < min || next > max;
  const save = (to: number) => void set({ input: { field, value: to, formerValue: value } });
  const range = translate("settings.range", {
    unit: read(unit),
    min: formatInteger(min),
    max: formatInteger(max),
  });
  return (
    <Box
      component="form"
      noValidate
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWrong) save(next);
      }}
      sx={{ "& + form": { mt: 2.5, pt: 2.5, borderTop: "1px solid", borderColor: "divider" } }}
    >
      <Typography id={id} component="h3" sx={{ fontWeight: 700 }}>
        {read(label)}
      </Typography>
      <Typography sx={{ color: "warning.dark", fontWeight: 600 }}>{translate("settings.isOpen")}</Typography>
      <Typography sx={{ color: "text.secondary", mb: 1 }}>{read(why)}</Typography>
      <Typography sx={{ mb: 2 }}>
        {translate(isDefault ? "settings.isDefault" : "settings.isSet", {
          value: formatInteger(value),
          default: formatInteger(defaultValue),
          unit: read(unit),
        })}
      </Typography>
      <RefusalAlert error={error} />
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 2, alignItems: "flex-start" }}>
        <TextField
          label={translate("settings.value")}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          error={isWrong}
          helperText={range}
          sx={{ flex: "0 1 320px" }}
          slotProps={{ htmlInput: { inputMode: "numeric", maxLength: 6 } }}
        />
        <Button
          type="submit"
          variant="contained"
          disabled={isPending || isWrong || next === value}
          sx={{ minHeight: 56 }}
        >
          {translate("settings.save")}
        </Button>
        {!isDefault && (
          <Button disabled={isPending} onClick={() => save(defaultValue)} sx={{ minHeight: 56 }}>
            {translate("settings.back", { value: formatInteger(defaultValue) })}
          </Button>
        )}
      </Box>
    </Box>
  );
}
