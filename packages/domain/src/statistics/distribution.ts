import { assertInteger } from "../assertInteger.js";
import { LEVELS, type Level } from "../editions/level.js";
import { sharePercentHundredths } from "./sharePercent.js";

/** How many of a group stand at each level. */
export type LevelCounts = Readonly<Record<Level, number>>;

export interface Distribution {
  readonly counts: LevelCounts;
  /** The base of every share: those rated, and no others. */
  readonly rated: number;
  readonly goodOrAbove: number;
  /** Share of the rated at each level, hundredths of a percent; null without a base. Not forced to add up to 100. */
  readonly shares: Readonly<Record<Level, number | null>>;
  readonly goodOrAboveShare: number | null;
}

/**
 * Counts and shares of one group.
 * @throws {RangeError} when a count is negative or no integer
 */
export function distribution(counts: LevelCounts): Distribution {
  for (const level of LEVELS) assertInteger(`count of ${level}`, counts[level], { min: 0 });
  const rated = LEVELS.reduce((sum, level) => sum + counts[level], 0);
  const goodOrAbove = counts.EXCELLENT + counts.GOOD;
  return {
    counts,
    rated,
    goodOrAbove,
    shares: {
      EXCELLENT: sharePercentHundredths(counts.EXCELLENT, rated),
      GOOD: sharePercentHundredths(counts.GOOD, rated),
      SATISFACTORY: sharePercentHundredths(counts.SATISFACTORY, rated),
      UNSATISFACTORY: sharePercentHundredths(counts.UNSATISFACTORY, rated),
    },
    goodOrAboveShare: sharePercentHundredths(goodOrAbove, rated),
  };
}

/**
 * Numbers a part of size `base` would show if it had the distribution of the whole, in hundredths of a subject and
 * rounded half up. Null when the whole is empty.
 */
export function expectedCounts(whole: LevelCounts, base: number): Readonly<Record<Level, number>> | null {
  assertInteger("base", base, { min: 0 });
  const total = distribution(whole).rated;
  if (total === 0) return null;
  const expected = (count: number) => Math.floor((count * base * 200 + total) / (2 * total));
  return {
    EXCELLENT: expected(whole.EXCELLENT),
    GOOD: expected(whole.GOOD),
    SATISFACTORY: expected(whole.SATISFACTORY),
    UNSATISFACTORY: expected(whole.UNSATISFACTORY),
  };
}

/** What changed from one stage to the next (self to decided), level by level; the sum is 0 when nobody was added. */
export function netMovement(before: LevelCounts, after: LevelCounts): Readonly<Record<Level, number>> {
  return {
    EXCELLENT: after.EXCELLENT - before.EXCELLENT,
    GOOD: after.GOOD - before.GOOD,
    SATISFACTORY: after.SATISFACTORY - before.SATISFACTORY,
    UNSATISFACTORY: after.UNSATISFACTORY - before.UNSATISFACTORY,
  };
}

export type BalanceVerdict =
  | { readonly ok: true; readonly sum: number }
  | {
      readonly ok: false;
      readonly code: "CATEGORIES_NOT_BALANCED";
      readonly sum: number;
      readonly total: number;
      readonly difference: number;
    };

/** Whether categories add up to the total they belong to; the answer warns, it does not block. */
export function balances(categories: readonly number[], total: number): BalanceVerdict {
  const sum = categories.reduce((part, it) => part + it, 0);
  if (sum === total) return { ok: true, sum };
  return { ok: false, code: "CATEGORIES_NOT_BALANCED", sum, total, difference: sum - total };
}
