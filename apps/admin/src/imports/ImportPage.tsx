import { Button } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { Link, useParams } from "react-router-dom";
import { formatInteger } from "../components/format";
import { LoadingState } from "../components/LoadingState";
import { PageTitle } from "../components/PageTitle";
import { RefusalAlert } from "../components/RefusalAlert";
import { type ImportState, RosterImportDocument } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import { ColumnMapping } from "./ColumnMapping";
import { ImportCheck } from "./ImportCheck";
import { ImportDone } from "./ImportDone";
import { ImportProgress } from "./ImportProgress";
import { ImportSteps } from "./ImportSteps";

const POLL_MS = 700;
const WORKING: ReadonlySet<ImportState> = new Set(["READING", "CHECKING", "APPLYING"]);
const STEP_OF: Record<ImportState, number> = {
  READING: 0,
  MAPPED: 1,
  CHECKING: 2,
  CHECKED: 2,
  APPLYING: 3,
  APPLIED: 4,
  FAILED: 0,
};

/** One uploaded roster on its way: columns, check, import. */
export function ImportPage() {
  const translate = useTranslate();
  const { id = "" } = useParams();
  const [isMapping, setMapping] = useState(false);
  const [isWorking, setWorking] = useState(true);
  const { data, error, refetch } = useDocument(
    RosterImportDocument,
    { id },
    { refetchIntervalMs: isWorking ? POLL_MS : false },
  );
  const roster = data?.rosterImport;
  const isBusy = roster ? WORKING.has(roster.state) : true;
  if (isBusy !== isWorking) setWorking(isBusy);
  const state: ImportState | undefined = isMapping && roster?.state === "CHECKED" ? "MAPPED" : roster?.state;

  return (
    <>
      <PageTitle
        title={translate("imports.title")}
        subtitle={
          roster &&
          `${roster.organisation.name} · ${translate(roster.sheetName ? "imports.file" : "imports.rows", {
            name: roster.fileName,
            sheet: roster.sheetName,
            rows: formatInteger(roster.rowCount),
          })}`
        }
      />
      <ImportSteps active={state ? STEP_OF[state] : 0} />
      <RefusalAlert error={error} onRetry={() => void refetch()} />
      {!roster && !error && <LoadingState />}
      {roster && state && WORKING.has(state) && <ImportProgress roster={roster} />}
      {roster && state === "MAPPED" && (
        <ColumnMapping key={roster.id} roster={roster} onChecked={() => setMapping(false)} />
      )}
      {roster && state === "CHECKED" && <ImportCheck roster={roster} onRemap={() => setMapping(true)} />}
      {roster && state === "APPLIED" && <ImportDone roster={roster} />}
      {roster && state === "FAILED" && (
        <>
          <RefusalAlert
            error={roster.failure ?? { code: "IMPORT_FAILED" }}
            title={translate("imports.failed")}
          />
          <Button component={Link} to="/imports" variant="contained">
            {translate("imports.check.again")}
          </Button>
        </>
      )}
    </>
  );
}
