import { Alert, Box, Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { Figure } from "../components/Figure";
import { formatInteger } from "../components/format";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import {
  ApplyRosterImportDocument,
  RosterImportFaultsDocument,
  type RosterImportFieldsFragment,
} from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { useDocument } from "../graphql/useDocument";
import { FaultTable } from "./FaultTable";
import { ImportDuplicates } from "./ImportDuplicates";
import { ImportPreview } from "./ImportPreview";

interface ImportCheckProps {
  roster: RosterImportFieldsFragment;
  onRemap: () => void;
}

/** Third step: what importing would do; refused while one cell is faulty. */
export function ImportCheck({ roster, onRemap }: ImportCheckProps) {
  const translate = useTranslate();
  const { created, updated, unchanged, faultyRows } = roster.counts;
  const [apply, { isPending, error }] = useAct(ApplyRosterImportDocument, { notifies: false });
  const { data: faults } = useDocument(RosterImportFaultsDocument, {
    id: roster.id,
    page: { offset: 0, limit: 1 },
  });
  const faultCount = faults?.rosterImport.faults.totalCount ?? faultyRows;
  const hasFaults = faultyRows > 0 || faultCount > 0;
  const isNothing = !hasFaults && created + updated === 0;

  return (
    <>
      <Section>
        <Box sx={{ display: "flex", flexWrap: "wrap", gap: 3, mb: 2 }}>
          <Figure label={translate("imports.counts.created")} value={formatInteger(created)} />
          <Figure label={translate("imports.counts.updated")} value={formatInteger(updated)} />
          <Figure label={translate("imports.counts.unchanged")} value={formatInteger(unchanged)} />
          <Figure
            label={translate("imports.counts.faultyRows")}
            value={formatInteger(faultyRows)}
            tone={hasFaults ? "bad" : "good"}
          />
        </Box>
        <RefusalAlert error={error} />
        <Alert severity={hasFaults ? "error" : isNothing ? "info" : "success"} sx={{ mb: 2 }}>
          {hasFaults
            ? translate("imports.check.refused", { count: formatInteger(faultCount) })
            : translate(isNothing ? "imports.check.nothing" : "imports.check.clean")}
        </Alert>
        <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
          <Button
            variant="contained"
            disabled={hasFaults || isPending}
            onClick={() => void apply({ id: roster.id })}
          >
            {translate("imports.check.apply")}
          </Button>
          <Button variant="outlined" onClick={onRemap}>
            {translate("imports.map.again")}
          </Button>
          <Button component={Link} to="/imports" variant={hasFaults ? "outlined" : "text"}>
            {translate("imports.check.again")}
          </Button>
        </Box>
      </Section>
      {hasFaults && <FaultTable id={roster.id} />}
      <ImportDuplicates duplicates={roster.duplicates} />
      <ImportPreview rows={roster.preview} />
    </>
  );
}
