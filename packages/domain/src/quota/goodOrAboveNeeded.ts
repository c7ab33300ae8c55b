import { assertInteger } from "../assertInteger.js";
import type { Rounding } from "../editions/quotaRule.js";

/**
 * Fewest GOOD or EXCELLENT subjects a group must have so that `excellent` (≥ 0) of them may be EXCELLENT: the question
 * `excellentQuota` answers, turned round. Null when no number is enough, which is so for a share of 0.
 * At 20 % rounded down, 5 EXCELLENT need 30.
 * @param sharePercent largest share of the GOOD, 0 to 100
 * @throws {RangeError} when an argument is outside its range
 */
export function goodOrAboveNeeded(
  excellent: number,
  sharePercent: number,
  rounding: Rounding = "FLOOR",
): number | null {
  assertInteger("excellent", excellent, { min: 0 });
  assertInteger("sharePercent", sharePercent, { min: 0, max: 100 });
  if (excellent === 0) return 0;
  if (sharePercent === 0) return null;
  const base = 100 + sharePercent;
  if (rounding === "CEIL") return divideUp(base * (excellent - 1) + 1, sharePercent);
  if (rounding === "HALF_UP") return divideUp(base * (2 * excellent - 1), 2 * sharePercent);
  return divideUp(base * excellent, sharePercent);
}

function divideUp(part: number, by: number): number {
  return Math.floor((part + by - 1) / by);
}
