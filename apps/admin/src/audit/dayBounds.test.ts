import { expect, it } from "vitest";
import { dayOfInstant, endOfDay, startOfDay } from "./dayBounds";

it("lets a day begin and end at midnight in Viet Nam", () => {
  expect(startOfDay("2018-12-01")).toBe("2018-11-30T17:00:00.000Z");
  expect(endOfDay("2018-12-01")).toBe("2018-12-01T16:59:59.999Z");
});

it("finds the day again from both ends", () => {
  expect(dayOfInstant(startOfDay("2018-12-01"))).toBe("2018-12-01");
  expect(dayOfInstant(endOfDay("2018-12-01"))).toBe("2018-12-01");
});
