import { STATE_RATING_OF_2020 } from "../editions/stateRating2020.js";
import { checkCondition } from "./checkCondition.js";
import type { ConditionCheck } from "./conditionCheck.js";
import type { LevelFacts } from "./levelFacts.js";

export interface StateExcellence {
  /** OPEN while a fact is missing and nothing stands against it. */
  readonly outcome: "MET" | "NOT_MET" | "OPEN";
  /** Every condition looked at, in the order of the decree. */
  readonly checks: readonly ConditionCheck[];
}

/**
 * Whether a cadre meets the State's conditions of EXCELLENT. The State employer rates; the answer is a check of its
 * rating, not a Party level.
 * @throws {RangeError} when the year is before the decree, or a count is impossible
 * @see Nghị định 90/2020/NĐ-CP
 */
export function stateExcellence(facts: LevelFacts): StateExcellence {
  const { validFromYear, excellent, document } = STATE_RATING_OF_2020;
  if (facts.year < validFromYear) throw new RangeError(`${document.number} holds from ${validFromYear}`);
  const checks = excellent.map((it) =>
    checkCondition(it, "EXCELLENT", { facts, criteria: [], subordinateBase: "RATED" }, false),
  );
  const has = (status: ConditionCheck["status"]) => checks.some((it) => it.status === status);
  return { outcome: has("FAILED") ? "NOT_MET" : has("UNKNOWN") ? "OPEN" : "MET", checks };
}
