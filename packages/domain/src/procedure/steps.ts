import type { ProcedureActor } from "./actors.js";
import type { ReviewState } from "./reviewState.js";

/** Steps of the main line, in order. */
export const MAIN_STEPS = [
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
] as const;

/** Steps of the procedure, in order; side steps last. */
export const STEPS = [
  ...MAIN_STEPS,
  "WITHDRAW_SELF_ASSESSMENT",
  "DEFER",
  "RESUME",
  "APPEAL",
  "DISMISS_APPEAL",
  "REOPEN",
] as const;
export type Step = (typeof STEPS)[number];

/** From which states a step leads where, and who takes it. */
export interface StepRule {
  readonly from: readonly ReviewState[];
  readonly to: ReviewState;
  readonly actor: ProcedureActor;
}

/**
 * The procedure of a member where the cell's vote is required. APPEALED and REOPENED go back to a new decision; the old
 * one stays on file, superseded or cancelled.
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
  DISMISS_APPEAL: { from: ["APPEALED"], to: "PUBLISHED", actor: "COMMITTEE" },
  REOPEN: { from: ["PUBLISHED", "CLOSED"], to: "REOPENED", actor: "COMMITTEE" },
};
