import { Alert, AlertTitle, Box, Button, Typography } from "@mui/material";
import { useEffect } from "react";
import { useTranslate } from "react-admin";
import { useFormContext, useWatch } from "react-hook-form";
import type { MemberFieldsFragment } from "../graphql/generated/graphql";
import { readableField } from "./MemberDetails";
import { type MemberField, mergeConflict } from "./memberFields";

interface MemberConflictProps {
  /** The record as it was when editing began. */
  base: MemberFieldsFragment;
  stored: MemberFieldsFragment;
}

/**
 * What is stored now beside what was typed, for each field both people changed; the typed value stays unless the stored
 * one is taken. Fields only the other person changed come into the form by themselves.
 */
export function MemberConflict({ base, stored }: MemberConflictProps) {
  const translate = useTranslate();
  const { setValue, getValues } = useFormContext();
  const typed = useWatch();
  const take = (field: MemberField) =>
    setValue(field, stored[field] ?? "", { shouldDirty: true, shouldValidate: true });
  useEffect(() => {
    for (const field of mergeConflict(base, stored, getValues()).taken) setValue(field, stored[field] ?? "");
  }, [base, stored, getValues, setValue]);
  const { disputed } = mergeConflict(base, stored, typed);
  return (
    <Alert severity="warning" sx={{ mb: 2 }}>
      <AlertTitle>{translate("members.conflict.title")}</AlertTitle>
      {translate(disputed.length > 0 ? "members.conflict.body" : "members.conflict.same")}
      {disputed.map((field) => (
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
          <Button onClick={() => take(field)}>{translate("members.conflict.takeTheirs")}</Button>
        </Box>
      ))}
    </Alert>
  );
}
