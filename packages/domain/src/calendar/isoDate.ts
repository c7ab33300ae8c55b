import { assertInteger } from "../assertInteger.js";

/** A calendar day "YYYY-MM-DD", without time or zone. */
export type IsoDate = string;

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;

/** True for an existing day of the Gregorian calendar written "YYYY-MM-DD". */
export function isIsoDate(text: string): boolean {
  const match = PATTERN.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** @throws {RangeError} when `text` is not an existing day */
export function assertIsoDate(name: string, text: string): void {
  if (!isIsoDate(text)) throw new RangeError(`${name} must be a day written YYYY-MM-DD, got ${text}`);
}

/** Days in a month, `month` from 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Calendar year of a day. */
export function yearOf(date: IsoDate): number {
  assertIsoDate("date", date);
  return Number(date.slice(0, 4));
}

/** The same day `months` later; the last day of the month when that day does not exist (31 August + 6 = 28 February). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  assertIsoDate("date", date);
  const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  const day = Math.min(Number(date.slice(8)), daysInMonth(year, month));
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The day `days` later; earlier when negative. */
export function addDays(date: IsoDate, days: number): IsoDate {
  assertIsoDate("date", date);
  assertInteger("days", days);
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Day of the week by ISO 8601: 1 Monday to 7 Sunday. */
export function weekdayOf(date: IsoDate): number {
  assertIsoDate("date", date);
  return new Date(date).getUTCDay() || 7;
}

/** Days from `from` up to and excluding `until`; negative when `until` is earlier. */
export function daysBetween(from: IsoDate, until: IsoDate): number {
  assertIsoDate("from", from);
  assertIsoDate("until", until);
  return Math.round((Date.parse(until) - Date.parse(from)) / DAY_MS);
}

/** Half-open range of days: `from` included, `until` excluded, null while it lasts. */
export interface DateRange {
  readonly from: IsoDate;
  readonly until: IsoDate | null;
}

/** True when `date` lies in the range. */
export function rangeContains(range: DateRange, date: IsoDate): boolean {
  return range.from <= date && (range.until === null || date < range.until);
}
