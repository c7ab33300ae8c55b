import type { Bilingual } from "./bilingual.js";
import type { ConcludedFact } from "./concludedFact.js";
import type { DisciplineForm } from "./discipline.js";
import type { Grade } from "./grade.js";
import type { Level } from "./level.js";
import type { LinkedBodyKind } from "./linkedBody.js";
import type { ShareCode } from "./share.js";
import type { Provenance, Sourced } from "./sourced.js";
import type { SubordinateBase } from "./subordinateBase.js";

/** Every condition a level may have, in any edition; the wording of each stands in `CONDITION_TEXTS`. */
export const CONDITION_CODES = [
  "RESULTS_ALL_EXCELLENT",
  "RESULTS_AT_LEAST_GOOD",
  "OTHERS_AT_LEAST_GOOD",
  "OTHERS_AT_LEAST_AVERAGE",
  "ALL_AT_LEAST_AVERAGE",
  "CRITERION_POOR",
  "POINTS_IN_BAND",
  "POINTS_TOO_FEW",
  "TASKS_ALL_DONE",
  "TASKS_ALL_ON_TIME",
  "TASKS_LATE_WITHIN_LIMIT",
  "TASKS_ABOVE_REQUIREMENT",
  "TASKS_TOO_FEW_DONE",
  "TASKS_MOSTLY_NOT_DONE",
  "UNIT_TASKS_ALL_DONE",
  "UNIT_TASKS_ALL_ON_TIME",
  "UNIT_TASKS_LATE_WITHIN_LIMIT",
  "UNIT_TASKS_ABOVE_REQUIREMENT",
  "UNIT_TASKS_TOO_FEW_DONE",
  "BASIC_TARGETS_MISSED",
  "SHORTCOMINGS_ALL_FIXED",
  "STATE_RATING_EXCELLENT",
  "STATE_RATING_AT_LEAST_GOOD",
  "STATE_RATING_AT_LEAST_SATISFACTORY",
  "STATE_RATING_UNSATISFACTORY",
  "NOT_ABOVE_UNIT",
  "LINKED_BODIES_AT_LEAST_GOOD",
  "LINKED_BODIES_AT_LEAST_SATISFACTORY",
  "GOVERNMENT_AT_LOWEST",
  "MASS_ORGANISATIONS_AT_LOWEST",
  "SUBORDINATES_ALL_SATISFACTORY",
  "SUBORDINATES_MOSTLY_GOOD",
  "SUBORDINATES_TOO_MANY_UNSATISFACTORY",
  "ORGANISATIONS_TOO_MANY_UNSATISFACTORY",
  "MEMBERS_TOO_MANY_UNSATISFACTORY",
  "SUBORDINATES_TOO_MANY_DISCIPLINED",
  "UNITS_IN_CHARGE_ALL_SATISFACTORY",
  "UNITS_IN_CHARGE_MOSTLY_GOOD",
  "UNITS_IN_CHARGE_MOSTLY_UNSATISFACTORY",
  "LOW_CONFIDENCE",
  "DISCIPLINED_IN_YEAR",
  "NOT_DISCIPLINED",
  "COLLECTIVE_DISCIPLINED",
  "COLLECTIVE_MEMBER_DISCIPLINED",
  "NO_COLLECTIVE_MEMBER_DISCIPLINED",
  "NO_SUBORDINATE_DISCIPLINED",
  "CORRUPTION_IN_SUBORDINATE_UNIT",
  "CORRUPTION_WITH_MEMBERS_DISCIPLINED",
  "DEGRADATION_CONCLUDED",
  "COLLECTIVE_MEMBER_DEGRADATION",
  "DISUNITY_CONCLUDED",
  "PERSONNEL_WRONGDOING_CONCLUDED",
  "CORRUPTION_IN_SCOPE",
  "CONDUCT_RULE_BREACH",
  "STANDING_VIOLATED",
  "EXEMPLARY",
  "OUTSTANDING_ACHIEVEMENTS",
  "PRODUCTS_SHOWN",
  "RATED_FROM_PARTS",
  "WITHIN_CAP",
  "BELOW_SATISFACTORY",
] as const;
export type ConditionCode = (typeof CONDITION_CODES)[number];

/** How a share of a whole is compared with a fraction. */
export type Comparison = "LESS_THAN" | "AT_MOST" | "AT_LEAST" | "MORE_THAN";

