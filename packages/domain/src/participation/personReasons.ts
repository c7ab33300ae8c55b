import { rangeContains, yearOf } from "../calendar/isoDate.js";
import type { PersonReason } from "../editions/participationReason.js";
import type { ParticipationRules } from "../editions/participationRule.js";
import type { MemberStatus, ParticipationFacts } from "./participationFacts.js";
import { isLongSickLeave } from "./sickLeave.js";
import { sixMonthsDay } from "./sixMonthsDay.js";
import { isUnderMonths } from "./wholeMonths.js";

/** The order in which reasons of the same treatment decide. */
const ORDER: readonly Exclude<PersonReason, "KIND_NOT_RATED">[] = [
  "DECEASED",
  "LEFT",
  "TRANSFERRED_OUT",
  "TEMPORARY_HERE",
  "NOT_YET_ADMITTED",
  "EXEMPT",
  "SUSPENDED",
  "ADMITTED_UNDER_SIX_MONTHS",
  "REVIEW_DEFERRED",
  "ADMISSION_DATE_MISSING",
  "SICK_LEAVE_CAP",
  "COMMITTEE_SUSPENDED",
  "TEMPORARY_ELSEWHERE",
  "TRANSFERRED_IN",
  "MATERNITY_LEAVE",
  "STATE_WORK_UNDER_SIX_MONTHS",
  "OUTSIDE_POLITICAL_SYSTEM",
  "PROBATIONARY",
  "CELL_POST_ONLY",
];

/** The reasons that hold for a person, in the order in which they decide. */
export function personReasons(facts: ParticipationFacts, rules: ParticipationRules): readonly PersonReason[] {
  return ORDER.filter((reason) => holds(reason, facts, rules));
}

function holds(
  reason: (typeof ORDER)[number],
  facts: ParticipationFacts,
  rules: ParticipationRules,
): boolean {
  const { year, admittedOn, referenceDate } = facts;
  const rule = rules[reason];
  switch (reason) {
    case "NOT_YET_ADMITTED":
      return admittedOn !== null && admittedOn > referenceDate;
    case "ADMISSION_DATE_MISSING":
      return admittedOn === null;
    case "ADMITTED_UNDER_SIX_MONTHS":
      return (
        admittedOn !== null &&
        admittedOn <= referenceDate &&
        rule?.months !== undefined &&
        isUnderMonths(admittedOn, rule.months, sixMonthsDay(facts, rule))
      );
    case "SICK_LEAVE_CAP":
      return rule?.months !== undefined && isLongSickLeave(facts, rule.months);
    case "MATERNITY_LEAVE":
      return facts.intervals.some(
        (it) =>
          it.status === reason &&
          it.from <= statesDay(facts) &&
          (it.until === null || it.until > `${year}-01-01`),
      );
    case "TRANSFERRED_IN":
      return !!facts.transferredInOn && yearOf(facts.transferredInOn) === year;
    case "REVIEW_DEFERRED":
      return facts.isReviewDeferred === true;
    case "STATE_WORK_UNDER_SIX_MONTHS":
      return rule?.months !== undefined && isNewInStateWork(facts, rule.months);
    case "OUTSIDE_POLITICAL_SYSTEM":
      return facts.isOutsidePoliticalSystem === true;
    case "CELL_POST_ONLY":
      return facts.holdsCellPostOnly === true;
    case "PROBATIONARY":
      return facts.isProbationary === true;
    default:
      return hasStatus(facts, reason);
  }
}

function statesDay({ statesOn, referenceDate }: ParticipationFacts): string {
  return statesOn ?? referenceDate;
}

function hasStatus(facts: ParticipationFacts, status: MemberStatus): boolean {
  return facts.intervals.some((it) => it.status === status && rangeContains(it, statesDay(facts)));
}

/** Fewer than so many months of State work from the first day of it up to the end of the review year. */
function isNewInStateWork(facts: ParticipationFacts, months: number): boolean {
  const { isStateEmployee = false, stateWorkFrom = null, year } = facts;
  return (
    isStateEmployee && stateWorkFrom !== null && isUnderMonths(stateWorkFrom, months, `${year + 1}-01-01`)
  );
}
