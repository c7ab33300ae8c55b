import { assertInteger } from "../assertInteger.js";

/** How a printed percentage was rounded; WITHIN_TOLERANCE is off by one in the last digit, INCONSISTENT by more. */
export type PrintedShareStyle = "HALF_UP" | "TRUNCATED" | "WITHIN_TOLERANCE" | "INCONSISTENT";

/**
 * Compares a percentage printed in a report with its counts. Published reports round half up, cut digits off, or mix.
 * @param printed digits with at most four decimals, point or comma: "15,69", "76.3", "21"
 * @throws {RangeError} when `printed` is no number or the base is 0
 */
export function printedShareStyle(printed: string, part: number, base: number): PrintedShareStyle {
  const match = /^(\d{1,4})(?:[.,](\d{1,4}))?$/.exec(printed.trim());
  if (!match) throw new RangeError(`not a percentage: ${printed}`);
  assertInteger("part", part, { min: 0 });
  assertInteger("base", base, { min: 1 });
  const decimals = match[2]?.length ?? 0;
  const scale = 10 ** decimals;
  const value = Number(match[1]) * scale + Number(match[2] ?? "0");
  const halfUp = Math.floor((part * 200 * scale + base) / (2 * base));
  if (value === halfUp) return "HALF_UP";
  if (value === Math.floor((part * 100 * scale) / base)) return "TRUNCATED";
  return Math.abs(value - halfUp) <= 1 ? "WITHIN_TOLERANCE" : "INCONSISTENT";
}
