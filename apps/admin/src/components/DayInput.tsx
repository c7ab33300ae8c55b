import { useInput, useTranslate, type Validator } from "react-admin";
import { DayField } from "./DayField";
import { useValidationText } from "./useValidationText";

interface DayInputProps {
  source: string;
  label: string;
  validate?: Validator | Validator[];
}

/** DayField as a field of a react-admin form. */
export function DayInput({ source, label, validate }: DayInputProps) {
  const translate = useTranslate();
  const validationText = useValidationText();
  const { field, fieldState, isRequired } = useInput({ source, ...(validate ? { validate } : {}) });
  return (
    <DayField
      fullWidth
      label={translate(label)}
      required={isRequired}
      name={field.name}
      inputRef={field.ref}
      value={String(field.value ?? "")}
      onChange={field.onChange}
      onBlur={field.onBlur}
      error={fieldState.invalid}
      helperText={fieldState.invalid ? validationText(fieldState.error?.message) : undefined}
    />
  );
}
