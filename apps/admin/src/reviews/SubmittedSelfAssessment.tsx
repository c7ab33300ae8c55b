import { Alert, Button } from "@mui/material";
import type { SubjectRules } from "@xeploai/domain";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { Section } from "../components/Section";
import { ReviewFiles } from "../files/ReviewFiles";
import type { ReviewWorkFragment, SuggestedPointsAllFragment } from "../graphql/generated/graphql";
import { DraftReading } from "./DraftReading";
import { formSteps } from "./formSteps";
import { SubmissionReceipt } from "./SubmissionReceipt";
import { draftFromServer } from "./selfAssessmentDraft";

/** What was handed in, for reading. */
export function SubmittedSelfAssessment({
  review,
  rules,
  suggested,
}: {
  review: ReviewWorkFragment;
  rules: SubjectRules;
  suggested: SuggestedPointsAllFragment | null;
}) {
  const translate = useTranslate();
  const { selfAssessment } = review;
  const steps = formSteps(rules.selfAssessment.value, rules.criteria.value, suggested !== null);
  return (
    <Section
      actions={
        <Button component={Link} to="/" variant="outlined">
          {translate("reviews.form.home")}
        </Button>
      }
    >
      {selfAssessment?.submittedAt ? (
        <SubmissionReceipt review={review} />
      ) : (
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate("reviews.form.closed")}
        </Alert>
      )}
      <DraftReading draft={draftFromServer(selfAssessment)} rules={rules} steps={steps} points={suggested} />
      <ReviewFiles reviewId={review.id} purposes={[]} />
    </Section>
  );
}
