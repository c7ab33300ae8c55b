import { assertInteger } from "../assertInteger.js";
import { addDays, assertIsoDate, type IsoDate, weekdayOf } from "./isoDate.js";

/**
 * Which days are worked: Monday to Friday, without `daysOff`, with `workedDays` (a Saturday or Sunday made up for).
 * A day in both is off.
 */
export interface WorkCalendar {
  readonly daysOff: ReadonlySet<IsoDate>;
  readonly workedDays: ReadonlySet<IsoDate>;
}

/** Every Monday to Friday is worked; what counts when nobody has entered the holidays. */
export const MONDAY_TO_FRIDAY: WorkCalendar = { daysOff: new Set(), workedDays: new Set() };

/** True when `date` is worked. */
export function isWorkingDay(date: IsoDate, calendar: WorkCalendar): boolean {
  if (calendar.daysOff.has(date)) return false;
  return weekdayOf(date) <= 5 || calendar.workedDays.has(date);
}

/**
 * The `days`-th working day after `date`, before it when negative; `date` itself is not counted, as in Civil Code
 * (2015), article 147.2. Zero gives `date`, worked or not.
 * @throws {RangeError} when the day does not exist or `days` is no integer
 * @example addWorkingDays("2018-11-30", 1, MONDAY_TO_FRIDAY) // "2018-12-03", Friday to Monday
 */
export function addWorkingDays(date: IsoDate, days: number, calendar: WorkCalendar): IsoDate {
  assertIsoDate("date", date);
  assertInteger("days", days);
  const direction = Math.sign(days);
  let at = date;
  for (let left = Math.abs(days); left > 0; ) {
    at = addDays(at, direction);
    if (isWorkingDay(at, calendar)) left -= 1;
  }
  return at;
}

/**
 * Working days from `from` up to and excluding `until`; minus those from `until` up to and excluding `from` when
 * `until` is earlier.
 * @throws {RangeError} when either day does not exist
 */
export function workingDaysBetween(from: IsoDate, until: IsoDate, calendar: WorkCalendar): number {
  assertIsoDate("from", from);
  assertIsoDate("until", until);
  if (until < from) return 0 - workingDaysBetween(until, from, calendar);
  let count = 0;
  for (let at = from; at < until; at = addDays(at, 1)) if (isWorkingDay(at, calendar)) count += 1;
  return count;
}

/**
 * Working days left for work due "trước ngày <deadlineDate>", today included: 1 on the last one, 0 when only days off
 * are left or the deadline day has come, negative once working days have passed since.
 */
export function workingDaysLeft(today: IsoDate, deadlineDate: IsoDate, calendar: WorkCalendar): number {
  return workingDaysBetween(today, deadlineDate, calendar);
}
