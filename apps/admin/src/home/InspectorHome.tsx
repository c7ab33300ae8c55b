import { Button } from "@mui/material";
import { ListBase, useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { ChainVerification } from "../audit/ChainVerification";
import { type AuditRow, useAuditColumns } from "../audit/useAuditColumns";
import { DataList } from "../components/DataList";
import { EmptyState } from "../components/EmptyState";
import { PageTitle } from "../components/PageTitle";
import { Section } from "../components/Section";

/** Whether the trail is intact, and what happened lately. */
export function InspectorHome() {
  const translate = useTranslate();
  const columns = useAuditColumns();
  return (
    <>
      <PageTitle title={translate("home.inspector.title")} subtitle={translate("home.inspector.subtitle")} />
      <ChainVerification />
      <Section
        title={translate("home.inspector.case")}
        subtitle={translate("home.inspector.caseHint")}
        actions={
          <Button component={Link} to="/rounds" variant="outlined">
            {translate("home.inspector.chooseRound")}
          </Button>
        }
      />
      <ListBase
        resource="auditEntries"
        perPage={10}
        exporter={false}
        disableSyncWithLocation
        storeKey={false}
      >
        <Section
          title={translate("home.inspector.recent")}
          actions={
            <Button component={Link} to="/auditEntries" variant="outlined">
              {translate("home.inspector.seeAll")}
            </Button>
          }
        >
          <DataList<AuditRow> columns={columns} empty={<EmptyState title={translate("audit.empty")} />} />
        </Section>
      </ListBase>
    </>
  );
}
