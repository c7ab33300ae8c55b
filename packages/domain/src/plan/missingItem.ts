import type { Role } from "../access/roles.js";
import type { Bilingual } from "../editions/bilingual.js";

/** What a plan may lack before it is issued. */
export const PLAN_GAPS = [
  "PLAN_NUMBER_MISSING",
  "PLAN_DATE_MISSING",
  "PLAN_DEADLINE_MISSING",
  "PLAN_DEADLINE_TOO_LATE",
  "CALENDAR_STEP_MISSING",
  "CALENDAR_OUT_OF_ORDER",
  "CALENDAR_AFTER_DEADLINE",
  "CRITERIA_REFUSED",
  "WEIGHTS_NOT_BALANCED",
  "SETTING_REFUSED",
  "CRITERIA_SET_MISSING",
  "EVALUATORS_MISSING",
  "QUOTA_GROUP_MISSING",
  "PARTICIPATION_UNDECIDED",
  "SECRETARY_MISSING",
] as const;
export type PlanGap = (typeof PLAN_GAPS)[number];

/** Part of the plan in which a gap is closed. */
export const PLAN_PARTS = ["DOCUMENT", "CRITERIA", "EVALUATORS", "PARTICIPATION", "ACCOUNTS"] as const;
export type PlanPart = (typeof PLAN_PARTS)[number];

/** One thing that is missing, with who closes it and where. */
export interface MissingItem {
  readonly code: PlanGap;
  readonly part: PlanPart;
  readonly actor: Role;
  readonly text: Bilingual;
  /** How many subjects, steps or cells it concerns; 1 for what the plan has once. */
  readonly count: number;
}