/** Which discipline counts, and what takes it out of the count or leaves it to the authority to weigh. */
export interface DisciplineClause {
  /** Who was disciplined: the subject, a member of the collective, or an organisation or member below. */
  readonly of: "SUBJECT" | "COLLECTIVE_MEMBER" | "SUBORDINATE";
  /** Lightest form that counts. */
  readonly lightest: DisciplineForm;
  /** True when only a violation in public duty counts. */
  readonly onlyDutyRelated?: true;
  /** A violation the subject itself detected and remedied: counts all the same, does not, or is weighed by a person. */
  readonly whenSelfDetected: "COUNTS" | "EXEMPT" | "WEIGHED";
  /** A violation of an earlier year disciplined in this one: counts, or is weighed by a person. */
  readonly whenActEarlier: "COUNTS" | "WEIGHED";
  /** A violation at a former unit: counts here, or belongs to the result of that unit. */
  readonly whenFormerUnit: "COUNTS" | "EXEMPT";
}

/** What a condition compares. Shares are fractions compared by integer cross-multiplication. */
export type ConditionRule =
  | { readonly kind: "GRADES_AT_LEAST"; readonly of: "RESULTS" | "OTHERS" | "ALL"; readonly grade: Grade }
  | { readonly kind: "ANY_GRADE_IS"; readonly grade: Grade }
  /** Total points, in tenths: `min` included, `below` excluded; null is open. */
  | { readonly kind: "POINTS_IN_BAND"; readonly min: number; readonly below: number | null }
  | {
      readonly kind: "SHARE";
      readonly of: ShareCode;
      readonly is: Comparison;
      readonly numerator: number;
      readonly denominator: number;
      /** True where the text adds that main targets must be missed as well. */
      readonly onlyWithMainTargetsMissed?: true;
      /** What force majeure does to tasks not done; it changes nothing when left out. */
      readonly whenForceMajeure?: "EXEMPT" | "WEIGHED";
    }
  | { readonly kind: "BASIC_TARGETS_MISSED"; readonly whenForceMajeure?: "WEIGHED" }
  | { readonly kind: "STATE_RATING_AT_LEAST"; readonly level: Level }
  | { readonly kind: "STATE_RATING_IS"; readonly level: Level }
  /** Not better than the collective or organisation the subject heads. */
  | { readonly kind: "NOT_ABOVE_UNIT" }
  | { readonly kind: "LINKED_BODIES_AT_LEAST"; readonly level: Level }
  /** At least so many bodies of these kinds are rated UNSATISFACTORY. */
  | {
      readonly kind: "LINKED_BODIES_UNSATISFACTORY";
      readonly of: readonly LinkedBodyKind[];
      readonly atLeast: number;
    }
  | ({ readonly kind: "DISCIPLINED" } & DisciplineClause)
  | ({ readonly kind: "NOT_DISCIPLINED" } & DisciplineClause)
  /** The competent authority concluded the fact; mitigated (self-detected and remedied), it counts, does not, or is weighed. */
  | {
      readonly kind: "CONCLUDED";
      readonly fact: ConcludedFact;
      readonly whenMitigated: "COUNTS" | "EXEMPT" | "WEIGHED";
    }
  /** The text names what the authority looks at and no formula: never computed, always open until it has decided. */
  | { readonly kind: "WEIGHED_BY_AUTHORITY" }
  /** Left to the cell and the committee; shown to them, never computed. */
  | { readonly kind: "JUDGED_BY_BODY" };

export interface Condition extends Provenance {
  readonly code: ConditionCode;
  readonly rule: ConditionRule;
  readonly text: Bilingual;
}

/** Levels that need conditions to be met; UNSATISFACTORY follows from clauses or from reaching none. */
export const FITTING_LEVELS = ["EXCELLENT", "GOOD", "SATISFACTORY"] as const satisfies readonly Level[];
export type FittingLevel = (typeof FITTING_LEVELS)[number];

/**
 * The level conditions of one subject kind. A level from EXCELLENT to SATISFACTORY needs all of `required`; any of
 * `unsatisfactoryWhen` makes the level UNSATISFACTORY whatever the rest says.
 */
export interface LevelConditions {
  readonly required: Readonly<Record<FittingLevel, readonly Condition[]>>;
  readonly unsatisfactoryWhen: readonly Condition[];
  /** What follows when no level fits: the text of the rules names a level, or it is silent and a person decides. */
  readonly otherwise: (Provenance & { readonly level: "UNSATISFACTORY"; readonly text: Bilingual }) | null;
  /** Whose levels make the base of shares of subordinates: those rated, or those not rated as well. */
  readonly subordinateBase?: Sourced<SubordinateBase>;
}
