import { CALENDAR_STEPS } from "@xeploai/domain";
import { describe, expect, it } from "vitest";
import { calendarFaults, proposedCalendar } from "./proposedCalendar";

describe("proposed calendar", () => {
  it("fills the days from the plan to the day before the deadline without a gap", () => {
    const calendar = proposedCalendar("2018-11-25", "2018-12-15");
    expect(calendar?.map(({ code }) => code)).toEqual([...CALENDAR_STEPS]);
    expect(calendar?.[0]).toEqual({
      code: "SUBMIT_SELF_ASSESSMENT",
      startsOn: "2018-11-25",
      endsOn: "2018-12-02",
    });
    expect(calendar?.at(-1)).toEqual({ code: "PUBLISH", startsOn: "2018-12-13", endsOn: "2018-12-14" });
    expect(calendarFaults(calendar ?? [], "2018-12-15")).toEqual([]);
  });

  it.each([1, 2, 3, 5, 8, 14, 40])("keeps every step in order and in time with %i days left", (days) => {
    const deadline = new Date(Date.parse("2018-11-01T00:00:00Z") + days * 86_400_000)
      .toISOString()
      .slice(0, 10);
    const calendar = proposedCalendar("2018-11-01", deadline) ?? [];
    expect(calendar).toHaveLength(5);
    expect(calendarFaults(calendar, deadline)).toEqual([]);
  });

  it("proposes nothing when the deadline has come", () => {
    expect(proposedCalendar("2018-12-15", "2018-12-15")).toBeNull();
    expect(proposedCalendar("", "2018-12-15")).toBeNull();
  });

  it("calls a step that ends on the deadline day late", () => {
    const entries = [{ code: "DECIDE" as const, startsOn: "2018-12-14", endsOn: "2018-12-15" }];
    expect(calendarFaults(entries, "2018-12-15")).toEqual([{ code: "DECIDE", fault: "AFTER_DEADLINE" }]);
  });

  it("finds a step that ends before it starts and one out of order", () => {
    const entries = [
      { code: "RECORD_REVIEW" as const, startsOn: "2018-12-05", endsOn: "2018-12-06" },
      { code: "RECORD_BALLOT" as const, startsOn: "2018-12-04", endsOn: "2018-12-06" },
      { code: "DECIDE" as const, startsOn: "2018-12-09", endsOn: "2018-12-08" },
    ];
    expect(calendarFaults(entries, "2018-12-15").map(({ fault }) => fault)).toEqual([
      "BEFORE_PREVIOUS",
      "ORDER",
    ]);
  });
});
