import type { IsoDate } from "../calendar/isoDate.js";
import type { ParticipationRule } from "../editions/participationRule.js";

/** The days of a round that a rule on six months may be counted to. */
export interface RoundDays {
  readonly year: number;
  readonly referenceDate: IsoDate;
  readonly reviewedOn?: IsoDate | null;
}

/**
 * The day on which six months must be complete: the round's reference day unless the rule is set otherwise. The day of
 * the review is the reference day until it is known; the end of 31 December is the start of the next year.
 */
export function sixMonthsDay(days: RoundDays, rule: ParticipationRule): IsoDate {
  if (rule.countedTo?.value === "YEAR_END") return `${days.year + 1}-01-01`;
  if (rule.countedTo?.value === "REVIEW_DAY") return days.reviewedOn ?? days.referenceDate;
  return days.referenceDate;
}
