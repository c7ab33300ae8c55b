import {
  Alert,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Typography,
} from "@mui/material";
import type { SubjectKind, SubjectRules } from "@xeploai/domain";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { useBilingual } from "../components/useBilingual";
import { ReviewFiles, WRITERS_FILES } from "../files/ReviewFiles";
import type { SuggestedPointsAllFragment } from "../graphql/generated/graphql";
import { DraftReading } from "./DraftReading";
import type { FormStep } from "./formSteps";
import type { SelfAssessmentDraft } from "./selfAssessmentDraft";

interface OverviewStepProps {
  reviewId: string;
  kind: SubjectKind;
  draft: SelfAssessmentDraft;
  rules: SubjectRules;
  missing: readonly string[];
  points: SuggestedPointsAllFragment | null;
  /** Suggested points still without an answer. */
  unanswered: number;
  steps: readonly FormStep[];
  onEdit: (index: number) => void;
  onSubmit: () => Promise<void>;
  isSubmitting: boolean;
  isBlocked: boolean;
}

/** Everything once more before it is handed in: what is missing, what was said, and the button. */
export function OverviewStep(props: OverviewStepProps) {
  const {
    reviewId,
    kind,
    draft,
    rules,
    missing,
    points,
    unanswered,
    steps,
    onEdit,
    onSubmit,
    isSubmitting,
    isBlocked,
  } = props;
  const translate = useTranslate();
  const read = useBilingual();
  const [isAsking, setIsAsking] = useState(false);
  const isOfPoints = rules.scale.value.kind === "POINTS";
  const isComplete = missing.length === 0 && draft.ownLevel !== null && unanswered === 0;
  return (
    <>
      <Typography sx={{ mb: 2 }}>{translate("reviews.form.overviewHelp")}</Typography>
      <DraftReading draft={draft} rules={rules} steps={steps} points={points} onEdit={onEdit} />
      <ReviewFiles reviewId={reviewId} purposes={WRITERS_FILES} />
      {!isComplete && (
        <Alert severity="warning" sx={{ my: 2 }}>
          {missing.length > 0 && (
            <div>
              {translate(isOfPoints ? "points.missingLines" : "reviews.form.missingGrades", {
                smart_count: missing.length,
              })}
              : {missing.join(", ")}
            </div>
          )}
          {unanswered > 0 && <div>{translate("prompts.left", { count: unanswered })}</div>}
          {draft.ownLevel === null && <div>{translate("reviews.form.missingLevel")}</div>}
        </Alert>
      )}
      <Box sx={{ mt: 2 }}>
        <Button
          variant="contained"
          size="large"
          disabled={!isComplete || isBlocked || isSubmitting}
          onClick={() => setIsAsking(true)}
          sx={{ width: { xs: "100%", sm: "auto" } }}
        >
          {translate(`subjects.form.${kind}.submit`)}
        </Button>
      </Box>
      <Dialog open={isAsking} onClose={() => setIsAsking(false)} aria-labelledby="submit-title">
        <DialogTitle id="submit-title">{translate(`subjects.form.${kind}.submitTitle`)}</DialogTitle>
        <DialogContent>
          <Typography>
            {translate(`subjects.form.${kind}.submitBody`, {
              level: draft.ownLevel ? read(rules.levelNames.value[draft.ownLevel]) : "",
            })}
          </Typography>
        </DialogContent>
        <DialogActions>
          <Button onClick={() => setIsAsking(false)}>{translate("common.cancel")}</Button>
          <Button
            variant="contained"
            disabled={isSubmitting}
            onClick={() => {
              void onSubmit().then(() => setIsAsking(false));
            }}
          >
            {translate(`subjects.form.${kind}.submit`)}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
