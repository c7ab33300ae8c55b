import type { OpenRoundInput, QuotaRounding } from "../graphql/generated/graphql";
import { type CalendarEntry, calendarFaults, proposedCalendar } from "./proposedCalendar";

/** What the wizard has collected so far. */
export interface RoundDraft {
  year: number;
  planNumber: string;
  planIssuedOn: string;
  deadlineOn: string;
  asOf: string;
  quotaRounding: QuotaRounding;
  calendar: CalendarEntry[];
  /** True once a date was changed by hand: proposals no longer overwrite it. */
  isCalendarOwn: boolean;
}

export function openDraft(today: string): RoundDraft {
  const year = Number(today.slice(0, 4));
  return withCalendar({
    year,
    planNumber: "",
    planIssuedOn: today,
    deadlineOn: `${year}-12-15`,
    asOf: today,
    quotaRounding: "FLOOR",
    calendar: [],
    isCalendarOwn: false,
  });
}

/** Changes the draft and proposes the calendar anew while nobody has touched it. */
export function withCalendar(draft: RoundDraft): RoundDraft {
  if (draft.isCalendarOwn) return draft;
  return { ...draft, calendar: proposedCalendar(draft.planIssuedOn, draft.deadlineOn) ?? [] };
}

/** True when the plan's page is complete. */
export function isPlanComplete({ planNumber, planIssuedOn, deadlineOn, asOf }: RoundDraft): boolean {
  return planNumber.trim() !== "" && planIssuedOn !== "" && asOf !== "" && deadlineOn > planIssuedOn;
}

export function isCalendarComplete({ calendar, deadlineOn }: RoundDraft): boolean {
  return calendar.length > 0 && calendarFaults(calendar, deadlineOn).length === 0;
}

export function roundInput(draft: RoundDraft, organisationId: string): OpenRoundInput {
  const { year, planNumber, planIssuedOn, deadlineOn, asOf, quotaRounding, calendar } = draft;
  return {
    organisationId,
    year,
    planNumber: planNumber.normalize("NFC").trim(),
    planIssuedOn,
    deadlineOn,
    asOf,
    quotaRounding,
    steps: calendar.map(({ code, startsOn, endsOn }) => ({ code, startsOn, endsOn })),
  };
}
