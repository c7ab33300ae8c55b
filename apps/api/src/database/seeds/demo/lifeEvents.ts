import type { ActivityKind } from "../../../modules/members/member.types.js";
import type { DemoCell, DemoUnit } from "./DemoUnit.js";
import { dayBetween, plusDays, yearOf } from "./days.js";
import { makeNewcomer } from "./makePerson.js";
import type { Person } from "./Person.js";
import type { Random } from "./Random.js";

export const DEMO_YEARS = [2018, 2019, 2020] as const;

/** The ward whose published figures of 2020 the demo reproduces has no discipline in that year. */
const isFreeOfDiscipline = (unit: DemoUnit, year: number): boolean =>
  unit.plan.code === "00115" && year === 2020;

/** What befalls the people of a grassroots organisation in the years of the demo; newcomers join them. */
export function befall(random: Random, unit: DemoUnit, nextNumber: () => number): void {
  for (const year of DEMO_YEARS) {
    for (const person of [...unit.people])
      if (!person.isPlanted && person.ended === null) onePerson(random, unit, person, year);
    for (const cell of unit.cells) admitNewcomers(random, unit, cell, year, nextNumber);
  }
}

/** At most one thing befalls a person in a year; the likelier ends of a membership first. */
function onePerson(random: Random, unit: DemoUnit, person: Person, year: number): void {
  const age = year - yearOf(person.birthDate);
  const day = (): string => dayBetween(random, `${year}-01-10`, `${year}-12-20`);
  const isExempt = person.periods.some((it) => it.kind === "EXEMPT");
  const isYoungWoman = person.gender === "FEMALE" && age < 38;
  const spell = (kind: ActivityKind, from: string, days: number | null): void => {
    person.periods.push({ kind, from, until: days === null ? null : plusDays(from, days) });
  };
  const events: [probability: number, befall: () => void][] = [
    [age > 78 ? 0.035 : age > 65 ? 0.006 : 0.0006, () => end(person, "DECEASED", day())],
    [0.004, () => end(person, "TRANSFERRED_OUT", day())],
    [0.0005, () => end(person, "LEFT", day())],
    [isExempt ? 1 : 0, () => undefined],
    [age >= 77 ? 0.3 : 0, () => spell("EXEMPT", day(), null)],
    [
      age > 60 ? 0.009 : 0.004,
      () => spell("SICK_LEAVE", dayBetween(random, `${year}-01-15`, `${year}-06-30`), random.int(95, 160)),
    ],
    [isYoungWoman ? 0.05 : 0, () => spell("MATERNITY_LEAVE", day(), 183)],
    [0.003, () => spell("TEMPORARY_ELSEWHERE", dayBetween(random, `${year}-03-01`, `${year}-09-30`), 240)],
    [0.0005, () => spell("SUSPENDED", day(), 90)],
    [isFreeOfDiscipline(unit, year) ? 0 : 0.003, () => discipline(random, person, year)],
    [0.012, () => move(random, unit, person, day())],
  ];
  events.find(([probability]) => random.chance(probability))?.[1]();
}

function discipline(random: Random, person: Person, year: number): void {
  const decidedOn = dayBetween(random, `${year}-02-01`, `${year}-10-31`);
  const form = random.weighted({ REPRIMAND: 8, WARNING: 2 });
  person.disciplines.push({ form, actOn: plusDays(decidedOn, -random.int(40, 120)), decidedOn });
}

function end(person: Person, kind: "DECEASED" | "LEFT" | "TRANSFERRED_OUT", on: string): void {
  const stay = person.stays.at(-1);
  if (!stay || stay.from >= on) return;
  stay.until = on;
  person.ended = { on, kind };
}

/** Moves the person to another cell of the same kind of people, if the organisation has one. */
function move(random: Random, unit: DemoUnit, person: Person, on: string): void {
  const stay = person.stays.at(-1);
  const others = unit.cells.filter(
    (it) => it.plan.profile === person.profile && it.plan.size > 0 && it !== stay?.cell,
  );
  if (!stay || others.length === 0 || person.posts.length > 0) return;
  moveTo(person, random.pick(others), on);
}

export function moveTo(person: Person, cell: DemoCell, on: string): void {
  const stay = person.stays.at(-1);
  if (!stay || stay.from >= on) return;
  stay.until = on;
  person.stays.push({ cell, from: on, until: null });
}

function admitNewcomers(
  random: Random,
  unit: DemoUnit,
  cell: DemoCell,
  year: number,
  nextNumber: () => number,
): void {
  if (cell.plan.size === 0) return;
  const rate = cell.plan.profile === "RESIDENTIAL" ? 0.018 : 0.045;
  const expected = cell.plan.size * rate;
  const count = Math.floor(expected) + (random.chance(expected % 1) ? 1 : 0);
  for (let index = 0; index < count; index++)
    unit.people.push(
      makeNewcomer(random, nextNumber(), cell, dayBetween(random, `${year}-01-15`, `${year}-12-10`)),
    );
}
