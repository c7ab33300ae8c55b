export type Language = "vi" | "en";

const NO_BREAK_SPACE = "\u00a0";
const MINUS = "−";

/** Digits of an integer in groups of three: 14.210 in Vietnamese, 14,210 in English. */
export function formatCount(value: number, language: Language): string {
  const digits = String(Math.abs(value)).replace(/\B(?=(\d{3})+$)/g, language === "vi" ? "." : ",");
  return value < 0 ? MINUS + digits : digits;
}

/** An integer number of hundredths with exactly two decimals: 1455 is 14,55. Exact: no floating point. */
export function formatHundredths(hundredths: number, language: Language): string {
  const size = Math.abs(hundredths);
  const whole = formatCount(Math.floor(size / 100), language);
  const rest = String(size % 100).padStart(2, "0");
  return `${hundredths < 0 ? MINUS : ""}${whole}${language === "vi" ? "," : "."}${rest}`;
}

/** A share given in hundredths of a percent: 1455 is "14,55 %" in Vietnamese and "14.55%" in English. */
export function formatShare(hundredths: number, language: Language): string {
  return `${formatHundredths(hundredths, language)}${language === "vi" ? NO_BREAK_SPACE : ""}%`;
}

/** A whole number of percent, as rules state it: 20 % in Vietnamese, 20% in English. */
export function formatWholePercent(percent: number, language: Language): string {
  return `${formatCount(percent, language)}${language === "vi" ? NO_BREAK_SPACE : ""}%`;
}

/** A change with its sign, in hundredths of a percentage point or of a person; no change is "0,00". */
export function formatChange(hundredths: number, language: Language): string {
  return `${hundredths > 0 ? "+" : ""}${formatHundredths(hundredths, language)}`;
}

/** A change of a count with its sign: −13, +13, 0. */
export function formatCountChange(value: number, language: Language): string {
  return `${value > 0 ? "+" : ""}${formatCount(value, language)}`;
}

/** An expected number of people, given in hundredths, with one decimal half up: 12595 is 126,0. */
export function formatExpected(hundredths: number, language: Language): string {
  const tenths = Math.floor((hundredths + 5) / 10);
  return `${formatCount(Math.floor(tenths / 10), language)}${language === "vi" ? "," : "."}${tenths % 10}`;
}
