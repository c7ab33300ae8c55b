import { assertInteger } from "../assertInteger.js";
import { assertIsoDate, type IsoDate } from "./isoDate.js";
import type { WorkCalendar } from "./workingDays.js";

/** Days off of one year that follow the lunar calendar or a yearly notice; the unit enters them. */
export interface AnnouncedHolidays {
  /** Days off for Tết Nguyên đán, five by law. */
  readonly tet: readonly IsoDate[];
  /** Giỗ Tổ Hùng Vương, tenth day of the third lunar month. */
  readonly hungKings: IsoDate;
  /** The day before or after 2 September that is also off; null until 2020, when the law knew one day. */
  readonly nationalDaySecond: IsoDate | null;
  /** Days off in lieu of a holiday on a weekend, or announced for one year. */
  readonly otherDaysOff?: readonly IsoDate[];
  /** Saturdays or Sundays worked in exchange. */
  readonly workedInstead?: readonly IsoDate[];
}

/**
 * Public holidays with a fixed day in the solar calendar: 1 January, 30 April, 1 May and 2 September.
 * @param year 1 to 9999
 * @see Bộ luật Lao động (2019), Điều 112
 */
export function fixedHolidays(year: number): readonly IsoDate[] {
  assertInteger("year", year, { min: 1, max: 9999 });
  return FIXED.map((monthDay) => `${String(year).padStart(4, "0")}-${monthDay}`);
}

/**
 * The working calendar of one year from the fixed holidays and those announced.
 * @throws {RangeError} when a day does not exist, Tết or Hùng Kings' day lies in another year, or the second day of the
 * National holiday is not 1 or 3 September
 */
export function publicHolidays(year: number, announced: AnnouncedHolidays): WorkCalendar {
  const { tet, hungKings, nationalDaySecond, otherDaysOff = [], workedInstead = [] } = announced;
  const fixed = fixedHolidays(year);
  const prefix = String(year).padStart(4, "0");
  for (const day of [...tet, hungKings]) {
    assertIsoDate("holiday", day);
    if (!day.startsWith(prefix)) throw new RangeError(`${day} is no holiday of ${year}`);
  }
  for (const day of [...otherDaysOff, ...workedInstead]) assertIsoDate("announced day", day);
  if (nationalDaySecond !== null && ![`${prefix}-09-01`, `${prefix}-09-03`].includes(nationalDaySecond)) {
    throw new RangeError(`${nationalDaySecond} is not next to 2 September ${year}`);
  }
  const second = nationalDaySecond === null ? [] : [nationalDaySecond];
  return {
    daysOff: new Set([...fixed, ...tet, hungKings, ...second, ...otherDaysOff]),
    workedDays: new Set(workedInstead),
  };
}

/** One calendar over several years; a round reaches into the year after its own. */
export function joinCalendars(calendars: readonly WorkCalendar[]): WorkCalendar {
  return {
    daysOff: new Set(calendars.flatMap((it) => [...it.daysOff])),
    workedDays: new Set(calendars.flatMap((it) => [...it.workedDays])),
  };
}

const FIXED = ["01-01", "04-30", "05-01", "09-02"];
