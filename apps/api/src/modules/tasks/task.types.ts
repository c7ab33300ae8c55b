/** What a person can do now. Each opens its form. */
export const TASK_KINDS = [
  "WRITE_SELF_ASSESSMENT",
  "DRAFT_REPORTS",
  "TYPE_SELF_ASSESSMENTS",
  "RECORD_STATE_RATINGS",
  "RECORD_PAPER",
  "HOLD_MEETING",
  "RECORD_REVIEW",
  "RECORD_BALLOT",
  "PROPOSE_WITHOUT_MAJORITY",
  "DECIDE_LEVELS",
  "PUBLISH_RESULTS",
  "APPLY_CHANGES",
] as const;
export type TaskKind = (typeof TASK_KINDS)[number];
