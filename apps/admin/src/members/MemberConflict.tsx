import { Alert, AlertTitle, Box, Button, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { useFormContext, useWatch } from "react-hook-form";
import type { MemberFieldsFragment } from "../graphql/generated/graphql";
import { readableField } from "./MemberDetails";
import { differingFields } from "./memberFields";

/** What is stored now beside what was typed, field by field; the typed value stays unless the stored one is taken. */
export function MemberConflict({ stored }: { stored: MemberFieldsFragment }) {
  const translate = useTranslate();
  const { setValue } = useFormContext();
  const typed = useWatch();
  const fields = differingFields(stored, typed);
  return (
    <Alert severity="warning" sx={{ mb: 2 }}>
      <AlertTitle>{translate("members.conflict.title")}</AlertTitle>
      {translate(fields.length > 0 ? "members.conflict.body" : "members.conflict.same")}
      {fields.map((field) => (
        <Box
          key={field}
          sx={{ mt: 1.5, p: 1.5, bgcolor: "background.paper", borderRadius: 1, color: "text.primary" }}
        >
          <Typography sx={{ fontWeight: 600 }}>{translate(`members.fields.${field}`)}</Typography>
          <Typography>
            {translate("members.conflict.theirs")}:{" "}
            {readableField(stored, field, translate) || translate("common.notRecorded")}
          </Typography>
          <Typography>
            {translate("members.conflict.mine")}:{" "}
            {readableField(typed, field, translate) || translate("common.notRecorded")}
          </Typography>
          <Button
            onClick={() => setValue(field, stored[field] ?? "", { shouldDirty: true, shouldValidate: true })}
          >
            {translate("members.conflict.takeTheirs")}
          </Button>
        </Box>
      ))}
    </Alert>
  );
}
