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
  const rated = counts.EXCELLENT + counts.GOOD + counts.SATISFACTORY + counts.UNSATISFACTORY;
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

/** The whole that parts make: counts added level by level, in one pass. All 0 without a part. */
export function sumLevelCounts(parts: Iterable<LevelCounts>): LevelCounts {
  const sum = { EXCELLENT: 0, GOOD: 0, SATISFACTORY: 0, UNSATISFACTORY: 0 };
  for (const part of parts) for (const level of LEVELS) sum[level] += part[level];
  return sum;
}
