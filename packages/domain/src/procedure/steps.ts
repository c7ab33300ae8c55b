import type { ReviewState } from "./reviewState.js";

/** Steps of the procedure, in order; side steps last. */
export const STEPS = [
  "SUBMIT_SELF_ASSESSMENT",
  "RECORD_REVIEW",
  "COMPILE",
  "RECORD_BALLOT",
  "PROPOSE",
  "CHECK_QUOTA",
  "VERIFY",
  "DECIDE",
  "NOTIFY",
  "PUBLISH",
  "CLOSE",
  "WITHDRAW_SELF_ASSESSMENT",
  "DEFER",
  "RESUME",
  "APPEAL",
  "REOPEN",
] as const;
export type Step = (typeof STEPS)[number];

/** Who acts, or who must act first. */
export const PROCEDURE_ACTORS = ["MEMBER", "CELL_SECRETARY", "WARD_ADMINISTRATOR", "COMMITTEE"] as const;
export type ProcedureActor = (typeof PROCEDURE_ACTORS)[number];

interface StepRule {
  readonly from: readonly ReviewState[];
  readonly to: ReviewState;
  readonly actor: ProcedureActor;
}

/**
 * From which states a step leads where, and who takes it. APPEALED and REOPENED go back to a new decision; the old one
 * stays on file, superseded.
 */
export const STEP_RULES: Readonly<Record<Step, StepRule>> = {
  SUBMIT_SELF_ASSESSMENT: { from: ["DRAFT"], to: "SELF_SUBMITTED", actor: "MEMBER" },
  RECORD_REVIEW: { from: ["SELF_SUBMITTED"], to: "REVIEWED", actor: "CELL_SECRETARY" },
  COMPILE: { from: ["REVIEWED"], to: "COMPILED", actor: "CELL_SECRETARY" },
  RECORD_BALLOT: { from: ["COMPILED"], to: "VOTED", actor: "CELL_SECRETARY" },
  PROPOSE: { from: ["VOTED"], to: "PROPOSED", actor: "CELL_SECRETARY" },
  CHECK_QUOTA: { from: ["PROPOSED"], to: "QUOTA_CHECKED", actor: "WARD_ADMINISTRATOR" },
  VERIFY: { from: ["QUOTA_CHECKED"], to: "VERIFIED", actor: "WARD_ADMINISTRATOR" },
  DECIDE: { from: ["VERIFIED", "APPEALED", "REOPENED"], to: "DECIDED", actor: "COMMITTEE" },
  NOTIFY: { from: ["DECIDED"], to: "NOTIFIED", actor: "WARD_ADMINISTRATOR" },
  PUBLISH: { from: ["NOTIFIED"], to: "PUBLISHED", actor: "WARD_ADMINISTRATOR" },
  CLOSE: { from: ["PUBLISHED"], to: "CLOSED", actor: "WARD_ADMINISTRATOR" },
  WITHDRAW_SELF_ASSESSMENT: { from: ["SELF_SUBMITTED"], to: "DRAFT", actor: "MEMBER" },
  DEFER: { from: ["DRAFT", "SELF_SUBMITTED"], to: "DEFERRED", actor: "CELL_SECRETARY" },
  RESUME: { from: ["DEFERRED"], to: "DRAFT", actor: "CELL_SECRETARY" },
  APPEAL: { from: ["NOTIFIED", "PUBLISHED"], to: "APPEALED", actor: "MEMBER" },
  REOPEN: { from: ["PUBLISHED", "CLOSED"], to: "REOPENED", actor: "COMMITTEE" },
};

/** Steps that lead on from a state, whatever else they require. */
export function nextSteps(state: ReviewState): readonly Step[] {
  return STEPS.filter((step) => STEP_RULES[step].from.includes(state));
}

/**
 * The steps of the main line from one state to a later one, in order; null when the main line does not lead there.
 * Used where one act on paper covers several steps.
 */
export function stepsBetween(from: ReviewState, to: ReviewState): readonly Step[] | null {
  const steps: Step[] = [];
  let state = from;
  while (state !== to) {
    const step = STEPS.slice(0, STEPS.indexOf("WITHDRAW_SELF_ASSESSMENT")).find((it) =>
      STEP_RULES[it].from.includes(state),
    );
    if (!step) return null;
    steps.push(step);
    state = STEP_RULES[step].to;
  }
  return steps;
}
