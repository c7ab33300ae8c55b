import { assertInteger } from "../assertInteger.js";
import type { Rounding } from "../editions/quotaRule.js";

/**
 * Most subjects of one quota group that may be EXCELLENT when `ratedGoodOrAbove` (≥ 0) are GOOD or EXCELLENT.
 * The cap is a share of the GOOD, and promoting one shrinks that base: 20 % of the good is a sixth of both.
 * @param sharePercent largest share of the GOOD, 0 to 100
 * @param rounding of a fractional quota; FLOOR is what "không vượt quá" says, the others are settings of a unit
 * @throws {RangeError} when an argument is outside its range
 * @see Guidance 21-HD/BTCTW (2019): "không vượt quá 20%"
 */
export function excellentQuota(
  ratedGoodOrAbove: number,
  sharePercent: number,
  rounding: Rounding = "FLOOR",
): number {
  assertInteger("ratedGoodOrAbove", ratedGoodOrAbove, { min: 0 });
  assertInteger("sharePercent", sharePercent, { min: 0, max: 100 });
  const part = ratedGoodOrAbove * sharePercent;
  const base = 100 + sharePercent;
  if (rounding === "CEIL") return Math.floor((part + base - 1) / base);
  if (rounding === "HALF_UP") return Math.floor((2 * part + base) / (2 * base));
  return Math.floor(part / base);
}
