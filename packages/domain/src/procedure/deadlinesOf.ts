import { deadlineInstant } from "../calendar/deadline.js";
import type { IsoDate } from "../calendar/isoDate.js";
import type { Bilingual } from "../editions/bilingual.js";
import type { DeadlineScope } from "../editions/deadlineRule.js";
import type { Edition } from "../editions/edition.js";
import type { Provenance } from "../editions/sourced.js";

/** A deadline of one review year, half-open: work is in time when its instant is before `lateFrom`. */
export interface Deadline extends Provenance {
  readonly scope: DeadlineScope;
  readonly text: Bilingual;
  /** First day that is late; null when the document names an event and no day. */
  readonly date: IsoDate | null;
  /** First instant that is late, UTC: the start of `date` in Viet Nam; null with it. */
  readonly lateFrom: string | null;
}

/**
 * The deadlines of a review year for a unit, soonest first, events without a day last.
 * @param isSpecialUnit true for a unit that the rules give a later limit ("đơn vị đặc thù"); it replaces the common one
 * @throws {RangeError} when the edition does not hold in that year
 * @example 2025: "trước ngày 31/12" is late from "2025-12-30T17:00:00.000Z"
 */
export function deadlinesOf(edition: Edition, year: number, isSpecialUnit: boolean): readonly Deadline[] {
  if (year < edition.validFromYear || year > (edition.validToYear ?? year)) {
    throw new RangeError(`edition ${edition.code} does not hold in ${year}`);
  }
  const hasSpecial = edition.deadlines.some((it) => it.value.scope === "SPECIAL_UNIT");
  const leftOut: DeadlineScope = isSpecialUnit && hasSpecial ? "EVERY_UNIT" : "SPECIAL_UNIT";
  return edition.deadlines
    .filter((it) => it.value.scope !== leftOut)
    .map(({ value: { scope, text, beforeMonthDay, yearOffset }, ...provenance }) => {
      const date = beforeMonthDay === null ? null : `${year + yearOffset}-${beforeMonthDay}`;
      return { scope, text, date, lateFrom: date === null ? null : deadlineInstant(date), ...provenance };
    })
    .toSorted((a, b) => (a.date ?? LAST).localeCompare(b.date ?? LAST));
}

/** Sorts after every day. */
const LAST = "9999-12-31";
