import { TextField, type TextFieldProps } from "@mui/material";
import { type ReactNode, useEffect, useState } from "react";
import { useTranslate } from "react-admin";
import { formatDay } from "./dates";
import { parseDay } from "./parseDay";
import { useMissing } from "./useMissing";

type DayFieldProps = Omit<TextFieldProps, "value" | "onChange" | "helperText"> & {
  /** "2018-12-15"; empty for none. */
  value: string;
  onChange: (day: string) => void;
  helperText?: ReactNode;
};

/** A day typed as day/month/year, whatever order the browser's own language has. */
export function DayField({ value, onChange, helperText, error, ...rest }: DayFieldProps) {
  const translate = useTranslate();
  const [typed, setTyped] = useState(formatDay(value));
  const [isWrong, setWrong] = useState(false);
  const [isMissing, handlers] = useMissing();
  useEffect(() => {
    if (value) setTyped(formatDay(value));
  }, [value]);
  const note = isWrong
    ? translate("common.dayWrong")
    : isMissing
      ? translate("ra.validation.required")
      : (helperText ?? translate("common.dayHint"));
  return (
    <TextField
      {...rest}
      placeholder={translate("common.dayPattern")}
      value={typed}
      error={Boolean(error) || isWrong || isMissing}
      helperText={note}
      slotProps={{ htmlInput: { inputMode: "numeric", maxLength: 10, autoComplete: "off", ...handlers } }}
      onChange={(event) => {
        setTyped(event.target.value);
        setWrong(false);
        const day = parseDay(event.target.value);
        if (day || event.target.value.trim() === "") onChange(day ?? "");
      }}
      onBlur={(event) => {
        setWrong(typed.trim() !== "" && !parseDay(typed));
        rest.onBlur?.(event);
      }}
    />
  );
}
