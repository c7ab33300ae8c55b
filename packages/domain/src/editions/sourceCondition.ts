import type { Condition, ConditionCode, ConditionRule } from "./condition.js";
import { conditionText } from "./conditionTexts.js";
import type { Provenance } from "./sourced.js";

/** A condition with its wording and provenance; a short way to write the tables of an edition. */
export function sourceCondition(code: ConditionCode, rule: ConditionRule, provenance: Provenance): Condition {
  return { code, rule, text: conditionText(code, rule), ...provenance };
}
