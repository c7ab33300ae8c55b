import { excellentQuota } from "@xeploai/domain";
import { beforeAll, describe, expect, it } from "vitest";
import type { DemoUnit } from "./DemoUnit.js";
import { cellOn } from "./Person.js";
import { peopleByCell, populate } from "./population.js";
import { rateYear } from "./rateYear.js";
import { STORIES } from "./stories.js";
import { asOf } from "./takingPart.js";
import { UNIT_PLANS, WARD_SIZE_CODES } from "./unitPlans.js";

const DEMO_DAY = "2018-12-01";

describe("the people of Quận Long Biên", () => {
  let units: DemoUnit[];

  beforeAll(() => {
    units = populate(UNIT_PLANS.map((it) => it.code));
  });

  const presentIn = (unit: DemoUnit) => unit.people.filter((it) => cellOn(it, DEMO_DAY));

  it("are about 14,000 in 43 grassroots organisations, 14 of them wards of 20 to 45 cells", () => {
    expect(units).toHaveLength(43);
    const wards = units.filter((it) => it.plan.organisation === null);
    expect(wards).toHaveLength(14);
    for (const ward of wards) {
      expect(ward.cells.length).toBeGreaterThanOrEqual(20);
      expect(ward.cells.length).toBeLessThanOrEqual(45);
    }
    const total = units.reduce((sum, it) => sum + presentIn(it).length, 0);
    expect(total).toBeGreaterThan(13_500);
    expect(total).toBeLessThan(14_500);
  });

  it("are about 59 years old in the residential cells", () => {
    const residents = units
      .flatMap(presentIn)
      .filter((it) => cellOn(it, DEMO_DAY)?.plan.profile === "RESIDENTIAL");
    const ages = residents.map((it) => 2018 - Number(it.birthDate.slice(0, 4)));
    const average = ages.reduce((sum, it) => sum + it, 0) / ages.length;
    expect(average).toBeGreaterThan(57);
    expect(average).toBeLessThan(61);
  });

  it("stay one cell at a time, from admission to the end, with numbers of their own", () => {
    const people = units.flatMap((it) => it.people);
    expect(new Set(people.map((it) => it.number)).size).toBe(people.length);
    for (const person of people) {
      let last = person.admittedOn;
      for (const { from, until } of person.stays) {
        expect(from >= last).toBe(true);
        if (until !== null) expect(until > from).toBe(true);
        last = until ?? "9999";
      }
      expect(person.stays.at(-1)?.until ?? null).toBe(person.ended?.on ?? null);
    }
  });

  it.each([2019, 2020])(
    "keep within the quota of every organisation in %i, but for the planted one",
    (year) => {
      const byCell = peopleByCell(units, asOf(year));
      const over = units.filter((unit) => {
        const rated = rateYear(unit, year, byCell);
        const countOf = (level: string) => rated.filter((it) => it.decided === level).length;
        return countOf("EXCELLENT") > excellentQuota(countOf("EXCELLENT") + countOf("GOOD"), 20);
      });
      const { overQuota } = STORIES;
      expect(over.map((it) => it.plan.code)).toEqual(year === overQuota.year ? [overQuota.unit] : []);
    },
  );

  it("are the same persons in the small demo", () => {
    const namesOf = (some: readonly DemoUnit[], code: string) =>
      some
        .find((it) => it.plan.code === code)
        ?.people.map((it) => `${it.number} ${it.fullName} ${it.stays.length}`);
    const small = populate(WARD_SIZE_CODES);
    for (const code of WARD_SIZE_CODES) expect(namesOf(small, code)).toEqual(namesOf(units, code));
  });
});
