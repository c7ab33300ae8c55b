import { describe, expect, it } from "vitest";
import { makeParticipationFacts } from "../testing/builders.js";
import type { StatusInterval } from "./participationFacts.js";
import { isLongSickLeave } from "./sickLeave.js";

const sick = (from: string, until: string | null): StatusInterval => ({ status: "SICK_LEAVE", from, until });

describe("three months of sick leave", () => {
  it.each([
    { what: "the day before", year: 2019, intervals: [sick("2019-03-01", "2019-05-29")], isLong: false },
    { what: "ninety days", year: 2019, intervals: [sick("2019-03-01", "2019-05-30")], isLong: true },
    { what: "the day after", year: 2019, intervals: [sick("2019-03-01", "2019-06-02")], isLong: true },
    { what: "February to April", year: 2019, intervals: [sick("2019-02-01", "2019-05-01")], isLong: true },
    { what: "a day short of that", year: 2019, intervals: [sick("2019-02-01", "2019-04-30")], isLong: false },
    {
      what: "the same in a leap year",
      year: 2020,
      intervals: [sick("2020-02-01", "2020-05-01")],
      isLong: true,
    },
    {
      what: "30 November of the year before on, into the year for three months",
      year: 2021,
      intervals: [sick("2020-11-30", "2021-04-01")],
      isLong: true,
    },
    {
      what: "a year's end on, two months of it in the year",
      year: 2019,
      intervals: [sick("2018-10-01", "2019-03-01")],
      isLong: false,
    },
    { what: "into the next year", year: 2019, intervals: [sick("2019-10-01", "2020-02-01")], isLong: true },
    {
      what: "into the next year, two months before its start",
      year: 2019,
      intervals: [sick("2019-11-01", "2020-03-01")],
      isLong: false,
    },
    {
      what: "wholly in another year",
      year: 2019,
      intervals: [sick("2018-03-01", "2018-09-01")],
      isLong: false,
    },
    {
      what: "89 days in two stretches",
      year: 2019,
      intervals: [sick("2019-01-01", "2019-03-01"), sick("2019-05-01", "2019-05-31")],
      isLong: false,
    },
    {
      what: "90 days in two stretches",
      year: 2019,
      intervals: [sick("2019-01-01", "2019-03-01"), sick("2019-05-01", "2019-06-01")],
      isLong: true,
    },
    {
      what: "90 days in two stretches, with leave of other years beside it",
      year: 2019,
      intervals: [
        sick("2018-03-01", "2018-09-01"),
        sick("2019-01-01", "2019-03-01"),
        sick("2019-05-01", "2019-06-01"),
        sick("2020-02-01", "2020-04-01"),
      ],
      isLong: true,
    },
    {
      what: "still running, 61 days so far",
      year: 2019,
      intervals: [sick("2019-10-01", null)],
      isLong: false,
    },
    {
      what: "still running, three months so far",
      year: 2019,
      intervals: [sick("2019-09-01", null)],
      isLong: true,
    },
    {
      what: "leave of another kind",
      year: 2019,
      intervals: [{ status: "MATERNITY_LEAVE", from: "2019-03-01", until: "2019-09-01" } as const],
      isLong: false,
    },
  ])("$what: $isLong", ({ year, intervals, isLong }) => {
    expect(isLongSickLeave(makeParticipationFacts({ year, intervals }), 3)).toBe(isLong);
  });
});
