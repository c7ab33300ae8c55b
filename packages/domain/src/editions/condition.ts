import type { Bilingual } from "./bilingual.js";
import type { Grade } from "./grade.js";
import type { Level } from "./level.js";
import type { Provenance } from "./sourced.js";

/** Every condition a level may have, in any edition; texts stand beside it in the edition. */
export const CONDITION_CODES = [
  "RESULTS_ALL_EXCELLENT",
  "RESULTS_AT_LEAST_GOOD",
  "OTHERS_AT_LEAST_GOOD",
  "OTHERS_AT_LEAST_AVERAGE",
  "ALL_AT_LEAST_AVERAGE",
  "STATE_RATING_EXCELLENT",
  "STATE_RATING_AT_LEAST_GOOD",
  "STATE_RATING_AT_LEAST_SATISFACTORY",
  "EXEMPLARY",
  "WITHIN_CAP",
  "POINTS_IN_BAND",
  "TASKS_ALL_DONE",
  "TASKS_ALL_ON_TIME",
  "TASKS_LATE_WITHIN_LIMIT",
  "TASKS_ABOVE_REQUIREMENT",
  "TASKS_UNDER_HALF",
  "TASKS_MOSTLY_NOT_DONE",
  "STATE_RATING_UNSATISFACTORY",
  "DISCIPLINED_IN_YEAR",
  "DEGRADATION_CONCLUDED",
  "BELOW_SATISFACTORY",
] as const;
export type ConditionCode = (typeof CONDITION_CODES)[number];

/** What a condition compares. Shares are fractions compared by integer cross-multiplication. */
export type ConditionRule =
  | { readonly kind: "GRADES_AT_LEAST"; readonly of: "RESULTS" | "OTHERS" | "ALL"; readonly grade: Grade }
  | { readonly kind: "STATE_RATING_AT_LEAST"; readonly level: Level }
  | { readonly kind: "STATE_RATING_IS"; readonly level: Level }
  | {
      readonly kind: "TASK_SHARE";
      readonly of: "DONE" | "NOT_DONE" | "LATE" | "ABOVE_REQUIREMENT";
      readonly is: "LESS_THAN" | "AT_MOST" | "AT_LEAST" | "MORE_THAN";
      readonly numerator: number;
      readonly denominator: number;
    }
  /** Total points, in tenths: `min` included, `below` excluded; null is open. */
  | { readonly kind: "POINTS_IN_BAND"; readonly min: number | null; readonly below: number | null }
  | { readonly kind: "DISCIPLINED_IN_YEAR" }
  | { readonly kind: "DEGRADATION_CONCLUDED" }
  /** Left to the cell and the committee; shown to them, never computed. */
  | { readonly kind: "JUDGED_BY_BODY" };

export interface Condition extends Provenance {
  readonly code: ConditionCode;
  readonly rule: ConditionRule;
  readonly text: Bilingual;
}

/**
 * The level conditions of one subject kind. A level from EXCELLENT to SATISFACTORY needs all of `required`; any of
 * `unsatisfactoryWhen` makes the level UNSATISFACTORY whatever the rest says.
 */
export interface LevelConditions {
  readonly required: Readonly<Record<Exclude<Level, "UNSATISFACTORY">, readonly Condition[]>>;
  readonly unsatisfactoryWhen: readonly Condition[];
  /** What follows when no level fits: the text of the rules names a level, or it is silent and a person decides. */
  readonly otherwise: (Provenance & { readonly level: "UNSATISFACTORY"; readonly text: Bilingual }) | null;
}
