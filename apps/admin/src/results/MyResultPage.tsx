import { Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link, useParams } from "react-router-dom";
import { DecisionHistory } from "../appeals/DecisionHistory";
import { OwnAppeal } from "../appeals/OwnAppeal";
import { EmptyState } from "../components/EmptyState";
import { LoadingState } from "../components/LoadingState";
import { PageTitle } from "../components/PageTitle";
import { RefusalAlert } from "../components/RefusalAlert";
import { CaseRecordDocument, MyResultDocument } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import { concretisedRules } from "../reviews/concretisedRules";
import { reviewRules } from "../reviews/reviewRules";
import { BodyResult } from "./BodyResult";
import { ResultChain } from "./ResultChain";
import { ResultHead } from "./ResultHead";

/** A member's own published result, and why it came about. */
export function MyResultPage() {
  const { reviewId = "" } = useParams();
  const translate = useTranslate();
  const { data, error, refetch } = useDocument(MyResultDocument, { reviewId });
  const result = data?.myResult;
  const own = useDocument(CaseRecordDocument, { reviewId }, { enabled: Boolean(result) });
  const record = own.data?.caseRecord;
  const known = result && reviewRules(result.review);
  const rules = known && concretisedRules(known, result.review.criteria);
  return (
    <>
      <PageTitle
        title={translate("results.title")}
        subtitle={
          result &&
          `${result.review.subject.name} · ${result.review.cell.name} · ${translate("common.year", { year: result.review.year })}`
        }
        actions={
          <>
            <Button component={Link} to="/" variant="outlined">
              {translate("reviews.form.home")}
            </Button>
            {record && (
              <>
                <Button component={Link} to={`/my/result/${reviewId}/notice`} variant="outlined">
                  {translate("results.notice.open")}
                </Button>
                <Button component={Link} to={`/rounds/${record.review.round.id}/results`} variant="outlined">
                  {translate("results.published.open")}
                </Button>
              </>
            )}
          </>
        }
      />
      <RefusalAlert error={error} onRetry={() => void refetch()} />
      {!data && !error && <LoadingState rows={6} />}
      {data && !result && (
        <EmptyState title={translate("results.notYet")}>{translate("results.notYetHint")}</EmptyState>
      )}
      {result && rules && (
        <>
          <ResultHead result={result} />
          {result.review.subject.kind === "MEMBER" ? (
            <ResultChain result={result} rules={rules} />
          ) : (
            <BodyResult result={result} />
          )}
          {record && <DecisionHistory decisions={record.decisions} />}
          {record && <OwnAppeal record={record} />}
        </>
      )}
    </>
  );
}
