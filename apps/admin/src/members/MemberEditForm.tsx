import { Box, Button } from "@mui/material";
import { useState } from "react";
import { Form, useNotify, useTranslate, useUpdate } from "react-admin";
import { type FieldValues, useFormContext } from "react-hook-form";
import { FormFaults } from "../components/FormFaults";
import { fieldErrors } from "../components/fieldErrors";
import { RefusalAlert } from "../components/RefusalAlert";
import { useFieldFaultText } from "../components/useErrorText";
import { ApiError } from "../graphql/ApiError";
import { execute } from "../graphql/execute";
import { MemberDocument, type MemberFieldsFragment } from "../graphql/generated/graphql";
import { queryClient } from "../providers/queryClient";
import { MemberConflict } from "./MemberConflict";
import { MemberInputs } from "./MemberInputs";
import { fieldsInput } from "./memberFields";

interface MemberEditFormProps {
  member: MemberFieldsFragment;
  onDone: () => void;
}

/** Edits one record. Another person's save in between is shown beside what was typed; nothing typed is lost. */
export function MemberEditForm({ member, onDone }: MemberEditFormProps) {
  const notify = useNotify();
  const [opened] = useState(member);
  const [stored, setStored] = useState<MemberFieldsFragment | null>(null);
  const [error, setError] = useState<unknown>(null);
  const translate = useTranslate();
  const faultText = useFieldFaultText();
  const [update, { isPending }] = useUpdate();

  const save = async (values: FieldValues) => {
    setError(null);
    const version = (stored ?? opened).version;
    const data = { id: opened.id, version, fields: fieldsInput(values) };
    try {
      await update(
        "members",
        { id: opened.id, data, previousData: opened },
        { returnPromise: true, mutationMode: "pessimistic" },
      );
      notify("members.edit.saved", { type: "success" });
      await queryClient.invalidateQueries();
      onDone();
    } catch (refusal) {
      const isConflict = refusal instanceof ApiError && refusal.code === "CONFLICT";
      if (isConflict) setStored((await execute(MemberDocument, { id: opened.id })).member);
      else setError(refusal);
      return refusal instanceof ApiError ? fieldErrors(refusal.fields, faultText) : undefined;
    }
  };

  return (
    <Form
      record={opened}
      onSubmit={save}
      sanitizeEmptyValues={false}
      noValidate
      disableInvalidFormNotification
    >
      <RefusalAlert
        error={error}
        fieldLabel={(field) => translate(`members.fields.${field}`, { _: field })}
      />
      {stored && <MemberConflict base={opened} stored={stored} />}
      <MemberInputs />
      <SaveBar isPending={isPending} onCancel={onDone} />
    </Form>
  );
}

function SaveBar({ isPending, onCancel }: { isPending: boolean; onCancel: () => void }) {
  const translate = useTranslate();
  const { formState } = useFormContext();
  return (
    <Box
      sx={{
        display: "flex",
        flexWrap: "wrap",
        gap: 1,
        position: "sticky",
        bottom: 0,
        bgcolor: "background.paper",
        py: 1.5,
        zIndex: 1,
      }}
    >
      <FormFaults />
      <Button type="submit" variant="contained" disabled={isPending}>
        {translate("common.save")}
      </Button>
      <Button
        onClick={() => {
          if (!formState.isDirty || window.confirm(translate("ra.message.unsaved_changes"))) onCancel();
        }}
      >
        {translate("common.cancel")}
      </Button>
    </Box>
  );
}
