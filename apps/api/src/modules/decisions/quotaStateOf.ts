import { LEVELS, type LevelCounts, quotaState, quotaStateOfGroups } from "@xeploai/domain";
import { quotaRuleOf, type RoundRules } from "../rounds/editionOfRound.js";
import type { QuotaState } from "./quotaState.type.js";

/** True where the quota is counted in groups of similar roles or titles that the plan names. */
export const isGrouped = (round: RoundRules): boolean =>
  quotaRuleOf(round).group !== "GRASSROOTS_ORGANISATION";

/** Where the quota of all groups stands together. */
export function quotaStateOfAll(groups: readonly LevelCounts[], round: RoundRules): QuotaState {
  const total = { EXCELLENT: 0, GOOD: 0, SATISFACTORY: 0, UNSATISFACTORY: 0 };
  for (const counts of groups) for (const level of LEVELS) total[level] += counts[level];
  const { allowed, headroom, exceededBy } = quotaStateOfGroups(
    groups.map(({ EXCELLENT: excellent, GOOD: good }) => ({ excellent, good })),
    quotaRuleOf(round),
  );
  return { ...quotaStateOf(total, round), allowed, headroom, exceededBy };
}

/** Where a quota stands with these counts, by the round's edition and plan. */
export function quotaStateOf(counts: LevelCounts, round: RoundRules): QuotaState {
  const rule = quotaRuleOf(round);
  const state = quotaState({ excellent: counts.EXCELLENT, good: counts.GOOD }, rule);
  return {
    excellent: counts.EXCELLENT,
    good: counts.GOOD,
    satisfactory: counts.SATISFACTORY,
    unsatisfactory: counts.UNSATISFACTORY,
    goodOrAbove: state.goodOrAbove,
    allowed: state.allowed,
    headroom: state.headroom,
    exceededBy: state.exceededBy,
    excellentToGood: state.ratioToGoodPercentHundredths,
    sharePercent: state.sharePercent,
    rounding: rule.rounding,
  };
}
