import { describe, expect, it } from "vitest";
import { parseDay } from "./parseDay";

describe("parseDay", () => {
  it.each([
    ["1/2/1950", "1950-02-01"],
    ["01.02.1950", "1950-02-01"],
    ["01-02-1950", "1950-02-01"],
    ["01021950", "1950-02-01"],
    [" 29/2/2016 ", "2016-02-29"],
    ["1950-02-01", "1950-02-01"],
  ])("reads %s as %s", (typed, day) => expect(parseDay(typed)).toBe(day));

  it.each(["29/2/2018", "31/4/2018", "0/1/2018", "1/13/2018", "1/2/50", "2018", "", "ngày 1"])(
    "refuses %s, which is no day of the calendar",
    (typed) => expect(parseDay(typed)).toBeNull(),
  );
});
