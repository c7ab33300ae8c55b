import { describe, expect, it } from "vitest";
import { readComparedYears } from "./useComparedYears";

const read = (query: string, today?: string) => readComparedYears(new URLSearchParams(query), today);

describe("the years compared", () => {
  it.each([
    { query: "", today: "2018-12-01", years: [2017, 2018] },
    { query: "year=2019", today: "2018-12-01", years: [2018, 2019] },
    { query: "year=2025&before=2018", today: "2018-12-01", years: [2018, 2025] },
    { query: "year=2014", today: "2018-12-01", years: [2014, 2014] },
    { query: "year=1999&before=abc", today: "2018-12-01", years: [2017, 2018] },
  ])("$query on $today compares $years", ({ query, today, years }) => {
    const { earlier, later } = read(query, today);
    expect([earlier, later]).toEqual(years);
  });

  it("offers every year that has rules, the latest first", () => {
    const { years } = read("", "2018-12-01");
    expect(years[0]).toBe(2025);
    expect(years.at(-1)).toBe(2014);
    expect(years).toHaveLength(12);
    expect(read("", "2027-01-01").years[0]).toBe(2027);
  });

  it.each([
    ["kind=CADRE", "CADRE"],
    ["kind=CAT", null],
    ["", null],
  ])("%s asks about %s", (query, kind) => expect(read(query, "2018-12-01").kind).toBe(kind));
});
