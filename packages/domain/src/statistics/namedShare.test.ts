import { expect, it } from "vitest";
import { namedShare } from "./namedShare.js";

it("a share says what it is a share of", () => {
  expect(namedShare(2645, 2993, "ALL")).toEqual({
    part: 2645,
    base: 2993,
    of: "ALL",
    percentHundredths: 8837,
  });
  expect(namedShare(19, 2645, "REVIEWED").percentHundredths).toBe(72);
  expect(namedShare(3, 3, "RATED").percentHundredths).toBe(10_000);
  expect(namedShare(0, 0, "MUST_REVIEW").percentHundredths).toBeNull();
});

it("a part is never larger than its base", () => {
  expect(() => namedShare(4, 3, "RATED")).toThrow("a part of 4 is larger than its base of 3");
  expect(() => namedShare(-1, 3, "RATED")).toThrow(RangeError);
});
