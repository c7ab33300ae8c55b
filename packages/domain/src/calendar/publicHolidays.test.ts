import { describe, expect, it } from "vitest";
import { fixedHolidays, joinCalendars, publicHolidays } from "./publicHolidays.js";
import { addWorkingDays, isWorkingDay } from "./workingDays.js";

const announced2025 = {
  tet: ["2025-01-27", "2025-01-28", "2025-01-29", "2025-01-30", "2025-01-31"],
  hungKings: "2025-04-07",
  nationalDaySecond: "2025-09-01",
  otherDaysOff: ["2025-05-02"],
  workedInstead: ["2025-04-26"],
};

describe("public holidays", () => {
  it("have four fixed days", () => {
    expect(fixedHolidays(2018)).toEqual(["2018-01-01", "2018-04-30", "2018-05-01", "2018-09-02"]);
    expect(fixedHolidays(1)[0]).toBe("0001-01-01");
    expect(() => fixedHolidays(0)).toThrow(RangeError);
  });

  it.each([
    ["2025-01-01", false],
    ["2025-01-26", false],
    ["2025-01-27", false],
    ["2025-01-31", false],
    ["2025-04-07", false],
    ["2025-04-26", true],
    ["2025-04-30", false],
    ["2025-05-02", false],
    ["2025-08-29", true],
    ["2025-09-01", false],
    ["2025-09-02", false],
    ["2025-09-03", true],
  ])("of 2025: %s is worked: %s", (date, expected) =>
    expect(isWorkingDay(date, publicHolidays(2025, announced2025))).toBe(expected),
  );

  it("know one day of the National holiday until 2020", () => {
    const calendar = publicHolidays(2019, {
      tet: ["2019-02-04", "2019-02-05", "2019-02-06", "2019-02-07", "2019-02-08"],
      hungKings: "2019-04-14",
      nationalDaySecond: null,
    });
    expect(isWorkingDay("2019-09-02", calendar)).toBe(false);
    expect(isWorkingDay("2019-09-03", calendar)).toBe(true);
  });

  it.each([
    { hungKings: "2024-04-18" },
    { tet: ["2024-02-10"] },
    { hungKings: "2025-02-30" },
    { nationalDaySecond: "2025-09-04" },
    { otherDaysOff: ["Friday"] },
    { workedInstead: ["2025-13-01"] },
  ])("refuse %o in 2025", (change) => {
    expect(() => publicHolidays(2025, { ...announced2025, ...change })).toThrow(RangeError);
  });

  it("of two years join where a round reaches into the next", () => {
    const next = publicHolidays(2026, {
      tet: ["2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20"],
      hungKings: "2026-04-26",
      nationalDaySecond: "2026-09-01",
      otherDaysOff: ["2026-01-02"],
      workedInstead: ["2026-01-10"],
    });
    const both = joinCalendars([publicHolidays(2025, announced2025), next]);
    expect(addWorkingDays("2025-12-31", 1, both)).toBe("2026-01-05");
    expect(isWorkingDay("2026-01-10", both)).toBe(true);
    expect(isWorkingDay("2025-05-02", both)).toBe(false);
  });
});
