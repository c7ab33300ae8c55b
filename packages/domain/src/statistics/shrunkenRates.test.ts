import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { incompleteBeta } from "./incompleteBeta.js";
import { shrunkenRates } from "./shrunkenRates.js";

const units = (...counts: readonly (readonly [count: number, size: number])[]) =>
  counts.map(([count, size], index) => ({ key: `unit-${index}`, count, size }));

/** Shrunken rate, both ends of the interval, and where the unit stands. */
const read = (...counts: readonly (readonly [count: number, size: number])[]) =>
  shrunkenRates(units(...counts))?.units.map((it) => [
    it.shrunkenPercentHundredths,
    it.interval.lower,
    it.interval.upper,
    it.apart,
  ]);

describe("incompleteBeta", () => {
  // Computed with 40 digits by mpmath 1.3; the last two as tails of the binomial of 499,999.
  it.each([
    [0.5, 0.5, 0.5, 0.5],
    [0.25, 1, 1, 0.25],
    [0.1, 5, 2, 0.000055],
    [0.9, 5, 2, 0.885735],
    [0.0001, 2, 3, 5.99920003e-8],
    [0.02, 1.5, 60, 0.5127320647054949],
    [0.3, 0.01, 0.99, 0.9879018821602465],
    [0.97, 20.5, 0.75, 0.4069709053452428],
    [0.146, 126.5, 740.5, 0.5122062426095124],
    [0.999, 1000, 3, 0.919422409639796],
    [0.6, 3000, 2000, 0.4992322120544105],
    [0.6, 300_000, 200_000, 0.4999232234991646],
    [0.6005, 300_000, 200_000, 0.7647283861069741],
  ])("of %d with %d and %d is %d", (x, a, b, expected) => {
    expect(Math.abs(incompleteBeta(x, a, b) / expected - 1)).toBeLessThan(a + b < 1000 ? 1e-11 : 1e-9);
  });

  it("is 0 before the first and 1 after the last share", () => {
    expect(incompleteBeta(0, 2, 3)).toBe(0);
    expect(incompleteBeta(1, 2, 3)).toBe(1);
  });

  it("gives the other side its rest, and grows with the share", () => {
    const shape = fc.double({ min: 0.01, max: 500, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), shape, shape, (h, a, b) => {
        const here = incompleteBeta(h / 10_000, a, b);
        expect(here + incompleteBeta(1 - h / 10_000, b, a)).toBeCloseTo(1, 10);
        expect(incompleteBeta((h + 1) / 10_000, a, b)).toBeGreaterThanOrEqual(here - 1e-12);
      }),
    );
  });
});

