import { TextField } from "@mui/material";
import type { ReactNode } from "react";
import { useInput, useTranslate, type Validator } from "react-admin";
import { useValidationText } from "./useValidationText";

interface TextBoxInputProps {
  source: string;
  label: string;
  validate?: Validator | Validator[];
  /** Translation key of what to write. */
  help?: string | undefined;
  isMultiline?: boolean;
  /** Options of a closed set, as MenuItems; free text without. */
  children?: ReactNode;
}

/** A text or a choice as a field of a react-admin form. */
export function TextBoxInput({ source, label, validate, help, isMultiline, children }: TextBoxInputProps) {
  const translate = useTranslate();
  const validationText = useValidationText();
  const { field, fieldState, isRequired } = useInput({ source, ...(validate ? { validate } : {}) });
  return (
    <TextField
      fullWidth
      select={children !== undefined}
      multiline={isMultiline ?? false}
      label={translate(label)}
      required={isRequired}
      name={field.name}
      value={field.value ?? ""}
      inputRef={field.ref}
      onChange={field.onChange}
      onBlur={field.onBlur}
      error={fieldState.invalid}
      helperText={fieldState.invalid ? validationText(fieldState.error?.message) : help && translate(help)}
      sx={isMultiline ? { gridColumn: "1 / -1" } : {}}
    >
      {children}
    </TextField>
  );
}
