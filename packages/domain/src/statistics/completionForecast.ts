import { assertInteger } from "../assertInteger.js";
import { isBeforeDeadline } from "../calendar/deadline.js";
import { addDays, assertIsoDate, daysBetween, type IsoDate } from "../calendar/isoDate.js";
import { addWorkingDays, type WorkCalendar, workingDaysBetween } from "../calendar/workingDays.js";

export interface CompletionProgress {
  /** How many subjects were finished on a day, in any order; a day that is missing has none. */
  readonly finishedByDay: readonly { readonly date: IsoDate; readonly finished: number }[];
  /** All that must be finished, finished ones included. */
  readonly total: number;
  /** Last whole day counted; later ones are left out. */
  readonly asOf: IsoDate;
  /** "trước ngày": the deadline day itself is late. */
  readonly deadlineDate: IsoDate;
  /** Work goes on on its working days only; null when every day counts. */
  readonly calendar: WorkCalendar | null;
}

/** How fast work went on the last active days. */
export interface RecentPace {
  /** Days with something finished, at most `RECENT_ACTIVE_DAYS`, newest last. */
  readonly activeDays: number;
  /** Days from the first of them to `asOf`, both included, working days only where a calendar is given. */
  readonly spanDays: number;
  /** Lower quartile, median and upper quartile of what an active day finished, by nearest rank. */
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/**
 * DONE, DONE_LATE: nothing remains. ON_TIME: in time even at the slow pace. MAY_MISS: in time at the median pace, not at
 * the slow one. WILL_MISS: late at the median pace, or the deadline has come. NO_PACE: nothing was finished yet.
 */
export const COMPLETION_OUTLOOKS = [
  "DONE",
  "DONE_LATE",
  "ON_TIME",
  "MAY_MISS",
  "WILL_MISS",
  "NO_PACE",
] as const;
export type CompletionOutlook = (typeof COMPLETION_OUTLOOKS)[number];

export interface CompletionForecast {
  readonly finished: number;
  readonly remaining: number;
  /** Null when nothing was finished yet. */
  readonly pace: RecentPace | null;
  /** Day the last one is finished at the median pace; the day it was when nothing remains. Null without a pace, and when it lies beyond a year. */
  readonly expected: IsoDate | null;
  /** The same at the upper quartile of the pace. */
  readonly earliest: IsoDate | null;
  /** The same at the lower quartile of the pace. */
  readonly latest: IsoDate | null;
  readonly outlook: CompletionOutlook;
}

/** How many active days the pace is taken from. */
export const RECENT_ACTIVE_DAYS = 5;

const YEAR_DAYS = 366;

/**
 * When work will be finished if it goes on as on its last five active days. Two things make the pace: how much an active
 * day finishes (median, with quartiles as the interval) and how often a day is active (active days of those since the
 * first of them, so that idle days up to `asOf` count against it). The remaining subjects need so many active days, and
 * these so many days at that rhythm; both are rounded up. Whole numbers throughout.
 * @throws {RangeError} when a day does not exist, a count is negative, or more are finished than there are
 */
export function completionForecast(progress: CompletionProgress): CompletionForecast {
  const { total, asOf, deadlineDate } = progress;
  assertIsoDate("asOf", asOf);
  assertIsoDate("deadlineDate", deadlineDate);
  const active = activeDaysOf(progress);
  const finished = active.reduce((sum, it) => sum + it.finished, 0);
  assertInteger("total", total, { min: finished });
  const remaining = total - finished;
  const pace = recentPace(active, progress);
  if (remaining === 0) {
    const last = active.at(-1)?.date ?? null;
    const outlook = last === null || isBeforeDeadline(last, deadlineDate) ? "DONE" : "DONE_LATE";
    return { finished, remaining, pace, expected: last, earliest: last, latest: last, outlook };
  }
  const finish = (perActiveDay: number | undefined) =>
    pace && perActiveDay ? finishDay(remaining, perActiveDay, pace, progress) : null;
  const dates = { expected: finish(pace?.median), earliest: finish(pace?.high), latest: finish(pace?.low) };
  const isInTime = (date: IsoDate | null) => date !== null && isBeforeDeadline(date, deadlineDate);
  const isPossible = isBeforeDeadline(addDays(asOf, 1), deadlineDate);
  const outlook = !isPossible
    ? "WILL_MISS"
    : pace === null
      ? "NO_PACE"
      : isInTime(dates.latest)
        ? "ON_TIME"
        : isInTime(dates.expected)
          ? "MAY_MISS"
          : "WILL_MISS";
  return { finished, remaining, pace, ...dates, outlook };
}

interface ActiveDay {
  readonly date: IsoDate;
  readonly finished: number;
}

/** Days up to `asOf` on which something was finished, oldest first. */
function activeDaysOf({ finishedByDay, asOf }: CompletionProgress): readonly ActiveDay[] {
  const sums = new Map<IsoDate, number>();
  for (const { date, finished } of finishedByDay) {
    assertIsoDate("date", date);
    assertInteger(`finished on ${date}`, finished, { min: 0 });
    if (finished > 0 && date <= asOf) sums.set(date, (sums.get(date) ?? 0) + finished);
  }
  return [...sums].map(([date, finished]) => ({ date, finished })).sort((a, b) => (a.date < b.date ? -1 : 1));
}

function recentPace(active: readonly ActiveDay[], { asOf, calendar }: CompletionProgress): RecentPace | null {
  const recent = active.slice(-RECENT_ACTIVE_DAYS);
  const [first] = recent;
  if (!first) return null;
  const after = addDays(asOf, 1);
  const days = calendar ? workingDaysBetween(first.date, after, calendar) : daysBetween(first.date, after);
  const sorted = recent.map((it) => it.finished).sort((a, b) => a - b);
  const rank = (quarters: number) => sorted[Math.ceil((sorted.length * quarters) / 4) - 1] as number;
  // Work done on days off makes more active days than working days; then every day is active.
  const spanDays = Math.max(recent.length, days);
  return { activeDays: recent.length, spanDays, low: rank(1), median: rank(2), high: rank(3) };
}

function finishDay(
  remaining: number,
  perActiveDay: number,
  { activeDays, spanDays }: RecentPace,
  { asOf, calendar }: CompletionProgress,
): IsoDate | null {
  const days = Math.ceil((Math.ceil(remaining / perActiveDay) * spanDays) / activeDays);
  if (days > YEAR_DAYS) return null;
  return calendar ? addWorkingDays(asOf, days, calendar) : addDays(asOf, days);
}
