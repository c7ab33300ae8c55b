import { describe, expect, it } from "vitest";
import { daysLeft, deadlineInstant, isBeforeDeadline, isInstantInTime, vietnamDate } from "./deadline.js";
import { addDays, addMonths, daysBetween, isIsoDate, rangeContains, weekdayOf, yearOf } from "./isoDate.js";

describe("deadlines", () => {
  it.each([
    { date: "2018-12-14", inTime: true },
    { date: "2018-12-15", inTime: false },
    { date: "2018-12-16", inTime: false },
  ])("P-06: a decision of $date against 'xong trước 15/12/2018' is in time: $inTime", ({ date, inTime }) => {
    expect(isBeforeDeadline(date, "2018-12-15")).toBe(inTime);
  });

  it("the deadline falls at midnight in Viet Nam", () => {
    expect(deadlineInstant("2018-12-15")).toBe("2018-12-14T17:00:00.000Z");
    expect(vietnamDate("2018-12-14T16:59:59.999Z")).toBe("2018-12-14");
    expect(vietnamDate("2018-12-14T17:00:00Z")).toBe("2018-12-15");
  });

  it("counts the days left, 0 on the last day in time", () => {
    expect(daysLeft("2018-12-01", "2018-12-15")).toBe(13);
    expect(daysLeft("2018-12-14", "2018-12-15")).toBe(0);
    expect(daysLeft("2018-12-15", "2018-12-15")).toBe(-1);
  });

  it("refuses what is no day or instant", () => {
    expect(() => isBeforeDeadline("14/12/2018", "2018-12-15")).toThrow(RangeError);
    expect(() => deadlineInstant("2018-02-30")).toThrow(RangeError);
    expect(() => vietnamDate("yesterday")).toThrow(RangeError);
  });

  it.each([
    ["2018-12-14T23:59:59.999+07:00", true],
    ["2018-12-15T00:00:00+07:00", false],
    ["2018-12-15T00:00+07:00", false],
    ["2018-12-14T16:59:59.999Z", true],
    ["2018-12-14T17:00:00Z", false],
    ["2018-12-15T01:59:59.999+09:00", true],
    ["2018-12-15T02:00:00+09:00", false],
    ["2018-12-14T08:59:59-08:00", true],
    ["2018-12-14T09:00:00-08:00", false],
  ])("P-06 at the boundary: %s is in time for 'trước 15/12/2018': %s", (instant, expected) =>
    expect(isInstantInTime(instant, "2018-12-15")).toBe(expected),
  );

  it.each(["2018-12-14T23:59:59", "2018-12-14", "14/12/2018 23:59 +07:00", "2018-12-14T25:00:00Z"])(
    "%s names no instant, so nobody guesses its zone",
    (text) => {
      expect(() => isInstantInTime(text, "2018-12-15")).toThrow(RangeError);
      expect(() => vietnamDate(text)).toThrow(RangeError);
    },
  );
});

describe("days", () => {
  it.each([
    ["2019-08-31", 6, "2020-02-29"],
    ["2018-08-31", 6, "2019-02-28"],
    ["2018-07-15", 6, "2019-01-15"],
    ["2019-01-31", -2, "2018-11-30"],
    ["2019-12-01", 1, "2020-01-01"],
  ])("%s and %i months is %s", (date, months, expected) => expect(addMonths(date, months)).toBe(expected));

  it.each([
    ["2020-02-29", true],
    ["2019-02-29", false],
    ["2019-2-9", false],
    ["2019-13-01", false],
    ["2019-00-10", false],
  ])("%s is a day: %s", (text, expected) => expect(isIsoDate(text)).toBe(expected));

  it("counts days half-open and reads the year", () => {
    expect(daysBetween("2019-03-01", "2019-06-01")).toBe(92);
    expect(yearOf("2019-12-31")).toBe(2019);
  });

  it("adds days over months and years, and knows the day of the week", () => {
    expect(addDays("2018-12-31", 1)).toBe("2019-01-01");
    expect(addDays("2020-03-01", -1)).toBe("2020-02-29");
    expect(weekdayOf("2018-12-10")).toBe(1);
    expect(weekdayOf("2018-12-16")).toBe(7);
  });

  it("a range holds its first day and not its last", () => {
    const year = { from: "2018-01-01", until: "2019-01-01" };
    expect(rangeContains(year, "2018-01-01")).toBe(true);
    expect(rangeContains(year, "2018-12-31")).toBe(true);
    expect(rangeContains(year, "2019-01-01")).toBe(false);
    expect(rangeContains(year, "2017-12-31")).toBe(false);
    expect(rangeContains({ from: "2018-01-01", until: null }, "2050-01-01")).toBe(true);
  });
});
