import { addMonths, type IsoDate } from "../calendar/isoDate.js";

/**
 * Whole months from `from` up to `until`: a month is complete on the day of the same number, or on the last day of a
 * month that has no such day. Zero when `until` is not later.
 * @throws {RangeError} when a day does not exist
 * @example wholeMonths("2019-01-31", "2019-02-28") // 1
 */
export function wholeMonths(from: IsoDate, until: IsoDate): number {
  let months = 0;
  while (addMonths(from, months + 1) <= until) months += 1;
  return months;
}

/** True when fewer than `months` whole months lie between `from` and `day`. */
export function isUnderMonths(from: IsoDate, months: number, day: IsoDate): boolean {
  return addMonths(from, months) > day;
}
