import { Alert, Box, Button, Step, StepButton, Stepper, Typography } from "@mui/material";
import { useEffect, useRef } from "react";
import { useTranslate } from "react-admin";
import { Link, Navigate, useNavigate, useParams } from "react-router-dom";
import { LoadingState } from "../components/LoadingState";
import { PageTitle } from "../components/PageTitle";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import { type PlanFieldsFragment, PlanPageDocument } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import { ChecklistStep } from "./ChecklistStep";
import { CriteriaStep } from "./CriteriaStep";
import { DocumentStep } from "./DocumentStep";
import { EvaluatorsStep } from "./EvaluatorsStep";
import { NewsStep } from "./NewsStep";
import { PeopleStep } from "./PeopleStep";
import { isPlanStep, PLAN_STEPS, type PlanContent, type PlanStep } from "./planDraft";
import { usePlanDraft } from "./usePlanDraft";

/** Writes a plan, or an amendment of it, page by page; each page has an address and everything keeps itself. */
export function PlanWizard() {
  const { planId = "", step = "" } = useParams();
  // What is on the screen is the truth while it is written: no refetch may replace it.
  const { data, error, refetch } = useDocument(PlanPageDocument, { id: planId }, { staleTimeMs: Infinity });
  if (error && !data) return <RefusalAlert error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState rows={6} />;
  const { plan } = data;
  if (!plan.draft) return <Navigate to={`/plans/${plan.id}`} replace />;
  if (!isPlanStep(step)) return <Navigate to={`/plans/${plan.id}/write/news`} replace />;
  return <Wizard key={plan.id} opened={plan} opening={plan.draft} step={step} />;
}

interface WizardProps {
  opened: PlanFieldsFragment;
  opening: PlanContent;
  step: PlanStep;
}

function Wizard({ opened, opening, step }: WizardProps) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const draft = usePlanDraft(opened, opening);
  const heading = useRef<HTMLHeadingElement>(null);
  const index = PLAN_STEPS.indexOf(step);
  const { plan } = draft;
  const isAmendment = plan.state === "ISSUED";

  useEffect(() => {
    if (step !== "news") heading.current?.focus();
  }, [step]);

  const goTo = async (next: PlanStep | undefined) => {
    if (!next) return;
    await draft.flush();
    navigate(`/plans/${plan.id}/write/${next}`);
    window.scrollTo({ top: 0 });
  };
  return (
    <Box sx={{ maxWidth: 1100 }}>
      <PageTitle
        title={translate(isAmendment ? "plans.wizard.amend" : "plans.wizard.title", { year: plan.year })}
        subtitle={plan.organisation.name}
        actions={
          isAmendment && (
            <Button component={Link} to={`/plans/${plan.id}`} variant="outlined">
              {translate("plans.wizard.inForce")}
            </Button>
          )
        }
      />
      <Stepper
        nonLinear
        activeStep={index}
        alternativeLabel
        sx={{ mb: 2, display: { xs: "none", md: "flex" } }}
      >
        {PLAN_STEPS.map((name) => (
          <Step key={name}>
            <StepButton onClick={() => void goTo(name)}>{translate(`plans.steps.${name}`)}</StepButton>
          </Step>
        ))}
      </Stepper>
      <Typography sx={{ display: { md: "none" }, color: "text.secondary" }}>
        {translate("plans.wizard.step", { step: index + 1, total: PLAN_STEPS.length })}
      </Typography>
      <Box role="status" aria-live="polite" sx={{ minHeight: 28, mb: 1, color: "text.secondary" }}>
        {translate(`plans.saving.${draft.saving}`)}
      </Box>
      {draft.error?.code === "CONFLICT" ? (
        <Alert
          severity="warning"
          sx={{ mb: 2 }}
          action={
            <Button color="inherit" onClick={() => window.location.reload()}>
              {translate("plans.wizard.reload")}
            </Button>
          }
        >
          {translate("plans.wizard.conflict")}
        </Alert>
      ) : (
        <RefusalAlert error={draft.error} title={translate("plans.wizard.notSaved")} />
      )}
      <Section>
        <Typography ref={heading} tabIndex={-1} component="h2" variant="h5" sx={{ mb: 2, outline: "none" }}>
          {index + 1}. {translate(`plans.steps.${step}`)}
        </Typography>
        {step === "news" && <NewsStep plan={plan} />}
        {step === "document" && <DocumentStep draft={draft} />}
        {step === "criteria" && <CriteriaStep draft={draft} />}
        {step === "evaluators" && <EvaluatorsStep draft={draft} />}
        {step === "people" && <PeopleStep draft={draft} />}
        {step === "checklist" && <ChecklistStep draft={draft} />}
      </Section>
      <Box sx={{ display: "flex", justifyContent: "space-between", gap: 1 }}>
        <Button
          variant="outlined"
          size="large"
          disabled={index === 0}
          onClick={() => void goTo(PLAN_STEPS[index - 1])}
        >
          {translate("common.back")}
        </Button>
        {index < PLAN_STEPS.length - 1 && (
          <Button variant="contained" size="large" onClick={() => void goTo(PLAN_STEPS[index + 1])}>
            {translate("common.next")}
          </Button>
        )}
      </Box>
    </Box>
  );
}
