import type { Rate } from "./binomialTail.js";

/** One unit with what is counted in it. */
export interface UnitCount {
  /** How many of `size` count, 0 to `size`. */
  readonly count: number;
  readonly size: number;
}

/**
 * How much more units vary around the rate of the whole than chance alone would make them, in hundredths: 100 is not
 * more, 250 is a variance two and a half times as large. The mean of the squared z-scores, with the outermost tenth on
 * either side drawn in to the next (winsorised), so that the units looked for do not widen the limits that find them.
 * Never below 100; 100 also when fewer than two units have subjects or the rate is 0 or 1. Computed in binary fractions
 * and rounded half up to hundredths.
 * @see D. J. Spiegelhalter, "Handling over-dispersion of performance indicators", Quality and Safety in Health Care 14 (2005)
 */
export function overdispersionHundredths(units: readonly UnitCount[], rate: Rate): number {
  const share = rate.part / rate.base;
  const variance = share * (1 - share);
  const filled = units.filter((it) => it.size > 0);
  if (variance === 0 || filled.length < 2) return 100;
  const scores = filled
    .map(({ count, size }) => (count - size * share) / Math.sqrt(size * variance))
    .sort((a, b) => a - b);
  const drawnIn = Math.floor(scores.length / 10);
  const least = scores[drawnIn] as number;
  const most = scores[scores.length - 1 - drawnIn] as number;
  const sum = scores.reduce((total, it) => total + Math.min(most, Math.max(least, it)) ** 2, 0);
  return Math.max(100, Math.floor((sum / scores.length) * 100 + 0.5));
}
