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

function onePerson(random: Random, unit: DemoUnit, person: Person, year: number): void {
  const age = year - yearOf(person.birthDate);
  const day = (): string => dayBetween(random, `${year}-01-10`, `${year}-12-20`);
  const isExempt = person.periods.some((it) => it.kind === "EXEMPT");
  if (random.chance(age > 78 ? 0.035 : age > 65 ? 0.006 : 0.0006)) return end(person, "DECEASED", day());
  if (random.chance(0.004)) return end(person, "TRANSFERRED_OUT", day());
  if (random.chance(0.0005)) return end(person, "LEFT", day());
  if (isExempt) return;
  if (age >= 77 && random.chance(0.3)) {
    person.periods.push({ kind: "EXEMPT", from: day(), until: null });
  } else if (random.chance(age > 60 ? 0.009 : 0.004)) {
    const from = dayBetween(random, `${year}-01-15`, `${year}-06-30`);
    person.periods.push({ kind: "SICK_LEAVE", from, until: plusDays(from, random.int(95, 160)) });
  } else if (person.gender === "FEMALE" && age < 38 && random.chance(0.05)) {
    const from = day();
    person.periods.push({ kind: "MATERNITY_LEAVE", from, until: plusDays(from, 183) });
  } else if (random.chance(0.003)) {
    const from = dayBetween(random, `${year}-03-01`, `${year}-09-30`);
    person.periods.push({ kind: "TEMPORARY_ELSEWHERE", from, until: plusDays(from, 240) });
  } else if (random.chance(0.0005)) {
    const from = day();
    person.periods.push({ kind: "SUSPENDED", from, until: plusDays(from, 90) });
  } else if (random.chance(0.003) && !isFreeOfDiscipline(unit, year)) {
    const decidedOn = dayBetween(random, `${year}-02-01`, `${year}-10-31`);
    const form = random.weighted({ REPRIMAND: 8, WARNING: 2 });
    person.disciplines.push({ form, actOn: plusDays(decidedOn, -random.int(40, 120)), decidedOn });
  } else if (random.chance(0.012)) move(random, unit, person, day());
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
