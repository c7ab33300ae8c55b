import type { Level, ParticipationStatus, ReviewState } from "@xeploai/domain";
import { roundCalendar } from "./calendar.js";
import type { CopyValue } from "./copyRows.js";
import type { DemoTables } from "./DemoTables.js";
import type { DemoCell, DemoUnit } from "./DemoUnit.js";
import { demoId, namedDemoId } from "./demoId.js";
import type { Person } from "./Person.js";
import { asOf, editionFor, takingPart } from "./takingPart.js";

export const roundId = (unit: DemoUnit, year: number): string =>
  namedDemoId(`round:${unit.plan.code}:${year}`);

/** Identifier of the review of a person in a year. */
export const reviewId = (person: Person, year: number): string =>
  demoId("review", person.number * 10 + (year - 2015));

/** What a review has come to; nothing yet when a field is absent. */
export interface Standing {
  state: ReviewState;
  self?: Level;
  proposed?: Level;
  decided?: Level;
  hasOverride?: boolean;
  publishedAt?: string;
}

type Repeat<T, N extends number, R extends T[] = []> = R["length"] extends N ? R : Repeat<T, N, [...R, T]>;

/** Since when reviews stand where they stand; those not named here since the round was opened. */
const SINCE: Readonly<Partial<Record<ReviewState, (year: number) => string>>> = {
  SELF_SUBMITTED: (year) => `${year}-11-28`,
  REVIEWED: (year) => `${year}-11-30`,
  VOTED: (year) => `${year}-11-30`,
  PROPOSED: (year) => `${year}-11-30`,
  PUBLISHED: (year) => roundCalendar(year).publishedAt.slice(0, 10),
};

/** State of those who are not rated. */
const SIDE_STATES: Readonly<Record<Exclude<ParticipationStatus, "RATED">, ReviewState>> = {
  REVIEW_ONLY: "REVIEW_ONLY",
  OUT: "EXEMPT",
};

/** The round of a grassroots organisation with its calendar. */
export function addRound(tables: DemoTables, unit: DemoUnit, year: number, isPublished: boolean): void {
  const calendar = roundCalendar(year);
  const id = roundId(unit, year);
  // biome-ignore format: one row
  tables.add("rounds", [
    id, unit.id, year, editionFor(year).code, isPublished ? "PUBLISHED" : "OPEN", `${10 + (year % 7)}-KH/ĐU`,
    calendar.issuedOn, asOf(year), calendar.deadlineOn, calendar.deadline, calendar.openedAt,
    isPublished ? calendar.publishedAt : null,
  ]);
  for (const [code, startsOn, endsOn] of calendar.steps)
    tables.add("round_steps", [id, code, startsOn, endsOn]);
}

/** Reviews of everybody in the cells of a round; those who are not rated with their reason. */
export function addReviews(
  tables: DemoTables,
  unit: DemoUnit,
  year: number,
  byCell: ReadonlyMap<DemoCell, readonly Person[]>,
  standingOf: (person: Person) => Standing,
): void {
  const round = roundId(unit, year);
  const openedOn = roundCalendar(year).openedAt.slice(0, 10);
  for (const cell of unit.cells)
    for (const person of byCell.get(cell) ?? []) {
      const { status, reason, cap } = takingPart(person, year);
      // biome-ignore format: one row
      const head: Repeat<CopyValue, 11> = [
        reviewId(person, year), round, year, "MEMBER", person.id, null, null, cell.id, status, reason, cap,
      ];
      if (status !== "RATED") {
        tables.add("reviews", [...head, SIDE_STATES[status], openedOn, null, null, null, false, null, null]);
        continue;
      }
      const { state, self, proposed, decided, hasOverride, publishedAt } = standingOf(person);
      // biome-ignore format: one row
      tables.add("reviews", [
        ...head, state, SINCE[state]?.(year) ?? openedOn, self ?? null, proposed ?? null, decided ?? null, hasOverride ?? false, publishedAt ?? null, null,
      ]);
    }
}
