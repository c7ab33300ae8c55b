import { TextField, type TextFieldProps } from "@mui/material";
import type { InputHTMLAttributes } from "react";
import { useTranslate } from "react-admin";
import { useMissing } from "./useMissing";

type RequiredTextFieldProps = Omit<TextFieldProps, "required" | "slotProps"> & {
  htmlInput?: InputHTMLAttributes<HTMLInputElement>;
};

/** A text that has to be given; left empty, it says so itself. */
export function RequiredTextField({ htmlInput, error, helperText, ...rest }: RequiredTextFieldProps) {
  const translate = useTranslate();
  const [isMissing, handlers] = useMissing();
  return (
    <TextField
      {...rest}
      required
      error={Boolean(error) || isMissing}
      helperText={isMissing ? translate("ra.validation.required") : helperText}
      slotProps={{ htmlInput: { ...htmlInput, ...handlers } }}
    />
  );
}
