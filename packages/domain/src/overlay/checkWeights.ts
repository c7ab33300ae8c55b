import { isSameOrPart } from "../criteria/criterionCode.js";
import type { Scale } from "../editions/criterion.js";
import { pointsText } from "../editions/figureTexts.js";
import type { Sourced } from "../editions/sourced.js";
import type { RefinedLine } from "./refinedRules.js";
import type { Refuse } from "./refuse.js";

/** What all local points add up to in an edition of grades, where the central rules have no points. */
const LOCAL_TOTAL = 100;

/**
 * Refuses points that do not add up: the lines of a group to its largest points (30, 70), or in an edition of grades all
 * lines to 100. Lines without points are fine as long as no line beside them has any.
 */
export function checkWeights(lines: readonly RefinedLine[], scale: Sourced<Scale>, refuse: Refuse): void {
  for (const { code, maxPoints, of } of weightGroups(lines, scale.value)) {
    if (of.every((it) => it.maxPointsTenths === null)) continue;
    const hasGap = of.some((it) => it.maxPointsTenths === null);
    const sum = of.reduce((total, it) => total + (it.maxPointsTenths ?? 0), 0);
    if (!hasGap && sum === maxPoints * 10) continue;
    const points = pointsText(sum);
    const gap = hasGap
      ? { vi: " và có tiêu chí chưa cho điểm", en: " and a criterion has none" }
      : { vi: "", en: "" };
    refuse(
      "OVERLAY_WEIGHTS_NOT_BALANCED",
      code,
      { vi: `${maxPoints} điểm`, en: `${maxPoints} points` },
      { vi: `${points.vi} điểm${gap.vi}`, en: `${points.en} points${gap.en}` },
      scale,
    );
  }
}

interface WeightGroup {
  readonly code: string;
  readonly maxPoints: number;
  readonly of: readonly RefinedLine[];
}

function weightGroups(lines: readonly RefinedLine[], scale: Scale): WeightGroup[] {
  if (scale.kind === "GRADES") return [{ code: "100", maxPoints: LOCAL_TOTAL, of: lines }];
  return scale.groups.map(({ code, maxPoints }) => ({
    code,
    maxPoints,
    of: lines.filter((it) => isSameOrPart(it.criterion.group, code)),
  }));
}
