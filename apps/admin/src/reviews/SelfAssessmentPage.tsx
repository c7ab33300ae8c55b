import { Box } from "@mui/material";
import { useMemo } from "react";
import { useTranslate } from "react-admin";
import { useParams } from "react-router-dom";
import { LoadingState } from "../components/LoadingState";
import { PageTitle } from "../components/PageTitle";
import { RefusalAlert } from "../components/RefusalAlert";
import {
  ReviewWorkDocument,
  type ReviewWorkFragment,
  type SuggestedPointsAllFragment,
  SuggestedPointsDocument,
} from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import { useViewer } from "../session/useViewer";
import { CriterionNotes } from "./CriterionNotes";
import { concretisedRules } from "./concretisedRules";
import { createDraftStore } from "./draftStore";
import { ReviewMeeting } from "./ReviewMeeting";
import { reviewRules } from "./reviewRules";
import { SelfAssessmentForm } from "./SelfAssessmentForm";
import { SubmittedSelfAssessment } from "./SubmittedSelfAssessment";

/** A self-assessment, of oneself or of a body one answers for: written step by step while it is a draft, read after. */
export function SelfAssessmentPage() {
  const { reviewId = "" } = useParams();
  const translate = useTranslate();
  const viewer = useViewer();
  // What is on the screen is the truth while it is written: no refetch may replace it.
  const { data, error, refetch } = useDocument(
    ReviewWorkDocument,
    { id: reviewId },
    { staleTimeMs: Infinity },
  );
  const points = useDocument(SuggestedPointsDocument, { reviewId }, { staleTimeMs: Infinity });
  if ((error && !data) || (points.error && !points.data))
    return <RefusalAlert error={error ?? points.error} onRetry={() => void refetch()} />;
  if (!data || !viewer || !points.data) return <LoadingState rows={6} />;
  const { review } = data;
  const isHandedIn = Boolean(review.selfAssessment?.submittedAt);
  const meeting = review.subject.kind !== "MEMBER" && (
    <Box sx={{ ...(!isHandedIn && { maxWidth: 900, mt: 3 }) }}>
      <ReviewMeeting reviewId={review.id} headingLevel="h2" />
    </Box>
  );
  return (
    <>
      <PageTitle
        title={translate(`subjects.form.${review.subject.kind}.title`, { year: review.year })}
        subtitle={
          review.subject.name === review.cell.name
            ? review.subject.name
            : `${review.subject.name} · ${review.cell.name}`
        }
      />
      {isHandedIn && meeting}
      <SelfAssessment
        key={review.id}
        review={review}
        accountId={viewer.accountId}
        suggested={points.data.suggestedPoints ?? null}
        onSubmitted={() => void refetch()}
      />
      {!isHandedIn && meeting}
    </>
  );
}

interface SelfAssessmentProps {
  review: ReviewWorkFragment;
  accountId: string;
  suggested: SuggestedPointsAllFragment | null;
  onSubmitted: () => void;
}

function SelfAssessment({ review, accountId, suggested, onSubmitted }: SelfAssessmentProps) {
  const store = useMemo(() => createDraftStore(window.localStorage, accountId), [accountId]);
  const rules = useMemo(() => {
    const known = reviewRules(review);
    return known && concretisedRules(known, review.criteria);
  }, [review]);
  if (!rules)
    return <RefusalAlert error={{ code: "NO_EDITION_FOR_YEAR", arguments: { year: review.year } }} />;
  const isOpen = review.mayWrite && !review.selfAssessment?.submittedAt && review.participation !== "OUT";
  return isOpen ? (
    <CriterionNotes value={review.criteria}>
      <SelfAssessmentForm
        review={review}
        rules={rules}
        store={store}
        suggested={suggested}
        onSubmitted={onSubmitted}
      />
    </CriterionNotes>
  ) : (
    <SubmittedSelfAssessment review={review} rules={rules} suggested={suggested} />
  );
}
