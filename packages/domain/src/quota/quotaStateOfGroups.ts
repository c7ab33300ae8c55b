import type { QuotaRule } from "../editions/quotaRule.js";
import { type QuotaCounts, type QuotaState, quotaState } from "./quotaState.js";

/**
 * Where several groups stand together. What one group leaves free makes up for nothing in another, so places, headroom and
 * excess are the sums of theirs; people are simply added.
 * @throws {RangeError} when a count is negative or no integer
 */
export function quotaStateOfGroups(groups: readonly QuotaCounts[], rule: QuotaRule): QuotaState {
  const states = groups.map((it) => quotaState(it, rule));
  const sum = (of: (state: QuotaState) => number): number => states.reduce((all, it) => all + of(it), 0);
  const excellent = sum(({ used }) => used);
  const together = quotaState({ excellent, good: sum(({ goodOrAbove }) => goodOrAbove) - excellent }, rule);
  return {
    ...together,
    allowed: sum(({ allowed }) => allowed),
    allowedFloor: sum(({ allowedFloor }) => allowedFloor),
    headroom: sum(({ headroom }) => headroom),
    exceededBy: sum(({ exceededBy }) => exceededBy),
    exceedsShare: states.some(({ exceedsShare }) => exceedsShare),
  };
}
