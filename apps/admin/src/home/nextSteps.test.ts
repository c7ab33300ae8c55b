import { expect, it } from "vitest";
import { nextSteps } from "./nextSteps";

const steps = [
  { code: "BALLOT", endsOn: "2018-12-08" },
  { code: "SELF", endsOn: "2018-12-01" },
  { code: "PLAN", endsOn: "2018-11-30" },
];

it("leaves out what ended before today and keeps what ends today", () => {
  expect(nextSteps(steps, "2018-12-01").map(({ code, inDays }) => [code, inDays])).toEqual([
    ["SELF", 0],
    ["BALLOT", 7],
  ]);
});

it("names no more steps than asked for", () => {
  expect(nextSteps(steps, "2018-11-01", 1).map(({ code }) => code)).toEqual(["PLAN"]);
});
