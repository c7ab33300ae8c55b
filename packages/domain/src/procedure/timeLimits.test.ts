import { describe, expect, it } from "vitest";
import { publicHolidays } from "../calendar/publicHolidays.js";
import { MONDAY_TO_FRIDAY } from "../calendar/workingDays.js";
import { makeRatedEdition } from "../testing/builders.js";
import { appealWindow, isAppealInTime } from "./appealWindow.js";
import { checkDraftReport, draftDueOn, draftLeadTime, draftReportOf } from "./draftReport.js";
import { DEFAULT_PROCEDURE_SETTINGS } from "./procedureSettings.js";

const editionFrom = (validFromYear: number) => makeRatedEdition({ validFromYear, validToYear: null });

describe("the appeal window", () => {
  const { appealWindowWorkingDays } = DEFAULT_PROCEDURE_SETTINGS;
  const window = appealWindow("2018-12-17", appealWindowWorkingDays, MONDAY_TO_FRIDAY);

  it("with the default appealWindowWorkingDays = 10 ends ten working days after the notice", () => {
    expect(window).toEqual({ firstDay: "2018-12-17", lastDay: "2018-12-31" });
  });

  it.each([
    ["2018-12-16", false],
    ["2018-12-17", true],
    ["2018-12-31", true],
    ["2019-01-01", false],
  ])("an appeal of %s is in time: %s", (filedOn, expected) =>
    expect(isAppealInTime(filedOn, window)).toBe(expected),
  );

  it("steps over the holidays entered", () => {
    const holidays = publicHolidays(2019, { tet: [], hungKings: "2019-04-14", nationalDaySecond: null });
    expect(appealWindow("2018-12-28", 2, holidays).lastDay).toBe("2019-01-02");
  });

  it("with the setting appealWindowWorkingDays = 1 ends on the next working day, and no sooner", () => {
    expect(appealWindow("2018-12-21", 1, MONDAY_TO_FRIDAY).lastDay).toBe("2018-12-24");
    expect(() => appealWindow("2018-12-21", 0, MONDAY_TO_FRIDAY)).toThrow(RangeError);
    expect(() => isAppealInTime("tomorrow", window)).toThrow(RangeError);
  });
});

describe("the draft report", () => {
  it.each([
    [2025, 3, "SOURCED"],
    [2023, 3, "SOURCED"],
    [2019, 3, "KNOWN"],
    [2018, 3, "KNOWN"],
  ])(
    "of the edition from %i goes out %i working days before the meeting (%s)",
    (year, workingDays, certainty) => {
      expect(draftLeadTime(editionFrom(year))).toMatchObject({ value: { workingDays }, certainty });
    },
  );

  it("goes round of a collective alone", () => {
    const sent = [editionFrom(2025), "2025-12-11", null, MONDAY_TO_FRIDAY] as const;
    expect(draftReportOf("COLLECTIVE", ...sent)).toEqual(checkDraftReport(...sent));
    expect(draftReportOf("ORGANISATION", ...sent)).toBeNull();
  });

  it("has no lead time until 2017", () => {
    expect(draftLeadTime(editionFrom(2014))).toBeNull();
    expect(checkDraftReport(editionFrom(2014), "2017-12-07", null, MONDAY_TO_FRIDAY)).toEqual({
      ok: true,
      lastDay: "2017-12-07",
    });
  });

  it.each([
    ["2025-12-11", "2025-12-08", "Thursday, Monday"],
    ["2025-12-08", "2025-12-03", "Monday, Wednesday before"],
  ])("for a meeting on %s is due on %s (%s)", (meetingOn, due) =>
    expect(draftDueOn(meetingOn, 3, MONDAY_TO_FRIDAY)).toBe(due),
  );

  it.each([
    { sentOn: "2025-12-07", inTime: true },
    { sentOn: "2025-12-08", inTime: true },
    { sentOn: "2025-12-09", inTime: false },
    { sentOn: null, inTime: false },
  ])("sent on $sentOn for Thursday 11/12/2025 is in time: $inTime", ({ sentOn, inTime }) => {
    const verdict = checkDraftReport(editionFrom(2025), "2025-12-11", sentOn, MONDAY_TO_FRIDAY);
    expect(verdict).toEqual(
      inTime
        ? { ok: true, lastDay: "2025-12-08" }
        : {
            ok: false,
            code: "DRAFT_REPORT_LATE",
            severity: "REFUSE",
            lastDay: "2025-12-08",
            sentOn,
            workingDays: 3,
          },
    );
  });

  it("sent late in 2018 is warned of, since the rule was not read there", () => {
    expect(checkDraftReport(editionFrom(2018), "2018-12-06", "2018-12-05", MONDAY_TO_FRIDAY)).toMatchObject({
      ok: false,
      severity: "WARN",
    });
    expect(() => checkDraftReport(editionFrom(2018), "2018-12-06", "5/12", MONDAY_TO_FRIDAY)).toThrow(
      RangeError,
    );
  });
});
