import type { Condition, ConditionCode, ConditionRule } from "./condition.js";
import { sourceCondition } from "./sourceCondition.js";
import type { Provenance } from "./sourced.js";

/** What the conditions on a member's grades, State rating, tasks and discipline test, wherever an edition has them. */
const MEMBER_CONDITIONS = {
  RESULTS_ALL_EXCELLENT: { kind: "GRADES_AT_LEAST", of: "RESULTS", grade: "EXCELLENT" },
  OTHERS_AT_LEAST_GOOD: { kind: "GRADES_AT_LEAST", of: "OTHERS", grade: "GOOD" },
  STATE_RATING_EXCELLENT: { kind: "STATE_RATING_AT_LEAST", level: "EXCELLENT" },
  EXEMPLARY: { kind: "JUDGED_BY_BODY" },
  RESULTS_AT_LEAST_GOOD: { kind: "GRADES_AT_LEAST", of: "RESULTS", grade: "GOOD" },
  OTHERS_AT_LEAST_AVERAGE: { kind: "GRADES_AT_LEAST", of: "OTHERS", grade: "AVERAGE" },
  STATE_RATING_AT_LEAST_GOOD: { kind: "STATE_RATING_AT_LEAST", level: "GOOD" },
  ALL_AT_LEAST_AVERAGE: { kind: "GRADES_AT_LEAST", of: "ALL", grade: "AVERAGE" },
  STATE_RATING_AT_LEAST_SATISFACTORY: { kind: "STATE_RATING_AT_LEAST", level: "SATISFACTORY" },
  DEGRADATION_CONCLUDED: { kind: "CONCLUDED", fact: "DEGRADATION", whenMitigated: "COUNTS" },
  TASKS_TOO_FEW_DONE: { kind: "SHARE", of: "TASKS_DONE", is: "LESS_THAN", numerator: 1, denominator: 2 },
  STATE_RATING_UNSATISFACTORY: { kind: "STATE_RATING_IS", level: "UNSATISFACTORY" },
  DISCIPLINED_IN_YEAR: {
    kind: "DISCIPLINED",
    of: "SUBJECT",
    lightest: "REPRIMAND",
    whenSelfDetected: "COUNTS",
    whenActEarlier: "COUNTS",
    whenFormerUnit: "COUNTS",
  },
} satisfies Partial<Record<ConditionCode, ConditionRule>>;

/** One of the member's usual conditions, with where the edition has it from. */
export function memberCondition(code: keyof typeof MEMBER_CONDITIONS, provenance: Provenance): Condition {
  return sourceCondition(code, MEMBER_CONDITIONS[code], provenance);
}
