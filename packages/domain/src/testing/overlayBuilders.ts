import type { ConditionCode, ConditionRule } from "../editions/condition.js";
import type { Level } from "../editions/level.js";
import type { LocalCondition, Overlay, Refinement } from "../overlay/overlay.js";

/** A ward's overlay of the 2019 edition that says nothing yet; each call may name its own unit, level and content. */
export function makeOverlay(overlay: Partial<Overlay> = {}): Overlay {
  return {
    level: "WARD",
    unit: { id: "ward-1", name: "Đảng ủy phường Bồ Đề" },
    document: { number: "Hướng dẫn 05-HD/ĐU", issuedOn: "2019-11-20" },
    editionCode: "2019",
    refinements: [],
    ...overlay,
  };
}

/** An overlay with one refinement of the members' rules. */
export function makeMemberOverlay(refinement: Partial<Refinement>, overlay: Partial<Overlay> = {}): Overlay {
  return makeOverlay({ refinements: [{ kind: "MEMBER", ...refinement }], ...overlay });
}

/** A condition of a level with a share as its rule. */
export function makeShareCondition(
  level: Level,
  code: ConditionCode,
  share: Omit<Extract<ConditionRule, { kind: "SHARE" }>, "kind">,
): LocalCondition {
  return { level, code, rule: { kind: "SHARE", ...share } };
}
