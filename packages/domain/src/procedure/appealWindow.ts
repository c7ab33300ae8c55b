import { assertInteger } from "../assertInteger.js";
import { assertIsoDate, type IsoDate } from "../calendar/isoDate.js";
import { addWorkingDays, type WorkCalendar } from "../calendar/workingDays.js";

/** The days in which a subject may appeal, both included. */
export interface AppealWindow {
  readonly firstDay: IsoDate;
  readonly lastDay: IsoDate;
}

/**
 * The window for an appeal (khiếu nại, kiến nghị) against a level. The day of the notice is not counted.
 * @param notifiedOn day on which the subject was notified
 * @param workingDays 1 or more; no document read names a limit, so the unit sets it (`appealWindowWorkingDays`)
 * @throws {RangeError} when the day does not exist or `workingDays` is less than 1
 * @example appealWindow("2018-12-17", 10, MONDAY_TO_FRIDAY).lastDay // "2018-12-31"
 */
export function appealWindow(notifiedOn: IsoDate, workingDays: number, calendar: WorkCalendar): AppealWindow {
  assertInteger("workingDays", workingDays, { min: 1 });
  return { firstDay: notifiedOn, lastDay: addWorkingDays(notifiedOn, workingDays, calendar) };
}

/** True when an appeal filed on `filedOn` lies in the window. */
export function isAppealInTime(filedOn: IsoDate, { firstDay, lastDay }: AppealWindow): boolean {
  assertIsoDate("filedOn", filedOn);
  return firstDay <= filedOn && filedOn <= lastDay;
}
