import { assertInteger } from "../assertInteger.js";

/** A rate as the whole numbers it comes from: `part` of `base`, 0 ≤ part ≤ base, base at least 1. */
export interface Rate {
  readonly part: number;
  readonly base: number;
}

/**
 * True when, of `n` subjects that each count with the probability of `rate`, at most `k` do so with a probability above
 * one in `oneIn`. Exact: binary fractions decide only where they are far (10⁻⁹) from the limit and their own error is
 * proven below 10⁻¹¹; nearer than that the tail is summed in whole numbers.
 * @throws {RangeError} when an argument is no integer, `oneIn` is outside 3 to 1,000,000, or `n` × base beyond 2⁵³
 */
export function lowerTailExceeds(n: number, k: number, rate: Rate, oneIn: number): boolean {
  assertBinomial(n, rate, oneIn);
  assertInteger("k", k, { max: n });
  if (k < 0) return false;
  if (k === n || rate.part === 0) return true;
  if (rate.part === rate.base) return false;
  const { first, weights, total } = scaledDistribution(n, rate);
  let sum = 0;
  for (let index = 0; index <= k - first && index < weights.length; index += 1)
    sum += weights[index] as number;
  return isAbove((sum / total) * oneIn, n, k, rate, oneIn);
}

/**
 * Smallest `k` that `lowerTailExceeds` holds for: counts below it have a probability of one in `oneIn` or less together.
 * @throws {RangeError} as `lowerTailExceeds`
 */
export function lowerTailQuantile(n: number, rate: Rate, oneIn: number): number {
  assertBinomial(n, rate, oneIn);
  if (rate.part === 0) return 0;
  if (rate.part === rate.base) return n;
  const { first, weights, total } = scaledDistribution(n, rate);
  let index = 0;
  let sum = weights[0] as number;
  while (!isAbove((sum / total) * oneIn, n, first + index, rate, oneIn)) {
    index += 1;
    sum += weights[index] as number;
  }
  return first + index;
}

function assertBinomial(n: number, { part, base }: Rate, oneIn: number): void {
  assertInteger("n", n, { min: 0 });
  assertInteger("base of the rate", base, { min: 1 });
  assertInteger("part of the rate", part, { min: 0, max: base });
  assertInteger("oneIn", oneIn, { min: 3, max: 1_000_000 });
  assertInteger("n times base", (n + 1) * base);
}

/** Probabilities below this share of the largest one are left out; all of them together cannot move a decision. */
const NEGLIGIBLE = 1e-30;

/** How near to the limit, relative to it, binary fractions are not trusted; a hundred times their largest error. */
const DOUBT = 1e-9;

interface ScaledDistribution {
  /** The count that the first weight belongs to. */
  readonly first: number;
  /** Probabilities as multiples of one near the largest, by count. */
  readonly weights: readonly number[];
  readonly total: number;
}

/**
 * Each weight comes from its neighbour by one exact product either way, one division and one multiplication, so after d
 * steps it is off by 2d roundings of 2⁻⁵³; within the 12 standard deviations kept, d is below 6,000 for n = 1,000,000.
 * All weights are positive, so their sums are no less exact.
 */
function scaledDistribution(n: number, { part, base }: Rate): ScaledDistribution {
  const rest = base - part;
  const mode = Math.min(n, Math.floor(((n + 1) * part) / base));
  const below: number[] = [];
  for (let k = mode, weight = 1; k > 0; k -= 1) {
    weight *= (k * rest) / ((n - k + 1) * part);
    if (weight < NEGLIGIBLE) break;
    below.push(weight);
  }
  const weights = [...below.reverse(), 1];
  for (let k = mode, weight = 1; k < n; k += 1) {
    weight *= ((n - k) * part) / ((k + 1) * rest);
    if (weight < NEGLIGIBLE) break;
    weights.push(weight);
  }
  const total = weights.reduce((sum, it) => sum + it, 0);
  return { first: mode - below.length, weights, total };
}

function isAbove(timesLimit: number, n: number, k: number, rate: Rate, oneIn: number): boolean {
  if (Math.abs(timesLimit - 1) > DOUBT) return timesLimit > 1;
  return isAboveExactly(n, k, rate, oneIn);
}

/** The same decision in whole numbers: oneIn · Σ C(n, j) · partʲ · restⁿ⁻ʲ > baseⁿ, over j from 0 to k. */
function isAboveExactly(n: number, k: number, { part, base }: Rate, oneIn: number): boolean {
  const [a, rest] = [BigInt(part), BigInt(base - part)];
  let term = rest ** BigInt(n);
  let sum = term;
  for (let j = 1; j <= k; j += 1) {
    term = (term * BigInt(n - j + 1) * a) / (BigInt(j) * rest);
    sum += term;
  }
  return sum * BigInt(oneIn) > BigInt(base) ** BigInt(n);
}
