import { Alert, Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { formatDay, formatInstant } from "../components/dates";
import { FieldList } from "../components/FieldList";
import { Figure } from "../components/Figure";
import { formatInteger } from "../components/format";
import { PageTitle } from "../components/PageTitle";
import { Section } from "../components/Section";
import { AccountsDocument } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import { useSystem } from "../session/useSystem";
import { SettingsSection } from "../settings/SettingsSection";
import { HealthPanel } from "./HealthPanel";

/** Whether the system runs, who may enter, and how it is set up. */
export function SystemAdministratorHome() {
  const translate = useTranslate();
  const system = useSystem();
  const { data } = useDocument(AccountsDocument, { page: { offset: 0, limit: 1 } });
  return (
    <>
      <PageTitle title={translate("home.system.title")} subtitle={translate("home.system.noReviews")} />
      {system?.isDemo && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate("home.system.demoWarning")}
        </Alert>
      )}
      <HealthPanel />
      <Section
        title={translate("home.system.accounts")}
        actions={
          <Button component={Link} to="/accounts" variant="contained">
            {translate("home.system.seeAccounts")}
          </Button>
        }
      >
        <Figure
          label={translate("home.system.accountsTotal")}
          value={data ? formatInteger(data.accounts.totalCount) : "…"}
        />
      </Section>
      <SettingsSection />
      <Section title={translate("home.system.configuration")}>
        <FieldList
          items={[
            { key: "version", label: translate("home.system.version"), value: system?.version },
            {
              key: "mode",
              label: translate("home.system.mode"),
              value: system && translate(system.isDemo ? "home.system.demo" : "home.system.real"),
            },
            { key: "day", label: translate("home.system.day"), value: formatDay(system?.today) },
            { key: "clock", label: translate("home.system.clock"), value: formatInstant(system?.now) },
          ]}
        />
      </Section>
    </>
  );
}
