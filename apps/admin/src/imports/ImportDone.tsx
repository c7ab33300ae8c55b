import DoneIcon from "@mui/icons-material/CheckCircleOutlined";
import { Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { EmptyState } from "../components/EmptyState";
import { formatInteger } from "../components/format";
import { Section } from "../components/Section";
import type { RosterImportFieldsFragment } from "../graphql/generated/graphql";

/** What the import did. */
export function ImportDone({ roster }: { roster: RosterImportFieldsFragment }) {
  const translate = useTranslate();
  const { created, updated, unchanged } = roster.counts;
  const isNothing = created + updated === 0;
  return (
    <Section>
      <EmptyState
        icon={<DoneIcon color="success" />}
        title={translate("imports.done.title")}
        action={
          <>
            <Button component={Link} to="/members" variant="contained" sx={{ mr: 1 }}>
              {translate("imports.done.members")}
            </Button>
            <Button component={Link} to="/imports" variant="outlined">
              {translate("imports.done.another")}
            </Button>
          </>
        }
      >
        {translate(isNothing ? "imports.done.nothing" : "imports.done.body", {
          created: formatInteger(created),
          updated: formatInteger(updated),
          unchanged: formatInteger(unchanged),
        })}
      </EmptyState>
    </Section>
  );
}
