import { yearOf } from "../calendar/isoDate.js";
import type { DisciplineClause } from "../editions/condition.js";
import { isDisciplineAtLeast } from "../editions/discipline.js";
import type { Discipline } from "./levelFacts.js";

export interface CountedDisciplines {
  /** Those that count under the clause. */
  readonly counted: readonly Discipline[];
  /** Those the competent authority weighs: self-detected and remedied, or for an act of an earlier year. */
  readonly weighed: readonly Discipline[];
}

/**
 * The disciplines of a review year that bear on a condition. A decision counts in the year it was taken; one act counts
 * in one rating only, so an act used for another year does not count again ("một vi phạm chỉ tính một lần").
 * @see Guidance 16-HD/BTCTW (2018); Regulation 366-QĐ/TW (2025), Điều 11
 */
export function countedDisciplines(
  disciplines: readonly Discipline[],
  clause: DisciplineClause,
  year: number,
): CountedDisciplines {
  const concerned = disciplines.filter(
    (it) =>
      (it.of ?? "SUBJECT") === clause.of &&
      isDisciplineAtLeast(it.form, clause.lightest) &&
      yearOf(it.decidedOn) === year &&
      (it.alreadyUsedInYear === null || it.alreadyUsedInYear === year) &&
      !(clause.onlyDutyRelated && it.isDutyRelated === false) &&
      !(clause.whenFormerUnit === "EXEMPT" && it.isAtFormerUnit) &&
      !(clause.whenSelfDetected === "EXEMPT" && it.isSelfDetected),
  );
  const isWeighed = (it: Discipline) =>
    (clause.whenSelfDetected === "WEIGHED" && it.isSelfDetected === true) ||
    (clause.whenActEarlier === "WEIGHED" && it.actOn !== null && yearOf(it.actOn) < year);
  return { counted: concerned.filter((it) => !isWeighed(it)), weighed: concerned.filter(isWeighed) };
}
