import { describe, expect, it } from "vitest";
import type { Step } from "../procedure/steps.js";
import { dueDay } from "./dueDay.js";

const ENDS = {
  SUBMIT_SELF_ASSESSMENT: "2018-11-30",
  RECORD_BALLOT: "2018-12-07",
  DECIDE: "2018-12-12",
};

describe("the last day of a step", () => {
  it.each<{ step: Step; day: string }>([
    { step: "SUBMIT_SELF_ASSESSMENT", day: "2018-11-30" },
    { step: "RECORD_REVIEW", day: "2018-12-07" },
    { step: "COMPILE", day: "2018-12-07" },
    { step: "RECORD_BALLOT", day: "2018-12-07" },
    { step: "PROPOSE", day: "2018-12-12" },
    { step: "PUBLISH", day: "2018-12-14" },
    { step: "APPEAL", day: "2018-12-14" },
  ])("of $step is $day", ({ step, day }) => expect(dueDay(step, ENDS, "2018-12-15")).toBe(day));

  it("is the day before the deadline where the calendar names none", () =>
    expect(dueDay("COMPILE", {}, "2019-01-01")).toBe("2018-12-31"));
});
