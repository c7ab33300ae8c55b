import HideIcon from "@mui/icons-material/VisibilityOffOutlined";
import ShowIcon from "@mui/icons-material/VisibilityOutlined";
import { IconButton, InputAdornment, TextField, type TextFieldProps } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { useMissing } from "./useMissing";

/** A password that its owner may look at while typing. */
export function PasswordField(props: TextFieldProps) {
  const translate = useTranslate();
  const [isShown, setShown] = useState(false);
  const [isMissing, handlers] = useMissing();
  return (
    <TextField
      {...props}
      error={Boolean(props.error) || isMissing}
      helperText={isMissing ? translate("ra.validation.required") : props.helperText}
      type={isShown ? "text" : "password"}
      slotProps={{
        htmlInput: { autoCapitalize: "none", autoCorrect: "off", spellCheck: false, ...handlers },
        input: {
          endAdornment: (
            <InputAdornment position="end">
              <IconButton
                edge="end"
                aria-label={translate(isShown ? "session.hidePassword" : "session.showPassword")}
                onClick={() => setShown(!isShown)}
              >
                {isShown ? <HideIcon /> : <ShowIcon />}
              </IconButton>
            </InputAdornment>
          ),
        },
      }}
    />
  );
}
