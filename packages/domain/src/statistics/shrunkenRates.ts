import { assertInteger } from "../assertInteger.js";
import type { Rate } from "./binomialTail.js";
import { type FunnelUnit, rateOfAll } from "./funnelReadings.js";
import { incompleteBeta } from "./incompleteBeta.js";
import type { ShareInterval } from "./shareInterval.js";
import { sharePercentHundredths } from "./sharePercent.js";

export interface ShrunkenRate extends FunnelUnit {
  /** The unit's own share, hundredths of a percent; null for a unit of nobody. */
  readonly percentHundredths: number | null;
  /** Drawn towards the rate of the whole, the more the fewer subjects the unit has. */
  readonly shrunkenPercentHundredths: number;
  /** Where the unit's true rate lies with a probability of 95 %. */
  readonly interval: ShareInterval;
  /** ABOVE or BELOW when the interval leaves out the rate of the whole; null when the unit cannot be told from it. */
  readonly apart: "ABOVE" | "BELOW" | null;
}

export interface ShrunkenRates {
  readonly rate: Rate;
  /** The rate of the whole weighs as much in each unit as so many subjects, in hundredths. */
  readonly priorSubjectsHundredths: number;
  /** In the order given. */
  readonly units: readonly ShrunkenRate[];
}

/**
 * Rates of units as an empirical Bayes estimate: units draw their true rates from one beta distribution, whose mean and
 * spread are taken from all units together (method of moments), and each unit's subjects then speak for themselves.
 *
 * The mean is (count + ½) / (size + 1) of the whole, so that "nobody" and "everybody" leave room for doubt. The spread
 * is the correlation ρ within units, from the weighted variance between them less what chance alone explains; the
 * whole then weighs (1 − ρ) / ρ subjects, never fewer than one and never more than were counted, which is also the
 * weight when units differ no more than by chance, or when there is but one. Null when the units hold nobody.
 *
 * Real numbers by nature, rounded half up to hundredths of a percent, intervals outward; for reading, not for deciding.
 * @throws {RangeError} when a count is negative or larger than its size
 * @see J. C. Kleinman, "Proportions with extraneous variance", Journal of the American Statistical Association 68 (1973)
 */
export function shrunkenRates(units: readonly FunnelUnit[]): ShrunkenRates | null {
  for (const { key, count, size } of units) assertInteger(`count of ${key}`, count, { min: 0, max: size });
  const rate = rateOfAll(units);
  if (rate === null) return null;
  const mean = (rate.part + 0.5) / (rate.base + 1);
  const weight = priorSubjects(units, rate);
  const prior = { a: weight * mean, b: weight * (1 - mean) };
  const meanHundredths = hundredths(mean);
  const intervals = new Map<string, ShareInterval>();
  return {
    rate,
    priorSubjectsHundredths: Math.floor(weight * 100 + 0.5),
    units: units.map(({ key, count, size }) => {
      const [a, b] = [prior.a + count, prior.b + size - count];
      const known = `${count}/${size}`;
      const interval = intervals.get(known) ?? {
        lower: lowerEnd(a, b),
        upper: WHOLE - lowerEnd(b, a),
      };
      intervals.set(known, interval);
      return {
        key,
        count,
        size,
        percentHundredths: sharePercentHundredths(count, size),
        shrunkenPercentHundredths: hundredths(a / (a + b)),
        interval,
        apart: interval.lower > meanHundredths ? "ABOVE" : interval.upper < meanHundredths ? "BELOW" : null,
      };
    }),
  };
}

const WHOLE = 10_000;

const hundredths = (share: number): number => Math.floor(share * WHOLE + 0.5);

/** (1 − ρ) / ρ, between one and all that were counted. */
function priorSubjects(units: readonly FunnelUnit[], { part, base }: Rate): number {
  const filled = units.filter((it) => it.size > 0);
  const share = part / base;
  let between = 0;
  let withinPairs = 0;
  for (const { count, size } of filled) {
    between += size * (count / size - share) ** 2;
    withinPairs += (size - 1) * (1 - size / base);
  }
  const excess = between - (filled.length - 1) * share * (1 - share);
  if (excess <= 0 || withinPairs === 0) return base;
  const correlation = excess / (share * (1 - share) * withinPairs);
  return Math.min(base, Math.max(1, (1 - correlation) / correlation));
}

/** Largest hundredth of a percent that the rate is below with a probability of 2.5 % or less. */
function lowerEnd(a: number, b: number): number {
  let [low, high] = [0, WHOLE];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (incompleteBeta(middle / WHOLE, a, b) <= 0.025) low = middle;
    else high = middle;
  }
  return low;
}
