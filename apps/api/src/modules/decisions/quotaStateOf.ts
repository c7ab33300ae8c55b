import { type LevelCounts, quotaState } from "@xeploai/domain";
import { quotaRuleOf, type RoundRules } from "../rounds/editionOfRound.js";
import type { QuotaState } from "./quotaState.type.js";

/** Where a round's quota stands with these counts, by its edition and its plan. */
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
