import { LEVELS, sharePercentHundredths } from "@xeploai/domain";
import type { RoundRules } from "../rounds/editionOfRound.js";
import type { DecidedGroup } from "./decidedGroup.js";
import type { QuotaState } from "./quotaState.type.js";

/**
 * Where the groups of one act stand together: decided levels over the base that the session froze. What one group leaves
 * free makes up for nothing in another, so places and excess are the sums of theirs.
 */
export function quotaOfGroups(
  groups: readonly DecidedGroup[],
  { quotaRounding }: Pick<RoundRules, "quotaRounding">,
): QuotaState {
  const sum = (of: (group: DecidedGroup) => number): number => groups.reduce((all, it) => all + of(it), 0);
  const [excellent, good, satisfactory, unsatisfactory] = LEVELS.map((level) =>
    sum(({ counts }) => counts[level]),
  ) as [number, number, number, number];
  return {
    excellent,
    good,
    satisfactory,
    unsatisfactory,
    goodOrAbove: sum((it) => it.base),
    allowed: sum((it) => it.allowed),
    headroom: sum((it) => Math.max(0, it.allowed - it.counts.EXCELLENT)),
    exceededBy: sum((it) => it.exceededBy),
    excellentToGood: sharePercentHundredths(excellent, good),
    sharePercent: groups[0]?.rule?.sharePercent ?? 100,
    rounding: groups[0]?.rule?.rounding ?? quotaRounding,
  };
}
