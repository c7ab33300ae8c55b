import type { Condition, ConditionCode, ConditionRule } from "./condition.js";
import { CONDITION_TEXTS } from "./conditionTexts.js";
import type { Provenance } from "./sourced.js";

/** A condition with its wording and provenance; a short way to write the tables of an edition. */
export function sourceCondition(code: ConditionCode, rule: ConditionRule, provenance: Provenance): Condition {
  return { code, rule, text: CONDITION_TEXTS[code], ...provenance };
}
