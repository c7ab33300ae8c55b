import { CONDITION_CODES, type Condition, type LevelConditions } from "../editions/condition.js";
import { conditionText } from "../editions/conditionTexts.js";
import { ruleText } from "../editions/ruleText.js";
import type { Provenance } from "../editions/sourced.js";
import { compareStrictness } from "./compareStrictness.js";
import { bilingualOf } from "./localText.js";
import type { LocalCondition } from "./overlay.js";
import { plain } from "./overlayRefusal.js";
import type { Refuse } from "./refuse.js";

/** The conditions with one that a unit adds or tightens; null when it is refused. */
export function refineCondition(
  conditions: LevelConditions,
  local: LocalCondition,
  provenance: Provenance,
  refuse: Refuse,
): LevelConditions | null {
  const { level, code } = local;
  if (!CONDITION_CODES.includes(code)) {
    refuse("OVERLAY_CODE_UNKNOWN", code, null, plain(code));
    return null;
  }
  const listed = level === "UNSATISFACTORY" ? conditions.unsatisfactoryWhen : conditions.required[level];
  const refined = refineList(listed, local, provenance, refuse);
  if (!refined) return null;
  return level === "UNSATISFACTORY"
    ? { ...conditions, unsatisfactoryWhen: refined }
    : { ...conditions, required: { ...conditions.required, [level]: refined } };
}

function refineList(
  listed: readonly Condition[],
  { level, code, rule, text }: LocalCondition,
  provenance: Provenance,
  refuse: Refuse,
): readonly Condition[] | null {
  const own: Condition = {
    code,
    rule,
    text: text ? bilingualOf(text) : conditionText(code, rule),
    ...provenance,
  };
  const ofCode = listed.filter((it) => it.code === code);
  const [first] = ofCode;
  if (!first) return [...listed, own];
  const central = ofCode.find((it) => compareStrictness(it.rule, rule) !== "DIFFERENT") ?? first;
  const strictness = compareStrictness(central.rule, rule);
  // A required condition tightens by holding for fewer, a clause of the lowest level by applying to more.
  const isLooser = strictness === (level === "UNSATISFACTORY" ? "FEWER" : "MORE");
  if (strictness === "DIFFERENT" || isLooser) {
    const refusal = isLooser ? "OVERLAY_CONDITION_LOOSENED" : "OVERLAY_CONDITION_REPLACED";
    refuse(refusal, code, ruleText(central.rule), ruleText(rule));
    return null;
  }
  return listed.map((it) => (it === central ? own : it));
}
