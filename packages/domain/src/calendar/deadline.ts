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
 * True when something that happened at `instant` is in time for "trước ngày <deadlineDate>": half-open, so the last
 * instant in time is 23:59:59.999 in Viet Nam on the day before.
 * @param instant ISO text with zone; 17:00Z, 00:00+07:00 and 02:00+09:00 name the same instant
 * @throws {RangeError} when the text is no instant with a zone, or the day does not exist
 */
export function isInstantInTime(instant: string, deadlineDate: IsoDate): boolean {
  return parseInstant(instant) < Date.parse(deadlineInstant(deadlineDate));
}

/**
 * The calendar day in Viet Nam of an instant.
 * @param instant ISO text with zone, for example "2018-12-14T17:00:00Z"
 * @throws {RangeError} when the text is no instant with a zone
 */
export function vietnamDate(instant: string): IsoDate {
  return new Date(parseInstant(instant) + VIETNAM_OFFSET_MS).toISOString().slice(0, 10);
}

/** Whole days left until the deadline day starts to be late; 0 on the last day in time, negative when late. */
export function daysLeft(today: IsoDate, deadlineDate: IsoDate): number {
  return daysBetween(today, deadlineDate) - 1;
}

const VIETNAM_OFFSET_MS = 7 * 3_600_000;
/** Without a zone a text would mean another instant on every machine. */
const ZONED = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

function parseInstant(instant: string): number {
  const time = ZONED.test(instant) ? Date.parse(instant) : Number.NaN;
  if (Number.isNaN(time)) throw new RangeError(`not an instant with a zone: ${instant}`);
  return time;
}
