import { nextSteps, type Procedure } from "./procedures.js";
import type { ReviewState } from "./reviewState.js";
import { STEP_RULES, type Step } from "./steps.js";

/**
 * Figures of STEP_NOT_POSSIBLE_FROM_STATE: where the subject stands, what was tried, and what is to be done with it next;
 * "NONE" where its part in the round is over.
 */
export function stepNotPossible(
  state: ReviewState,
  step: Step,
  procedure: Procedure = STEP_RULES,
): { state: ReviewState; step: Step; next: Step | "NONE" } {
  return { state, step, next: nextSteps(state, procedure)[0] ?? "NONE" };
}
