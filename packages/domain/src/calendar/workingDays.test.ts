import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type IsoDate } from "./isoDate.js";
import {
  addWorkingDays,
  isWorkingDay,
  MONDAY_TO_FRIDAY,
  type WorkCalendar,
  workingDaysBetween,
  workingDaysLeft,
} from "./workingDays.js";

/** 2018: Tuesday 25 December off, Saturday 22 December worked instead; Sunday 23 December named in both. */
const EXCHANGED: WorkCalendar = {
  daysOff: new Set(["2018-12-25", "2018-12-23"]),
  workedDays: new Set(["2018-12-22", "2018-12-23"]),
};

describe("working days", () => {
  it.each([
    ["2018-12-14", true, "Friday"],
    ["2018-12-15", false, "Saturday"],
    ["2018-12-16", false, "Sunday"],
    ["2018-12-17", true, "Monday"],
    ["2018-12-25", false, "a Tuesday off"],
    ["2018-12-22", true, "a Saturday worked instead"],
    ["2018-12-23", false, "a day named as off and as worked"],
  ])("%s is worked: %s (%s)", (date, expected) => expect(isWorkingDay(date, EXCHANGED)).toBe(expected));

  it.each<[IsoDate, number, IsoDate]>([
    ["2018-11-30", 1, "2018-12-03"],
    ["2018-12-01", 1, "2018-12-03"],
    ["2018-12-02", -1, "2018-11-30"],
    ["2018-12-03", -1, "2018-11-30"],
    ["2018-12-03", 10, "2018-12-17"],
    ["2018-12-01", 0, "2018-12-01"],
  ])("%s and %i working days is %s", (date, days, expected) =>
    expect(addWorkingDays(date, days, MONDAY_TO_FRIDAY)).toBe(expected),
  );

  it("steps over a day off and stops on a worked Saturday", () => {
    expect(addWorkingDays("2018-12-21", 1, EXCHANGED)).toBe("2018-12-22");
    expect(addWorkingDays("2018-12-24", 1, EXCHANGED)).toBe("2018-12-26");
  });

  it.each<[IsoDate, IsoDate, number]>([
    ["2018-12-03", "2018-12-10", 5],
    ["2018-12-07", "2018-12-08", 1],
    ["2018-12-08", "2018-12-10", 0],
    ["2018-12-03", "2018-12-03", 0],
    ["2018-12-10", "2018-12-03", -5],
    ["2018-12-10", "2018-12-08", 0],
  ])("from %s up to %s are %i", (from, until, expected) =>
    expect(workingDaysBetween(from, until, MONDAY_TO_FRIDAY)).toBe(expected),
  );

  it.each<[IsoDate, number]>([
    ["2018-12-13", 2],
    ["2018-12-14", 1],
    ["2018-12-15", 0],
    ["2018-12-18", -1],
  ])("on %s the deadline 'trước 15/12/2018' leaves %i", (today, expected) =>
    expect(workingDaysLeft(today, "2018-12-15", MONDAY_TO_FRIDAY)).toBe(expected),
  );

  it("refuses what is no day and no whole number", () => {
    expect(() => addWorkingDays("2018-02-30", 1, MONDAY_TO_FRIDAY)).toThrow(RangeError);
    expect(() => addWorkingDays("2018-12-03", 1.5, MONDAY_TO_FRIDAY)).toThrow(RangeError);
    expect(() => workingDaysBetween("2018-12-03", "soon", MONDAY_TO_FRIDAY)).toThrow(RangeError);
    expect(() => workingDaysBetween("soon", "2018-12-03", MONDAY_TO_FRIDAY)).toThrow(RangeError);
  });
});

const anyDay = fc.integer({ min: 0, max: 800 }).map((days) => addDays("2018-06-01", days));
const anyCalendar = fc
  .record({ daysOff: fc.array(anyDay, { maxLength: 60 }), workedDays: fc.array(anyDay, { maxLength: 20 }) })
  .map(({ daysOff, workedDays }) => ({ daysOff: new Set(daysOff), workedDays: new Set(workedDays) }));
const fewDays = fc.integer({ min: 0, max: 60 });

describe("working days, whatever the calendar", () => {
  it("lead back to the working day they were counted from", () => {
    fc.assert(
      fc.property(anyDay, fewDays, anyCalendar, (day, days, calendar) => {
        fc.pre(isWorkingDay(day, calendar));
        const later = addWorkingDays(day, days, calendar);
        expect(addWorkingDays(later, -days, calendar)).toBe(day);
        expect(workingDaysBetween(day, later, calendar)).toBe(days);
      }),
    );
  });

  it("never lead to a day off", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40, max: 40 }), anyCalendar, (day, days, calendar) => {
        fc.pre(days !== 0);
        expect(isWorkingDay(addWorkingDays(day, days, calendar), calendar)).toBe(true);
      }),
    );
  });

  it("grow with the number and with the day", () => {
    fc.assert(
      fc.property(anyDay, anyDay, fewDays, anyCalendar, (a, b, days, calendar) => {
        const [earlier, later] = a <= b ? [a, b] : [b, a];
        expect(addWorkingDays(earlier, days, calendar) < addWorkingDays(earlier, days + 1, calendar)).toBe(
          true,
        );
        expect(addWorkingDays(earlier, days, calendar) <= addWorkingDays(later, days, calendar)).toBe(true);
      }),
    );
  });

  it("add up over a day between and change sign with the direction", () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, anyCalendar, (a, b, c, calendar) => {
        const between = (from: IsoDate, until: IsoDate) => workingDaysBetween(from, until, calendar);
        expect(between(a, b) + between(b, c)).toBe(between(a, c));
        expect(between(a, b) + between(b, a)).toBe(0);
      }),
    );
  });
});
