import { TextField } from "@mui/material";

interface ParagraphFieldProps {
  label: string;
  helperText?: string | undefined;
  value: string;
  onChange: (value: string) => void;
  /** Longest text, in characters. */
  maxLength: number;
  minRows?: number;
  required?: boolean;
  margin?: "none" | "normal";
}

/** A text of several lines, written in Vietnamese whatever the screen's language. */
export function ParagraphField(props: ParagraphFieldProps) {
  const { label, helperText, value, onChange, maxLength, minRows = 3, required = false } = props;
  return (
    <TextField
      fullWidth
      multiline
      minRows={minRows}
      margin={props.margin ?? "normal"}
      label={label}
      helperText={helperText}
      required={required}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ htmlInput: { maxLength, lang: "vi" } }}
    />
  );
}
