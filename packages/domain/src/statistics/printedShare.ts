import { assertInteger } from "../assertInteger.js";
import { parsePrintedPercent, percentUnits, SHARE_ROUNDINGS, type ShareRounding } from "./printedPercent.js";

/** How a printed percentage was rounded; WITHIN_TOLERANCE is off by one in the last digit, INCONSISTENT by more. */
export type PrintedShareStyle = "HALF_UP" | "TRUNCATED" | "WITHIN_TOLERANCE" | "INCONSISTENT";

export interface PrintedShareReading {
  /** HALF_UP where both roundings print the same. */
  readonly style: PrintedShareStyle;
  /** 0 for a whole percent. */
  readonly decimals: number;
  readonly isWholePercent: boolean;
  /** Every rounding that prints this figure: both when they do not differ here, none when the figure is off. */
  readonly roundings: readonly ShareRounding[];
}

/**
 * Compares a percentage printed in a report with its counts. Published reports round half up, cut digits off, or mix.
 * @param printed digits with at most four decimals, point or comma: "15,69", "76.3", "21"
 * @throws {RangeError} when `printed` is no number or the base is 0
 */
export function readPrintedShare(printed: string, part: number, base: number): PrintedShareReading {
  const { units, decimals } = parsePrintedPercent(printed);
  assertInteger("part", part, { min: 0 });
  assertInteger("base", base, { min: 1 });
  const roundings = SHARE_ROUNDINGS.filter((it) => percentUnits(part, base, decimals, it) === units);
  const isClose = Math.abs(units - percentUnits(part, base, decimals, "HALF_UP")) <= 1;
  const style = roundings[0] ?? (isClose ? "WITHIN_TOLERANCE" : "INCONSISTENT");
  return { style, decimals, isWholePercent: decimals === 0, roundings };
}

/** The style alone of `readPrintedShare`. */
export function printedShareStyle(printed: string, part: number, base: number): PrintedShareStyle {
  return readPrintedShare(printed, part, base).style;
}
