import type { ConditionCode, ConditionRule } from "../editions/condition.js";
import type { SubjectRules } from "../editions/edition.js";
import type { Level } from "../editions/level.js";
import type { LocalCondition } from "../overlay/overlay.js";

/** Another figure for a condition of the edition: a fraction for a share, whole points for a band. */
export interface Threshold {
  readonly level: Level;
  readonly code: ConditionCode;
  /** Both or neither; the denominator is positive. */
  readonly numerator?: number | undefined;
  readonly denominator?: number | undefined;
  /** Fewest points, whole; above 0. */
  readonly minPoints?: number | undefined;
}

/**
 * The edition's own condition with the figures a unit sets. Null when the level has no condition of this code, or one
 * that the figures given do not fit; whether it is stricter is asked when the overlay is applied.
 */
export function thresholdCondition(rules: SubjectRules, threshold: Threshold): LocalCondition | null {
  const { level, code } = threshold;
  const { required, unsatisfactoryWhen } = rules.conditions;
  const conditions = level === "UNSATISFACTORY" ? unsatisfactoryWhen : required[level];
  const own = conditions.find((it) => it.code === code);
  const rule = own && withFigures(own.rule, threshold);
  return rule ? { level, code, rule } : null;
}

function withFigures(
  rule: ConditionRule,
  { numerator, denominator, minPoints }: Threshold,
): ConditionRule | null {
  if (rule.kind === "SHARE" && numerator !== undefined && denominator !== undefined)
    return { ...rule, numerator, denominator };
  if (rule.kind === "POINTS_IN_BAND" && minPoints !== undefined) return { ...rule, min: minPoints * 10 };
  return null;
}

/** The figures of a condition that a unit may set; null for one without any. */
export function thresholdOf({ level, code, rule }: LocalCondition): Threshold | null {
  if (rule.kind === "SHARE") return { level, code, numerator: rule.numerator, denominator: rule.denominator };
  if (rule.kind === "POINTS_IN_BAND") return { level, code, minPoints: rule.min / 10 };
  return null;
}
