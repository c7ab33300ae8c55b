import { assertInteger } from "../assertInteger.js";
import { lowerTailExceeds } from "./binomialTail.js";

/** From `lower` to `upper`, hundredths of a percent, 0 to 10,000. */
export interface ShareInterval {
  readonly lower: number;
  readonly upper: number;
}

const WHOLE = 10_000;

/**
 * The exact 95 % confidence interval of Clopper and Pearson for `part` of `n`: the rates under which neither so many nor
 * so few would be remarkable. Chosen over Wilson's because it agrees with the exact funnel (a rate lies strictly inside
 * exactly when the count lies within the limits for that rate) and never covers less than it says, which matters for
 * cells of ten. Its ends are rounded outward to hundredths of a percent by exact comparison, so it stays conservative.
 * Null without a base: nothing is known.
 * @param tailOneIn probability left out on each side as "one in": 40 for 95 %, 1,000 for 99.8 %
 * @throws {RangeError} when an argument is no integer or outside its range
 * @see C. J. Clopper, E. S. Pearson, "The use of confidence or fiducial limits", Biometrika 26 (1934)
 */
export function shareInterval(part: number, n: number, tailOneIn = 40): ShareInterval | null {
  assertInteger("n", n, { min: 0 });
  assertInteger("part", part, { min: 0, max: n });
  if (n === 0) return null;
  // The upper end for `part`; the lower one is that of the others, seen from the other side.
  return { lower: WHOLE - upperEnd(n - part, n, tailOneIn), upper: upperEnd(part, n, tailOneIn) };
}

/** Smallest rate under which `part` or fewer are remarkable; the whole when all count, which they never are. */
function upperEnd(part: number, n: number, tailOneIn: number): number {
  let [low, high] = [0, WHOLE];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (lowerTailExceeds(n, part, { part: middle, base: WHOLE }, tailOneIn)) low = middle;
    else high = middle;
  }
  return high;
}
