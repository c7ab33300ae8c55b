import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AT_LEAST_TWO_THIRDS, MORE_THAN_HALF } from "../editions/majority.js";
import { hasQuorum, requiredVotes } from "./majority.js";

describe("requiredVotes", () => {
  it.each([
    { convened: 7, half: 4, twoThirds: 5 },
    { convened: 9, half: 5, twoThirds: 6 },
    { convened: 166, half: 84, twoThirds: 111 },
    { convened: 71, half: 36, twoThirds: 48 },
    { convened: 16, half: 9, twoThirds: 11 },
    { convened: 0, half: 1, twoThirds: 0 },
  ])("B-07: of $convened, majority $half, two thirds $twoThirds", ({ convened, half, twoThirds }) => {
    expect(requiredVotes(MORE_THAN_HALF, convened)).toBe(half);
    expect(requiredVotes(AT_LEAST_TWO_THIRDS, convened)).toBe(twoThirds);
  });

  it.each([-1, 2.5])("%s is no number of convened members", (convened) => {
    expect(() => requiredVotes(MORE_THAN_HALF, convened)).toThrow("convened must be an integer from 0");
  });

  it("is the fewest votes that carry, for any base", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), (convened) => {
        const half = requiredVotes(MORE_THAN_HALF, convened);
        const twoThirds = requiredVotes(AT_LEAST_TWO_THIRDS, convened);
        return (
          2 * half > convened &&
          2 * (half - 1) <= convened &&
          3 * twoThirds >= 2 * convened &&
          3 * (twoThirds - 1) < 2 * convened
        );
      }),
    );
  });

  it("a quorum needs as many present", () => {
    expect(hasQuorum(15, 30, MORE_THAN_HALF)).toBe(false);
    expect(hasQuorum(16, 30, MORE_THAN_HALF)).toBe(true);
  });
});
