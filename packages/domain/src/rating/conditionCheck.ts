import type { Bilingual } from "../editions/bilingual.js";
import type { ConditionCode } from "../editions/condition.js";
import type { Grade } from "../editions/grade.js";
import type { Level } from "../editions/level.js";
import type { Provenance } from "../editions/sourced.js";

/** Figures and facts behind a check; only those that apply are present. */
export interface CheckFigures {
  /** Criteria that stand against the condition, with the grade each has (null: no grade yet). */
  readonly criteria?: readonly { readonly code: string; readonly grade: Grade | null }[];
  readonly stateRating?: Level | null;
  readonly tasksTotal?: number;
  readonly tasksCounted?: number;
  readonly pointsTenths?: number;
  /** Days of the disciplinary decisions that count. */
  readonly decidedOn?: readonly string[];
  readonly cap?: Level;
}

/**
 * SATISFIED, FAILED: computed. UNKNOWN: a fact is missing. NOT_APPLICABLE: does not concern this member.
 * JUDGED: left to the cell and committee. For conditions of UNSATISFACTORY, FIRED and NOT_FIRED.
 */
export type CheckStatus =
  | "SATISFIED"
  | "FAILED"
  | "UNKNOWN"
  | "NOT_APPLICABLE"
  | "JUDGED"
  | "FIRED"
  | "NOT_FIRED";

/** One condition looked at for one member: the rule, what was found and where the rule comes from. */
export interface ConditionCheck extends Provenance {
  /** The level the condition belongs to. */
  readonly level: Level;
  readonly code: ConditionCode;
  readonly status: CheckStatus;
  readonly figures: CheckFigures;
  readonly text: Bilingual;
}

/** Kinds of fact that barred a higher level or must still be supplied. */
export const FACT_CODES = [
  "CRITERION_GRADE",
  "GRADE_MISSING",
  "STATE_RATING",
  "STATE_RATING_MISSING",
  "TASKS",
  "TASKS_MISSING",
  "POINTS",
  "POINTS_MISSING",
  "DISCIPLINE",
  "DEGRADATION",
  "CAP",
] as const;
export type FactCode = (typeof FACT_CODES)[number];

/** One fact behind the answer, with its figures. */
export interface Fact {
  readonly code: FactCode;
  readonly figures: CheckFigures;
}
