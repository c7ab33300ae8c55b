import { Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link, useParams } from "react-router-dom";
import { LoadingState } from "../components/LoadingState";
import { PageTitle } from "../components/PageTitle";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import { CaseRecordDocument } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import { useCan } from "../providers/accessProvider";
import { AppealScan } from "./AppealScan";
import { AppealText } from "./AppealText";
import { DecisionHistory } from "./DecisionHistory";
import { RecordAppealForm } from "./RecordAppealForm";
import { RerateForm } from "./RerateForm";
import { SettleForm } from "./SettleForm";

/** One appeal before those who look at it again. */
export function AppealPage() {
  const { reviewId = "" } = useParams();
  const translate = useTranslate();
  const can = useCan();
  const { data, error, refetch } = useDocument(CaseRecordDocument, { reviewId });
  if (!data)
    return error ? <RefusalAlert error={error} onRetry={() => void refetch()} /> : <LoadingState rows={6} />;
  const record = data.caseRecord;
  const { review, appeals } = record;
  const [latest] = appeals;
  return (
    <>
      <PageTitle
        title={translate(
          latest ? "appeals.caseTitle" : record.mayRecord ? "appeals.paper.of" : "closing.rerate.of",
          { name: review.subject.name },
        )}
        subtitle={`${review.subject.unit.name} · ${translate("common.year", { year: review.year })}`}
        actions={
          <Button component={Link} to={`/rounds/${review.round.id}/appeals`} variant="outlined">
            {translate("appeals.back")}
          </Button>
        }
      />
      {(latest || !record.mayRecord) && (
        <Section title={translate("appeals.statement")}>
          {latest ? <AppealText appeal={latest} /> : translate("appeals.none")}
          {latest?.isOnPaper && (
            <AppealScan appealId={latest.id} mayAdd={latest.outcome === null && can("appeal:record")} />
          )}
        </Section>
      )}
      {record.mayRecord && <RecordAppealForm record={record} />}
      {record.settleRefusal && <RefusalAlert error={record.settleRefusal} severity="warning" />}
      {record.maySettle && latest && <SettleForm record={record} appeal={latest} />}
      {record.mayRerate && <RerateForm key={review.version} record={record} />}
      <DecisionHistory decisions={record.decisions} />
    </>
  );
}
