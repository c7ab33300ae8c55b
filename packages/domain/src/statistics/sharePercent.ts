import { assertInteger } from "../assertInteger.js";

/**
 * `part` of `base` in hundredths of a percent, rounded half up: 126 of 866 is 1455 (14.55 %). Null when the base is 0.
 * `part` may be larger than `base` (EXCELLENT to GOOD).
 * @throws {RangeError} when an argument is negative or no integer
 */
export function sharePercentHundredths(part: number, base: number): number | null {
  assertInteger("part", part, { min: 0 });
  assertInteger("base", base, { min: 0 });
  if (base === 0) return null;
  return Math.floor((part * 20_000 + base) / (2 * base));
}

/** A share as printed: "14,55%" in Vietnamese, "14.55%" in English, "–" when there is no base. */
export function formatShare(hundredths: number | null, language: "vi" | "en" = "vi"): string {
  if (hundredths === null) return "–";
  assertInteger("hundredths", hundredths);
  const digits = String(Math.abs(hundredths)).padStart(3, "0");
  const point = language === "vi" ? "," : ".";
  return `${hundredths < 0 ? "−" : ""}${digits.slice(0, -2)}${point}${digits.slice(-2)}%`;
}
