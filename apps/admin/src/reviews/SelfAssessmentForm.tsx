import { Box, Button, LinearProgress, Typography } from "@mui/material";
import type { SubjectRules } from "@xeploai/domain";
import { useEffect, useMemo, useRef, useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { Section } from "../components/Section";
import { useBilingual } from "../components/useBilingual";
import {
  type ReviewWorkFragment,
  SubmitSelfAssessmentDocument,
  type SuggestedPointsAllFragment,
} from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { AnswersStep } from "../prompts/AnswersStep";
import { ConflictPanel } from "./ConflictPanel";
import { lineMaxima } from "./concretisedRules";
import type { DraftStore } from "./draftStore";
import { type FormStep, formSteps, gradedCriteria } from "./formSteps";
import { GroupStep } from "./GroupStep";
import { OverviewStep } from "./OverviewStep";
import { OwnLevelStep } from "./OwnLevelStep";
import { SaveStatus } from "./SaveStatus";
import { SectionText } from "./SectionText";
import { missingCriteria } from "./selfAssessmentDraft";
import { useAutosave } from "./useAutosave";

interface SelfAssessmentFormProps {
  review: ReviewWorkFragment;
  rules: SubjectRules;
  store: DraftStore;
  /** Points suggested from above; null without. */
  suggested: SuggestedPointsAllFragment | null;
  onSubmitted: () => void;
}

/** The self-assessment as short steps; every keystroke is kept, and nobody else gets it until it is handed in. */
export function SelfAssessmentForm({
  review,
  rules,
  store,
  suggested,
  onSubmitted,
}: SelfAssessmentFormProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const autosave = useAutosave(review, store);
  const [submit, { isPending }] = useAct(SubmitSelfAssessmentDocument);
  const { kind } = review.subject;
  const maxima = useMemo(() => lineMaxima(review.criteria), [review.criteria]);
  const [points, setPoints] = useState(suggested);
  const hasPoints = suggested !== null;
  const unanswered = points?.points.filter((it) => !it.answer).length ?? 0;
  const steps = useMemo(
    () => formSteps(rules.selfAssessment.value, rules.criteria.value, hasPoints),
    [rules, hasPoints],
  );
  const criteria = useMemo(() => gradedCriteria(rules.criteria.value).map(({ code }) => code), [rules]);
  const [index, setIndex] = useState(0);
  const [hasTriedNext, setHasTriedNext] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const step = steps[index] as FormStep;
  const missing = missingCriteria(autosave.draft, criteria);

  useEffect(() => {
    if (index > 0) heading.current?.focus();
  }, [index]);

  const goTo = (next: number) => {
    setHasTriedNext(false);
    setIndex(next);
    window.scrollTo({ top: 0 });
    void autosave.flush();
  };
  const goOn = () => {
    if (step.kind === "GROUP" && !hasTriedNext && step.criteria.some(({ code }) => missing.includes(code))) {
      // Said once; a second press goes on, so that nobody is stuck on one question.
      setHasTriedNext(true);
      return;
    }
    goTo(Math.min(index + 1, steps.length - 1));
  };
  const handIn = async () => {
    const version = await autosave.flush();
    const answer = version === null ? undefined : await submit({ input: { reviewId: review.id, version } });
    if (answer) {
      store.drop(review.id);
      notify(`subjects.form.${kind}.submitted`, { type: "success" });
      window.scrollTo({ top: 0 });
    } else if (version === null)
      notify("reviews.form.notHandedIn", { type: "warning", autoHideDuration: 12_000 });
    // The receipt stands in the form's place; also where it was handed in and only the answer was lost.
    onSubmitted();
  };

  return (
    <Box sx={{ maxWidth: 900 }}>
      {autosave.phase.kind === "CONFLICT" && (
        <ConflictPanel
          mine={autosave.draft}
          theirs={autosave.phase.theirs}
          rules={rules}
          onKeepMine={autosave.keepMine}
          onTakeTheirs={autosave.takeTheirs}
        />
      )}
      <Box sx={{ mb: 2 }}>
        <Typography sx={{ color: "text.secondary" }}>
          {translate("reviews.form.step", { step: index + 1, total: steps.length })}
        </Typography>
        <LinearProgress
          variant="determinate"
          value={((index + 1) / steps.length) * 100}
          aria-label={translate("reviews.form.step", { step: index + 1, total: steps.length })}
          sx={{ height: 10, borderRadius: 5, my: 0.5, bgcolor: "divider" }}
        />
        <SaveStatus phase={autosave.phase} />
      </Box>
      <Section>
        <Typography ref={heading} tabIndex={-1} component="h2" variant="h5" sx={{ mb: 2, outline: "none" }}>
          <StepTitle step={step} />
        </Typography>
        {step.kind === "GROUP" && (
          <GroupStep
            step={step}
            rules={rules}
            kind={kind}
            maxima={maxima}
            draft={autosave.draft}
            onChange={autosave.change}
            previous={review.previous ?? null}
            marksMissing={hasTriedNext}
          />
        )}
        {step.kind === "TEXT" &&
          step.sections.map((section) => (
            <SectionText
              key={section.code}
              section={section}
              kind={kind}
              value={autosave.draft.sections[section.code] ?? ""}
              previous={review.previous ?? null}
              onChange={(text) =>
                autosave.change({
                  ...autosave.draft,
                  sections: { ...autosave.draft.sections, [section.code]: text },
                })
              }
            />
          ))}
        {step.kind === "ANSWERS" && points && <AnswersStep points={points} onSaved={setPoints} />}
        {step.kind === "LEVEL" && (
          <OwnLevelStep
            rules={rules}
            kind={kind}
            draft={autosave.draft}
            value={autosave.draft.ownLevel}
            onChange={(ownLevel) => autosave.change({ ...autosave.draft, ownLevel })}
            previous={review.previous ?? null}
          />
        )}
        {step.kind === "OVERVIEW" && (
          <OverviewStep
            reviewId={review.id}
            kind={kind}
            draft={autosave.draft}
            rules={rules}
            missing={missing}
            points={points}
            unanswered={unanswered}
            steps={steps}
            onEdit={goTo}
            onSubmit={handIn}
            isSubmitting={isPending}
            isBlocked={autosave.phase.kind === "CONFLICT" || autosave.phase.kind === "EXPIRED"}
          />
        )}
      </Section>
      <Box sx={{ display: "flex", justifyContent: "space-between", gap: 1 }}>
        <Button size="large" variant="outlined" disabled={index === 0} onClick={() => goTo(index - 1)}>
          {translate("reviews.form.previous")}
        </Button>
        {step.kind !== "OVERVIEW" && (
          <Button size="large" variant="contained" onClick={goOn}>
            {translate("reviews.form.next")}
          </Button>
        )}
      </Box>
    </Box>
  );
}

function StepTitle({ step }: { step: FormStep }) {
  const translate = useTranslate();
  const read = useBilingual();
  switch (step.kind) {
    case "GROUP":
      return `${step.group.code}. ${read(step.group.text)}`;
    case "TEXT":
      return translate("reviews.form.texts");
    case "ANSWERS":
      return translate("prompts.step");
    case "LEVEL":
      return translate("reviews.form.ownLevel");
    case "OVERVIEW":
      return translate("reviews.form.overview");
  }
}
