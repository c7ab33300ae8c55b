import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeTally } from "../testing/builders.js";
import { byDisagreement, disagreementOf, positionSpread } from "./positionSpread.js";

describe("positions gathered beforehand", () => {
  it("show their spread from four on", () => {
    expect(positionSpread(makeTally({ GOOD: 3 }))).toEqual({ given: 3, counts: null });
    expect(positionSpread(makeTally())).toEqual({ given: 0, counts: null });
    const four = makeTally({ EXCELLENT: 1, GOOD: 3 });
    expect(positionSpread(four)).toEqual({ given: 4, counts: four });
  });

  it.each([
    { counts: { GOOD: 4 }, found: { steps: 0, pairs: 6 } },
    { counts: { EXCELLENT: 2, GOOD: 2 }, found: { steps: 4, pairs: 6 } },
    { counts: { EXCELLENT: 1, GOOD: 3 }, found: { steps: 3, pairs: 6 } },
    { counts: { EXCELLENT: 2, UNSATISFACTORY: 2 }, found: { steps: 12, pairs: 6 } },
    { counts: { EXCELLENT: 1, GOOD: 1, SATISFACTORY: 1, UNSATISFACTORY: 1 }, found: { steps: 10, pairs: 6 } },
    { counts: { GOOD: 5 }, found: { steps: 0, pairs: 10 } },
    { counts: { EXCELLENT: 1, UNSATISFACTORY: 2 }, found: null },
  ])("of $counts lie $found apart", ({ counts, found }) =>
    expect(disagreementOf(makeTally(counts))).toEqual(found),
  );

  it("bring the most disputed first, by the mean and not by how many spoke", () => {
    const subjects = [
      { name: "too few", counts: makeTally({ EXCELLENT: 1, UNSATISFACTORY: 2 }) },
      { name: "at one", counts: makeTally({ GOOD: 9 }) },
      { name: "none", counts: makeTally() },
      // 24 steps over 45 pairs.
      { name: "many, mild", counts: makeTally({ EXCELLENT: 4, GOOD: 6 }) },
      // 4 steps over 6 pairs.
      { name: "four, halved", counts: makeTally({ EXCELLENT: 2, GOOD: 2 }) },
      { name: "also at one", counts: makeTally({ EXCELLENT: 4 }) },
    ];
    expect(byDisagreement(subjects, (it) => it.counts).map((it) => it.name)).toEqual([
      "four, halved",
      "many, mild",
      "at one",
      "also at one",
      "too few",
      "none",
    ]);
  });

  it("of one level everybody agrees on lie nowhere apart, and of two at most three steps", () => {
    const votes = fc.integer({ min: 0, max: 60 });
    const anyTally = fc.record({ EXCELLENT: votes, GOOD: votes, SATISFACTORY: votes, UNSATISFACTORY: votes });
    fc.assert(
      fc.property(anyTally, (counts) => {
        const found = disagreementOf(counts);
        if (found === null) return;
        expect(found.steps).toBeLessThanOrEqual(3 * found.pairs);
        const levels = Object.values(counts).filter((it) => it > 0).length;
        expect(found.steps === 0).toBe(levels === 1);
      }),
    );
  });
});
