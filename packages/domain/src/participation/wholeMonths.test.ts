import { describe, expect, it } from "vitest";
import { isUnderMonths, wholeMonths } from "./wholeMonths.js";

describe("months", () => {
  it.each([
    ["2019-06-02", "2019-12-01", 5],
    ["2019-06-01", "2019-12-01", 6],
    ["2019-05-31", "2019-12-01", 6],
    // 31 August has no counterpart in February: the last day counts, the 29th in a leap year.
    ["2019-08-31", "2020-02-28", 5],
    ["2019-08-31", "2020-02-29", 6],
    ["2018-08-31", "2019-02-27", 5],
    ["2018-08-31", "2019-02-28", 6],
    ["2020-02-29", "2020-08-28", 5],
    ["2020-02-29", "2020-08-29", 6],
    ["2019-01-31", "2019-02-28", 1],
    ["2019-12-01", "2019-12-01", 0],
    ["2019-12-01", "2019-06-01", 0],
  ])("from %s up to %s are %i", (from, until, months) => {
    expect(wholeMonths(from, until)).toBe(months);
    expect(isUnderMonths(from, 6, until)).toBe(months < 6);
  });
});
