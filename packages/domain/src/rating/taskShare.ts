import { assertInteger } from "../assertInteger.js";
import type { ConditionRule } from "../editions/condition.js";
import type { CheckFigures } from "./conditionCheck.js";
import type { LevelFacts } from "./levelFacts.js";

type TaskShareRule = Extract<ConditionRule, { kind: "TASK_SHARE" }>;

/**
 * Compares a share of the year's tasks with a fraction, by integer cross-multiplication: 49 of 100 is less than 1/2,
 * 50 of 100 is not. A member without counted tasks is outside the condition.
 * @throws {RangeError} when a count is negative or larger than the total
 */
export function compareTaskShare(
  rule: TaskShareRule,
  facts: LevelFacts,
): { holds: boolean | null; isApplicable?: false; figures: CheckFigures } {
  const { tasksTotal: total } = facts;
  if (total === null || total === 0) return { holds: null, isApplicable: false, figures: {} };
  assertInteger("tasksTotal", total, { min: 0 });
  const counted = countOf(rule.of, facts, total);
  if (counted === null) return { holds: null, figures: { tasksTotal: total } };
  assertInteger("tasks counted", counted, { min: 0, max: total });
  const left = counted * rule.denominator;
  const right = total * rule.numerator;
  const holds = {
    LESS_THAN: left < right,
    AT_MOST: left <= right,
    AT_LEAST: left >= right,
    MORE_THAN: left > right,
  }[rule.is];
  return { holds, figures: { tasksTotal: total, tasksCounted: counted } };
}

function countOf(of: TaskShareRule["of"], facts: LevelFacts, total: number): number | null {
  if (of === "LATE") return facts.tasksLate ?? null;
  if (of === "ABOVE_REQUIREMENT") return facts.tasksAboveRequirement ?? null;
  if (facts.tasksDone === null) return null;
  return of === "DONE" ? facts.tasksDone : total - facts.tasksDone;
}
