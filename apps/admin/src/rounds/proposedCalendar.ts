import { CALENDAR_STEPS, type CalendarStep } from "@xeploai/domain";

export interface CalendarEntry {
  code: CalendarStep;
  /** First and last day, both included. */
  startsOn: string;
  endsOn: string;
}

/** Tenths of the time left that each step gets: people write longest, publication is a day's work. */
const TENTHS: Record<CalendarStep, number> = {
  SUBMIT_SELF_ASSESSMENT: 4,
  RECORD_REVIEW: 2,
  RECORD_BALLOT: 1,
  DECIDE: 2,
  PUBLISH: 1,
};

/**
 * Dates for the steps between `startsOn` and the day before `deadlineOn`, the first day that is late. With
 * fewer days than steps the later steps share the last day. Null when no day is left.
 */
export function proposedCalendar(startsOn: string, deadlineOn: string): CalendarEntry[] | null {
  const days = daysFrom(startsOn, deadlineOn);
  if (!(days > 0)) return null;
  let done = 0;
  return CALENDAR_STEPS.map((code) => {
    const from = Math.min(days - 1, Math.floor((days * done) / 10));
    done += TENTHS[code];
    const until = Math.max(from, Math.floor((days * done) / 10) - 1);
    return { code, startsOn: addDays(startsOn, from), endsOn: addDays(startsOn, until) };
  });
}

export type CalendarFault = { code: CalendarStep; fault: "ORDER" | "AFTER_DEADLINE" | "BEFORE_PREVIOUS" };

/** What does not fit: a step that ends before it starts, ends late, or starts before the one before it. */
export function calendarFaults(entries: readonly CalendarEntry[], deadlineOn: string): CalendarFault[] {
  return entries.flatMap((entry, index): CalendarFault[] => {
    const before = entries[index - 1];
    if (entry.endsOn < entry.startsOn) return [{ code: entry.code, fault: "ORDER" }];
    if (entry.endsOn >= deadlineOn) return [{ code: entry.code, fault: "AFTER_DEADLINE" }];
    if (before && entry.startsOn < before.startsOn) return [{ code: entry.code, fault: "BEFORE_PREVIOUS" }];
    return [];
  });
}

const DAY_MS = 86_400_000;

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

function daysFrom(from: string, until: string): number {
  return Math.round((Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}
