import { describe, expect, it } from "vitest";
import { makeCell } from "./makeCell";
import { defaultYear, yearsWithFigures } from "./yearsWithFigures";

const empty = { counts: [0, 0, 0, 0], total: 0 } as const;

describe("years with figures", () => {
  const years = yearsWithFigures([
    makeCell({ year: 2020 }),
    makeCell({ year: 2018, undecided: 812 }),
    makeCell({ year: 2019 }),
    makeCell({ year: 2021, ...empty }),
  ]);

  it("lists the years that have a round, oldest first, and which is in progress", () => {
    expect(years.map(({ year, isInProgress }) => [year, isInProgress])).toEqual([
      [2018, true],
      [2019, false],
      [2020, false],
    ]);
  });

  it("opens on the latest finished year", () => {
    expect(defaultYear(years)).toBe(2020);
  });

  it("opens on a year in progress when no year is finished, and on none without figures", () => {
    expect(defaultYear(years.slice(0, 1))).toBe(2018);
    expect(defaultYear([])).toBeNull();
  });
});
