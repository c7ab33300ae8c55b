import { assertInteger } from "../assertInteger.js";
import type { Level } from "../editions/level.js";
import { distribution, type LevelCounts } from "./distribution.js";

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
