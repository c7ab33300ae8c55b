import { Box, Button } from "@mui/material";
import { useState } from "react";
import { Form, required, useCreate, useInput, useNotify, useTranslate } from "react-admin";
import type { FieldValues } from "react-hook-form";
import { useNavigate } from "react-router-dom";
import { DayInput } from "../components/DayInput";
import { FormFaults } from "../components/FormFaults";
import { fieldErrors } from "../components/fieldErrors";
import { OrganisationPicker } from "../components/OrganisationPicker";
import { PageTitle } from "../components/PageTitle";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import { useFieldFaultText } from "../components/useErrorText";
import { ApiError } from "../graphql/ApiError";
import { queryClient } from "../providers/queryClient";
import { MemberInputs } from "./MemberInputs";
import { fieldsInput } from "./memberFields";

/** A new member of one cell. */
export function MemberCreate() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const notify = useNotify();
  const [error, setError] = useState<unknown>(null);
  const faultText = useFieldFaultText();
  const [create, { isPending }] = useCreate();

  const save = async (values: FieldValues) => {
    setError(null);
    const data = { cellId: values.cellId, joinedOn: values.joinedOn, fields: fieldsInput(values) };
    try {
      const { id, fullName } = await create("members", { data }, { returnPromise: true });
      notify("members.create.saved", { type: "success", messageArgs: { name: fullName } });
      await queryClient.invalidateQueries();
      navigate(`/members/${String(id)}`);
    } catch (refusal) {
      setError(refusal);
      return refusal instanceof ApiError ? fieldErrors(refusal.fields, faultText) : undefined;
    }
  };

  return (
    <Box sx={{ maxWidth: 900 }}>
      <PageTitle title={translate("members.create.title")} />
      <Section>
        <Form
          onSubmit={save}
          sanitizeEmptyValues={false}
          noValidate
          disableInvalidFormNotification
          warnWhenUnsavedChanges
        >
          <RefusalAlert
            error={error}
            fieldLabel={(field) => translate(`members.fields.${field}`, { _: field })}
          />
          <Box sx={{ display: "grid", gap: 1.5, gridTemplateColumns: { sm: "1fr 1fr" }, mb: 3 }}>
            <CellInput />
            <DayInput source="joinedOn" label="members.fields.joinedOn" validate={required()} />
          </Box>
          <MemberInputs />
          <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
            <FormFaults />
            <Button type="submit" variant="contained" disabled={isPending}>
              {translate("members.create.title")}
            </Button>
            <Button onClick={() => navigate("/members")}>{translate("common.cancel")}</Button>
          </Box>
        </Form>
      </Section>
    </Box>
  );
}

function CellInput() {
  const translate = useTranslate();
  const { field, fieldState } = useInput({ source: "cellId", validate: required() });
  return (
    <OrganisationPicker
      required
      label={translate("members.fields.cell")}
      value={field.value || null}
      onChange={(id) => field.onChange(id ?? "")}
      filter={{ kinds: ["CELL", "GRASSROOTS_CELL"] }}
      error={fieldState.invalid}
      helperText={fieldState.invalid ? translate("ra.validation.required") : null}
    />
  );
}
