import { Alert, Button } from "@mui/material";
import { editionByCode, isEditionCode, rulesFor, type SubjectRules } from "@xeploai/domain";
import { useTranslate } from "react-admin";
import { Link, useParams } from "react-router-dom";
import { LoadingState } from "../components/LoadingState";
import { PageTitle } from "../components/PageTitle";
import { RefusalAlert } from "../components/RefusalAlert";
import { MySheetDocument, type MySheetWholeFragment } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import { useViewer } from "../session/useViewer";
import { ConfidentialSheetForm } from "./ConfidentialSheetForm";
import { Secrecy } from "./Secrecy";
import { SignedSheetForm } from "./SignedSheetForm";

/** One sheet on one subject. */
export function SheetPage() {
  const { sheetId = "" } = useParams();
  const translate = useTranslate();
  const viewer = useViewer();
  const { data, error, refetch } = useDocument(MySheetDocument, { id: sheetId }, { staleTimeMs: Infinity });
  if (error && !data) return <RefusalAlert error={error} onRetry={() => void refetch()} />;
  if (!data || !viewer) return <LoadingState rows={6} />;
  const sheet = data.mySheet;
  const rules = rulesOf(sheet);
  return (
    <>
      <PageTitle
        title={sheet.subject.name}
        subtitle={[
          translate("sheets.form.ofYear", { year: sheet.year }),
          translate(`sheets.kind.${sheet.subject.kind}`),
          ...(sheet.subject.unit.id === sheet.subject.id ? [] : [sheet.subject.unit.name]),
        ].join(" · ")}
        actions={
          <Button component={Link} to="/my/sheets" variant="outlined">
            {translate("sheets.form.back")}
          </Button>
        }
      />
      {sheet.attribution === "CONFIDENTIAL" ? (
        <Secrecy smallestGroup={sheet.smallestGroup} />
      ) : (
        <Alert severity="info" sx={{ mb: 2 }}>
          {sheet.bodyName
            ? translate("sheets.form.signedFor", { name: sheet.bodyName })
            : translate("sheets.form.signed")}
          {sheet.isWithinFunction && ` ${translate("sheets.form.withinFunction")}`}
        </Alert>
      )}
      {!sheet.isOpen && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {translate(sheet.isReleased ? "sheets.form.released" : "sheets.form.closed")}
        </Alert>
      )}
      {rules && (sheet.isOpen || sheet.isSubmitted) && (
        <Form sheet={sheet} rules={rules} accountId={viewer.accountId} />
      )}
    </>
  );
}

function Form({
  sheet,
  rules,
  accountId,
}: {
  sheet: MySheetWholeFragment;
  rules: SubjectRules;
  accountId: string;
}) {
  return sheet.attribution === "CONFIDENTIAL" ? (
    <ConfidentialSheetForm key={sheet.id} sheet={sheet} rules={rules} accountId={accountId} />
  ) : (
    <SignedSheetForm key={`${sheet.id} ${sheet.isSubmitted}`} sheet={sheet} rules={rules} />
  );
}

function rulesOf({ editionCode, subject, postGroup }: MySheetWholeFragment): SubjectRules | null {
  return isEditionCode(editionCode)
    ? rulesFor(editionByCode(editionCode), subject.kind, postGroup ?? undefined)
    : null;
}
