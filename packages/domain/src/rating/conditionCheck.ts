import type { Bilingual } from "../editions/bilingual.js";
import type { ConditionCode, ConditionRule } from "../editions/condition.js";
import type { Grade } from "../editions/grade.js";
import type { Level } from "../editions/level.js";
import type { Provenance } from "../editions/sourced.js";
import type { LevelCounts } from "../statistics/distribution.js";

/** Figures and facts behind a check; only those that apply are present. */
export interface CheckFigures {
  /** Criteria that stand against the condition, with the grade each has (null: no grade yet). */
  readonly criteria?: readonly { readonly code: string; readonly grade: Grade | null }[];
  readonly stateRating?: Level | null;
  /** Part and whole of the share compared. */
  readonly part?: number;
  readonly whole?: number;
  /** Those of the whole who are not rated, where it matters whether they count. */
  readonly notRated?: number;
  readonly pointsTenths?: number;
  /** Basic targets missed; beside a share of tasks, main targets. */
  readonly missed?: number;
  /** Days of the disciplinary decisions that count or are to be weighed. */
  readonly decidedOn?: readonly string[];
  /** Level of the unit headed. */
  readonly unitLevel?: Level | null;
  /** Linked bodies that stand against the condition. */
  readonly bodies?: readonly { readonly name: string; readonly level: Level | null }[];
  readonly cap?: Level;
  /** Levels of organisations and members below, where the authority weighs them. */
  readonly organisationLevels?: LevelCounts;
  readonly memberLevels?: LevelCounts;
}

/**
 * SATISFIED, FAILED: computed. UNKNOWN: a fact is missing. NOT_APPLICABLE: does not concern this subject.
 * JUDGED: left to the cell and committee. TO_WEIGH: the competent authority weighs it, because it is mitigated or
 * because the text gives no formula.
 * For conditions of UNSATISFACTORY, FIRED and NOT_FIRED.
 */
export const CHECK_STATUSES = [
  "SATISFIED",
  "FAILED",
  "UNKNOWN",
  "NOT_APPLICABLE",
  "JUDGED",
  "TO_WEIGH",
  "FIRED",
  "NOT_FIRED",
] as const;
export type CheckStatus = (typeof CHECK_STATUSES)[number];

/** One condition looked at for one subject: the rule, what was found and where the rule comes from. */
export interface ConditionCheck extends Provenance {
  /** The level the condition belongs to. */
  readonly level: Level;
  readonly code: ConditionCode;
  /** What was compared; null for a cap and for the clause that closes the list. */
  readonly rule: ConditionRule | null;
  readonly status: CheckStatus;
  readonly figures: CheckFigures;
  readonly text: Bilingual;
}
