import { type Edition, editionOfYear, type Participation, participation } from "@xeploai/domain";
import { yearOf } from "./days.js";
import type { Person } from "./Person.js";

/** Day on which a round reads memberships and statuses. */
export const asOf = (year: number): string => `${year}-11-25`;

/** @throws {RangeError} when the product holds no edition for the year */
export function editionFor(year: number): Edition {
  const edition = editionOfYear(year);
  if (!edition) throw new RangeError(`no edition for ${year}`);
  return edition;
}

/** How the person takes part in a year's round, as the rules say; the papers of other cells are in, or not. */
export function takingPart(person: Person, year: number, hasPapers = true): Participation {
  const stay = person.stays.findLast((it) => it.from <= asOf(year));
  const hasMoved = stay !== undefined && stay !== person.stays[0];
  return participation(
    {
      year,
      referenceDate: asOf(year),
      admittedOn: person.admittedOn,
      intervals: person.periods.map(({ kind, from, until }) => ({ status: kind, from, until })),
      transferredInOn: hasMoved ? stay.from : null,
      monthsAtFormerCell: hasMoved ? Number(stay.from.slice(5, 7)) - 1 : null,
      hasFormerCellOpinion: hasPapers,
      hasTemporaryCellComment: hasPapers,
    },
    editionFor(year),
  );
}

/** Whether a discipline decided in the year makes the rating UNSATISFACTORY. */
export const isDisciplined = (person: Person, year: number): boolean =>
  person.disciplines.some((it) => yearOf(it.decidedOn) === year);
