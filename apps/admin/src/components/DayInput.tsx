import { useInput, useTranslate, type Validator } from "react-admin";
import { DayField } from "./DayField";

interface DayInputProps {
  source: string;
  label: string;
  validate?: Validator | Validator[];
  helperText?: string;
}

/** DayField as a field of a react-admin form. */
export function DayInput({ source, label, validate, helperText }: DayInputProps) {
  const translate = useTranslate();
  const { field, fieldState, isRequired } = useInput({ source, ...(validate ? { validate } : {}) });
  const message = fieldState.error?.message ?? "";
  return (
    <DayField
      fullWidth
      label={translate(label)}
      required={isRequired}
      name={field.name}
      value={String(field.value ?? "")}
      onChange={field.onChange}
      onBlur={field.onBlur}
      error={fieldState.invalid}
      helperText={fieldState.invalid ? readable(message, translate) : helperText && translate(helperText)}
    />
  );
}

/** react-admin carries a validator's message either as a key or as @@react-admin@@{"message": …}. */
function readable(message: string, translate: ReturnType<typeof useTranslate>): string {
  const [, json] = /^@@react-admin@@(.*)$/.exec(message) ?? [];
  if (!json) return translate(message, { _: message });
  const parsed = JSON.parse(json) as string | { message: string; args: Record<string, unknown> };
  return typeof parsed === "string" ? translate(parsed) : translate(parsed.message, parsed.args);
}
