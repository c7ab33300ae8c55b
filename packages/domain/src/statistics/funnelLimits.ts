import { assertInteger } from "../assertInteger.js";
import { lowerTailQuantile, type Rate } from "./binomialTail.js";

/**
 * Tail probabilities on each side as "one in": 40 is 2.5 %, so that 95 % lie within the inner limits; 1,000 is 0.1 %,
 * so that 99.8 % lie within the outer ones.
 * @see D. J. Spiegelhalter, "Funnel plots for comparing institutional performance", Statistics in Medicine 24 (2005)
 */
export const FUNNEL_TAILS = { inner: 40, outer: 1000 } as const;

/** Smallest and largest count that is not remarkable. */
export interface FunnelLimits {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Counts that a unit of `n` subjects would show by chance if each counted with the probability of `rate`, the rate of
 * the whole. Exact binomial tails, no normal approximation: fewer than `lower`, or more than `upper`, have a probability
 * of one in `tailOneIn` or less on each side. The limits are whole counts (steps), not interpolated between them: a
 * count is remarkable or it is not. Without dispersion both grow with n, by 0 or 1 a subject, and with the rate; as
 * shares of n they rise and fall from step to step.
 *
 * Meant for good or above, not completed, raised, lowered, late and the like. The share of EXCELLENT is cut off by the
 * quota and is no binomial count: compare it with the quota instead.
 * @param dispersionHundredths how much more units vary than chance, from `overdispersionHundredths`; 100 is not at all.
 * The distance from the expected number to the nearest remarkable count grows by its square root
 * @throws {RangeError} when an argument is outside its range
 */
export function funnelLimits(
  n: number,
  rate: Rate,
  tailOneIn: number,
  dispersionHundredths = 100,
): FunnelLimits {
  assertInteger("dispersionHundredths", dispersionHundredths, { min: 100 });
  const mirrored = { part: rate.base - rate.part, base: rate.base };
  const lower = widenedLower(lowerTailQuantile(n, rate, tailOneIn), n, rate, dispersionHundredths);
  const fromAbove = lowerTailQuantile(n, mirrored, tailOneIn);
  return { lower, upper: n - widenedLower(fromAbove, n, mirrored, dispersionHundredths) };
}

/**
 * The remarkable count next below the limit moves away from the expected number n · part / base until the square of
 * its distance has grown by the dispersion: whole numbers compare both squares, times base².
 */
function widenedLower(lower: number, n: number, { part, base }: Rate, dispersionHundredths: number): number {
  const squaredDistance = (count: number) => (BigInt(n) * BigInt(part) - BigInt(count) * BigInt(base)) ** 2n;
  let remarkable = lower - 1;
  const wanted = squaredDistance(remarkable) * BigInt(dispersionHundredths);
  while (remarkable >= 0 && squaredDistance(remarkable) * 100n < wanted) remarkable -= 1;
  return remarkable + 1;
}
