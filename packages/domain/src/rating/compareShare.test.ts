import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareShare } from "./compareShare.js";

const HALF = { numerator: 1, denominator: 2 };

describe("compareShare", () => {
  it.each([
    { part: 49, is: "LESS_THAN", holds: true },
    { part: 50, is: "LESS_THAN", holds: false },
    { part: 50, is: "AT_MOST", holds: true },
    { part: 51, is: "AT_MOST", holds: false },
    { part: 50, is: "AT_LEAST", holds: true },
    { part: 49, is: "AT_LEAST", holds: false },
    { part: 51, is: "MORE_THAN", holds: true },
    { part: 50, is: "MORE_THAN", holds: false },
  ] as const)("$part of 100 $is one half: $holds", ({ part, is, holds }) =>
    expect(compareShare(part, 100, is, HALF)).toBe(holds),
  );

  it("compares thirds without rounding", () => {
    const third = { numerator: 1, denominator: 3 };
    expect(compareShare(4, 12, "MORE_THAN", third)).toBe(false);
    expect(compareShare(5, 12, "MORE_THAN", third)).toBe(true);
    expect(compareShare(333_333, 1_000_000, "LESS_THAN", third)).toBe(true);
  });

  it("is one of less, equal and more, for every share", () => {
    const count = fc.integer({ min: 0, max: 5_600_000 });
    fc.assert(
      fc.property(count, count, fc.integer({ min: 1, max: 100 }), (part, whole, denominator) => {
        const fraction = { numerator: 1, denominator };
        const isLess = compareShare(part, whole, "LESS_THAN", fraction);
        const isMore = compareShare(part, whole, "MORE_THAN", fraction);
        expect(isLess && isMore).toBe(false);
        expect(compareShare(part, whole, "AT_LEAST", fraction)).toBe(!isLess);
        expect(compareShare(part, whole, "AT_MOST", fraction)).toBe(!isMore);
      }),
    );
  });
});
