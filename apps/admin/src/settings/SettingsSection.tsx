import { useTranslate } from "react-admin";
import { LoadingState } from "../components/LoadingState";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import { ProcedureSettingsDocument } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import { SettingForm } from "./SettingForm";

/** Numbers that no document read states: each with its default, why it is open, and what is set here. */
export function SettingsSection() {
  const translate = useTranslate();
  const { data, error, refetch } = useDocument(ProcedureSettingsDocument, {});
  return (
    <Section title={translate("settings.title")} subtitle={translate("settings.subtitle")}>
      <RefusalAlert error={error} onRetry={() => void refetch()} />
      {!data && !error && <LoadingState />}
      {data?.procedureSettings.map((it) => (
        // A value that somebody else set begins the form anew.
        <SettingForm key={`${it.field} ${it.value}`} setting={it} />
      ))}
    </Section>
  );
}
