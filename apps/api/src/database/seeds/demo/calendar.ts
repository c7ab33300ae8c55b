import { deadlineInstant } from "@xeploai/domain";
import { at } from "./days.js";

/** The day the demo lives on, in the middle of the rounds of 2018. */
export const DEMO_DAY = "2018-12-01";

/** The plan of a ward for one year, after that of Ngọc Thụy in 2018: finished before 15 December. */
export function roundCalendar(year: number) {
  const on = (monthDay: string): string => `${year}-${monthDay}`;
  return {
    issuedOn: on("11-20"),
    openedAt: at(on("11-24"), "08:30"),
    deadlineOn: on("12-15"),
    deadline: deadlineInstant(on("12-15")),
    steps: [
      ["SUBMIT_SELF_ASSESSMENT", on("11-24"), on("11-30")],
      ["RECORD_REVIEW", on("11-27"), on("12-05")],
      ["RECORD_BALLOT", on("11-27"), on("12-05")],
      ["PROPOSE", on("11-28"), on("12-06")],
      ["DECIDE", on("12-07"), on("12-11")],
      ["PUBLISH", on("12-12"), on("12-14")],
    ] as const,
    resolvedOn: on("12-09"),
    publishedAt: at(on("12-13"), "16:00"),
  };
}
