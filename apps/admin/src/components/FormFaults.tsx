import { Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { useFormContext } from "react-hook-form";

/** Beside the button of a long form: that some box above is not right, where no message may cover the button. */
export function FormFaults() {
  const translate = useTranslate();
  const { formState } = useFormContext();
  if (!formState.isSubmitted || Object.keys(formState.errors).length === 0) return null;
  return (
    <Typography role="alert" sx={{ color: "error.main", flexBasis: "100%" }}>
      {translate("ra.message.invalid_form")}
    </Typography>
  );
}
