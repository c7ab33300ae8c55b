import type { DemoCell } from "./DemoUnit.js";
import { dayBetween, plusDays, yearOf } from "./days.js";
import { demoId } from "./demoId.js";
import { drawName } from "./names.js";
import type { Person } from "./Person.js";
import type { Random } from "./Random.js";
import type { Profile } from "./unitPlans.js";

/** Age at the end of 2018: mean, deviation, youngest, oldest; and the share of women. */
const AGES: Readonly<Record<Profile, readonly [number, number, number, number, number]>> = {
  RESIDENTIAL: [60, 14.5, 22, 93, 0.46],
  SCHOOL: [38, 8, 25, 58, 0.86],
  OFFICE: [41, 8, 25, 59, 0.45],
  WARD_OFFICE: [42, 8, 26, 59, 0.42],
  ENTERPRISE: [43, 9, 25, 60, 0.38],
  POLICE: [36, 7, 24, 57, 0.1],
  ARMY: [37, 8, 24, 54, 0.06],
  HEALTH: [40, 8, 26, 58, 0.68],
};

const STATE_PROFILES: readonly Profile[] = ["SCHOOL", "OFFICE", "WARD_OFFICE", "POLICE", "ARMY", "HEALTH"];

/** Age from which the cell takes off the duty of attending those who ask for it. */
const EXEMPT_AGE = 76;

/** A member who was already there when the demo begins. */
export function makePerson(random: Random, number: number, cell: DemoCell): Person {
  const { profile } = cell.plan;
  const [mean, deviation, youngest, oldest, womenShare] = AGES[profile];
  const gender = random.chance(womenShare) ? "FEMALE" : "MALE";
  const age = Math.round(Math.min(oldest, Math.max(youngest, random.normal(mean, deviation))));
  const birthDate = dayBetween(random, `${2018 - age}-01-01`, `${2018 - age}-12-28`);
  const bornIn = yearOf(birthDate);
  const admissionAge = Math.max(
    19,
    Math.min(age - 2, Math.round(random.normal(profile === "RESIDENTIAL" ? 29 : 27, 5))),
  );
  const admittedOn = dayBetween(random, `${bornIn + admissionAge}-01-02`, `${bornIn + admissionAge}-12-20`);
  const joinedIn = Math.max(yearOf(admittedOn), 2018 - random.int(1, Math.max(2, Math.round(age / 4))));
  const joinedOn = dayBetween(random, `${joinedIn}-01-02`, `${joinedIn}-12-20`);
  const person: Person = {
    number,
    id: demoId("member", number),
    fullName: drawName(random, gender),
    gender,
    birthDate,
    admittedOn,
    officialOn: plusDays(admittedOn, 366),
    profile,
    isStateEmployee: STATE_PROFILES.includes(profile) || (age < 58 && random.chance(0.3)),
    quality: random.normal(0, 0.8),
    stays: [{ cell, from: joinedOn > admittedOn ? joinedOn : admittedOn, until: null }],
    periods: [],
    disciplines: [],
    posts: [],
    ended: null,
    isPlanted: false,
  };
  if (profile === "RESIDENTIAL" && age >= EXEMPT_AGE && random.chance(0.72))
    person.periods.push({
      kind: "EXEMPT",
      from: dayBetween(random, "2012-01-05", "2018-06-30"),
      until: null,
    });
  return person;
}

/** A member admitted to the Party on `admittedOn`, probationary for a year. */
export function makeNewcomer(random: Random, number: number, cell: DemoCell, admittedOn: string): Person {
  const person = makePerson(random, number, cell);
  const bornIn = yearOf(admittedOn) - random.int(22, 38);
  return {
    ...person,
    birthDate: dayBetween(random, `${bornIn}-01-01`, `${bornIn}-12-28`),
    admittedOn,
    officialOn: plusDays(admittedOn, 366),
    isStateEmployee: person.isStateEmployee && cell.plan.profile !== "RESIDENTIAL",
    stays: [{ cell, from: admittedOn, until: null }],
    periods: [],
  };
}
