import { type ConditionRule, FITTING_LEVELS } from "../editions/condition.js";
import type { Level } from "../editions/level.js";
import type { ShareCode } from "../editions/share.js";
import type { ConditionCheck } from "./conditionCheck.js";
import type { LevelEvaluation } from "./evaluateLevel.js";

const GATE_KINDS: ReadonlySet<ConditionRule["kind"]> = new Set([
  "STATE_RATING_AT_LEAST",
  "NOT_ABOVE_UNIT",
  "LINKED_BODIES_AT_LEAST",
  "NOT_DISCIPLINED",
]);

const GATE_SHARES: ReadonlySet<ShareCode> = new Set([
  "SUBORDINATES_SATISFACTORY_OR_ABOVE",
  "SUBORDINATES_GOOD_OR_ABOVE",
  "UNITS_IN_CHARGE_GOOD_OR_ABOVE",
  "UNITS_IN_CHARGE_UNSATISFACTORY",
]);

/**
 * Whether a condition binds the authority: what others have decided or recorded (the cap of participation, the State
 * rating, discipline, the level of the unit headed, levels below and beside). Grades, points and tasks inform it.
 * @see domain.md 4, C1 to C6
 */
export function isGate({ code, rule }: Pick<ConditionCheck, "code" | "rule">): boolean {
  if (code === "WITHIN_CAP") return true;
  if (rule === null) return false;
  return rule.kind === "SHARE" ? GATE_SHARES.has(rule.of) : GATE_KINDS.has(rule.kind);
}

/**
 * The conditions that lock levels: gates of a level that are not met lock it, a clause of the lowest level that applies
 * locks all others. What is not on record yet, or left to the authority to weigh, locks nothing.
 */
export function gatesShut({ explanation }: LevelEvaluation): readonly ConditionCheck[] {
  return explanation.filter(
    (it) =>
      (it.status === "FAILED" && isGate(it)) || (it.status === "FIRED" && it.code !== "BELOW_SATISFACTORY"),
  );
}

/** The best level that no gate locks. */
export function highestOpenLevel(evaluation: LevelEvaluation): Level {
  const shut = gatesShut(evaluation);
  if (shut.some((it) => it.status === "FIRED")) return "UNSATISFACTORY";
  const locked = new Set(shut.map((it) => it.level));
  return FITTING_LEVELS.find((level) => !locked.has(level)) ?? "UNSATISFACTORY";
}

/** Of the conditions that lock levels, those that lock this one. */
export function gatesAgainst(level: Level, evaluation: LevelEvaluation): readonly ConditionCheck[] {
  if (level === "UNSATISFACTORY") return [];
  return gatesShut(evaluation).filter((it) => it.status === "FIRED" || it.level === level);
}
