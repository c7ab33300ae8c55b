import { assertIsoDate, daysBetween, type IsoDate } from "./isoDate.js";

/**
 * True when work dated `date` is in time for "trước ngày <deadlineDate>": the deadline day itself is late.
 * @throws {RangeError} when either day does not exist
 * @example isBeforeDeadline("2018-12-14", "2018-12-15") // true
 */
export function isBeforeDeadline(date: IsoDate, deadlineDate: IsoDate): boolean {
  assertIsoDate("date", date);
  assertIsoDate("deadlineDate", deadlineDate);
  return date < deadlineDate;
}

/**
 * First instant that is late, as ISO text in UTC: the start of the deadline day in Viet Nam (Asia/Ho_Chi_Minh, UTC+7
 * all year). Work is in time when its instant is strictly earlier.
 * @example deadlineInstant("2018-12-15") // "2018-12-14T17:00:00.000Z"
 */
export function deadlineInstant(deadlineDate: IsoDate): string {
  assertIsoDate("deadlineDate", deadlineDate);
  return new Date(`${deadlineDate}T00:00:00+07:00`).toISOString();
}

/**
 * The calendar day in Viet Nam of an instant.
 * @param instant ISO text with zone, for example "2018-12-14T17:00:00Z"
 * @throws {RangeError} when the text is no instant
 */
export function vietnamDate(instant: string): IsoDate {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) throw new RangeError(`not an instant: ${instant}`);
  return new Date(time + 7 * 3_600_000).toISOString().slice(0, 10);
}

/** Whole days left until the deadline day starts to be late; 0 on the last day in time, negative when late. */
export function daysLeft(today: IsoDate, deadlineDate: IsoDate): number {
  return daysBetween(today, deadlineDate) - 1;
}
