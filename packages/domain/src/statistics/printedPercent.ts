/** How a published report rounds: half up, or digits simply cut off. */
export const SHARE_ROUNDINGS = ["HALF_UP", "TRUNCATED"] as const;
export type ShareRounding = (typeof SHARE_ROUNDINGS)[number];

/** A percentage as printed: its digits as a whole number and how many of them stand behind the point ("15,69": 1569, 2). */
export interface PrintedPercent {
  readonly units: number;
  readonly decimals: number;
}

const PATTERN = /^(\d{1,4})(?:[.,](\d{1,4}))?$/;

/** True for digits with at most four decimals, point or comma: "15,69", "76.3", "21". */
export function isPrintedPercent(text: string): boolean {
  return PATTERN.test(text.trim());
}

/** @throws {RangeError} when the text is no percentage; ask `isPrintedPercent` first about what people typed */
export function parsePrintedPercent(text: string): PrintedPercent {
  const match = PATTERN.exec(text.trim());
  if (!match) throw new RangeError(`not a percentage: ${text}`);
  const [, whole, behind = ""] = match;
  return { units: Number(`${whole}${behind}`), decimals: behind.length };
}

/** The same percentage written with more decimals: "45.3" with two is 4530. Null when it has more than that already. */
export function unitsWithDecimals(printed: PrintedPercent, decimals: number): number | null {
  return decimals < printed.decimals ? null : printed.units * 10 ** (decimals - printed.decimals);
}

/** `part` of `base` in percent with so many decimals, as a whole number of its last digit: 8 of 51 with 2 is 1569. */
export function percentUnits(part: number, base: number, decimals: number, rounding: ShareRounding): number {
  const scaled = part * 100 * 10 ** decimals;
  return rounding === "TRUNCATED" ? Math.floor(scaled / base) : Math.floor((2 * scaled + base) / (2 * base));
}

/** Whole numbers from `from` to `to`, both included. */
export interface PartRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Counts that a report would print as this percentage of `base`; null when no whole number does, so that the printed
 * figure has another base. "23.8" rounded half up is 144 of 604, and nothing of 662.
 * @param decimals how many the report prints, trailing zeros dropped or not; those of the figure itself when left out
 */
export function partsPrintedAs(
  printed: PrintedPercent,
  base: number,
  rounding: ShareRounding,
  decimals: number = printed.decimals,
): PartRange | null {
  const units = unitsWithDecimals(printed, decimals);
  if (units === null) return null;
  // The smallest part whose share reaches `twice` half units of the last digit.
  const firstAt = (twice: number) => Math.max(0, Math.ceil((twice * base) / (200 * 10 ** decimals)));
  const half = rounding === "HALF_UP" ? 1 : 0;
  const from = firstAt(2 * units - half);
  const to = firstAt(2 * units + 2 - half) - 1;
  return from <= to ? { from, to } : null;
}