describe("shrunkenRates", () => {
  it("weighs the whole by hand: 3 and 7 of 10 vary as if the whole were 34/11 subjects", () => {
    // Σ 10 · 0.2² = 0.8, less 0.25 for chance is 0.55, of 0.25 · (9 · ½ + 9 · ½) = 2.25: ρ = 11/45, weight 34/11.
    // (34/22 + 3) / (34/11 + 10) = 50/144 = 34.72 %.
    const answer = shrunkenRates(units([3, 10], [7, 10]));
    expect(answer).toMatchObject({ rate: { part: 10, base: 20 }, priorSubjectsHundredths: 309 });
    expect(answer?.units.map((it) => it.shrunkenPercentHundredths)).toEqual([3472, 6528]);
    expect(answer?.units.map((it) => it.percentHundredths)).toEqual([3000, 7000]);
  });

  // Intervals: the 2.5 % and 97.5 % points of the beta distribution by SciPy 1.17 (beta.ppf), rounded outward by hand.
  it("gives each unit its interval, and tells those apart that it leaves the whole out of", () => {
    expect(read([40, 45], [100, 110], [12, 30], [160, 170], [3, 3])).toEqual([
      [8884, 7855, 9605, null],
      [9085, 8489, 9543, null],
      [4350, 2717, 6059, "BELOW"],
      [9403, 9005, 9705, "ABOVE"],
      [9466, 6765, 10_000, null],
    ]);
  });

  it("pools units that are all equal, with the weight of everybody counted", () => {
    expect(shrunkenRates(units([5, 10], [5, 10]))?.priorSubjectsHundredths).toBe(2000);
    expect(read([5, 10], [5, 10])).toEqual([
      [5000, 3253, 6747, null],
      [5000, 3253, 6747, null],
    ]);
  });

  it("never lets the whole weigh more than those counted, even where units differ hardly more than by chance", () => {
    // 1 and 3 of 10 are worth 35 subjects by their spread: Σ 10 · 0.1² = 0.2, less 0.16, of 0.16 · 9 gives ρ = 1/36.
    expect(shrunkenRates(units([1, 10], [3, 10]))?.priorSubjectsHundredths).toBe(2000);
  });

  it("leaves room for doubt where nobody or everybody counts", () => {
    expect(read([0, 10], [0, 20])).toEqual([
      [121, 0, 610, null],
      [97, 0, 489, null],
    ]);
    expect(read([10, 10], [20, 20])).toEqual([
      [9879, 9390, 10_000, null],
      [9903, 9511, 10_000, null],
    ]);
  });

  it("has one unit, or units of one subject, speak for the whole", () => {
    expect(shrunkenRates(units([7, 9]))?.priorSubjectsHundredths).toBe(900);
    expect(read([7, 9])).toEqual([[7639, 5490, 9236, null]]);
    expect(shrunkenRates(units([1, 1], [0, 1], [1, 1]))?.priorSubjectsHundredths).toBe(300);
    expect(read([1, 1], [0, 1], [1, 1])?.[0]).toEqual([7188, 2596, 9864, null]);
  });

  it("never lets the whole weigh less than one subject, however units differ", () => {
    expect(shrunkenRates(units([0, 10], [10, 10]))?.priorSubjectsHundredths).toBe(100);
    expect(read([0, 10], [10, 10])).toEqual([
      [455, 0, 2172, "BELOW"],
      [9545, 7828, 10_000, "ABOVE"],
    ]);
    expect(read([2, 10], [8, 10])).toEqual([
      [2273, 440, 5028, null],
      [7727, 4972, 9560, null],
    ]);
  });

  it("gives a unit of nobody the rate of the whole, wide open", () => {
    const answer = shrunkenRates(units([20, 20], [5, 20], [0, 0], [1, 2]));
    expect(answer?.units[2]).toMatchObject({
      percentHundredths: null,
      shrunkenPercentHundredths: 6163,
      interval: { lower: 81, upper: 9999 },
      apart: null,
    });
  });

  it("has no answer without anybody, and refuses a count larger than its unit", () => {
    expect(shrunkenRates([])).toBeNull();
    expect(shrunkenRates(units([0, 0]))).toBeNull();
    expect(() => shrunkenRates(units([3, 2]))).toThrow("count of unit-0");
    expect(() => shrunkenRates(units([-1, 2]))).toThrow("count of unit-0");
  });

  it("lies between the unit's own share and the whole, whatever the order of units", () => {
    const unit = fc
      .tuple(fc.integer({ min: 1, max: 80 }), fc.nat(80))
      .map(([size, count]) => [Math.min(count, size), size] as const);
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 12 }), (counts) => {
        const answer = shrunkenRates(units(...counts));
        if (answer === null) return expect(counts).toEqual([]);
        const mean = Math.floor((10_000 * (answer.rate.part + 0.5)) / (answer.rate.base + 1) + 0.5);
        for (const it of answer.units) {
          const own = it.percentHundredths ?? 0;
          expect(it.shrunkenPercentHundredths).toBeGreaterThanOrEqual(Math.min(own, mean) - 1);
          expect(it.shrunkenPercentHundredths).toBeLessThanOrEqual(Math.max(own, mean) + 1);
          expect(it.interval.lower).toBeLessThan(it.interval.upper);
        }
        const sorted = counts.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
        const again = shrunkenRates(units(...sorted));
        expect(Math.abs((again?.priorSubjectsHundredths ?? 0) - answer.priorSubjectsHundredths)).toBeLessThan(
          2,
        );
      }),
    );
  });
});
