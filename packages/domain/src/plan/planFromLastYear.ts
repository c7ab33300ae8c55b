import type { IsoDate } from "../calendar/isoDate.js";
import { addWorkingDays, type WorkCalendar, workingDaysBetween } from "../calendar/workingDays.js";
import type { Bilingual } from "../editions/bilingual.js";
import type { Edition } from "../editions/edition.js";
import type { Overlay } from "../overlay/overlay.js";
import { carryRefinement } from "./carryRefinement.js";
import { dropRefused } from "./dropRefused.js";
import type { PlanContent } from "./planContent.js";
import type { PlanOwner } from "./planOverlay.js";

/** A part of last year's plan that this year's rules have no place for. */
export interface NotCarried {
  readonly what: "LINE" | "CONDITION" | "POINTS" | "KIND" | "LIMIT";
  /** Code of the line or condition; of the kind where the whole kind is not rated. */
  readonly code: string;
  readonly text: Bilingual;
}

export interface CarriedPlan {
  readonly plan: PlanContent;
  readonly notCarried: readonly NotCarried[];
}

export interface CarryContext {
  readonly from: Edition;
  readonly to: Edition;
  /** Overlays of the units above this year, from the top down. */
  readonly above: readonly Overlay[];
  readonly owner: PlanOwner;
  readonly year: number;
  readonly asOf: IsoDate;
  readonly workCalendar: WorkCalendar;
}

/**
 * This year's draft from last year's plan. The deadline stays on its day of the year, the calendar as many working days
 * before it, evaluators and votes as they were; criteria go along where their lines still stand. Number, date,
 * settings and what concerned single subjects are made anew.
 */
export function planFromLastYear(last: PlanContent, context: CarryContext): CarriedPlan {
  const { to, year, asOf, workCalendar } = context;
  const deadlineOn = last.deadlineOn && sameDay(last.deadlineOn, year);
  const moved = (day: IsoDate): IsoDate =>
    addWorkingDays(deadlineOn!, -workingDaysBetween(day, last.deadlineOn!, workCalendar), workCalendar);
  const carried = last.refinements.map((it) => carryRefinement(it, context));
  const refinements = carried.flatMap(({ refinement }) => (refinement ? [refinement] : []));
  const kept = dropRefused({ ...last, refinements }, context);
  return {
    plan: {
      document: { number: null, issuedOn: null },
      asOf,
      deadlineOn,
      calendar: deadlineOn
        ? last.calendar.map(({ code, startsOn, endsOn }) => ({
            code,
            startsOn: moved(startsOn),
            endsOn: moved(endsOn),
          }))
        : [],
      refinements: kept.refinements,
      limits: kept.limits,
      evaluators: last.evaluators.filter(({ subjectKind }) => to.subjects[subjectKind]),
      ballotMode: last.ballotMode,
      asksCommitteeVote: last.asksCommitteeVote ?? false,
      quotaGroups: [],
      settings: {},
      participation: [],
      hasPrompts: last.hasPrompts,
    },
    notCarried: [...carried.flatMap((it) => it.notCarried), ...kept.notCarried],
  };
}

/** The same day of another review year; 29 February becomes 28. */
function sameDay(day: IsoDate, year: number): IsoDate {
  return `${year}-${day.slice(5) === "02-29" ? "02-28" : day.slice(5)}`;
}
