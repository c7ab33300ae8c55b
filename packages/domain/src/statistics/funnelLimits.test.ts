import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lowerTailExceeds, lowerTailQuantile, type Rate } from "./binomialTail.js";
import { FUNNEL_TAILS, funnelLimits } from "./funnelLimits.js";

/** P(X ≤ k) · baseⁿ for k from 0 to n, from Pascal's triangle: nothing shared with the code under test. */
function cumulativeNumerators(row: readonly bigint[], { part, base }: Rate): readonly bigint[] {
  const n = row.length - 1;
  let sum = 0n;
  return row.map((choose, k) => {
    sum += choose * BigInt(part) ** BigInt(k) * BigInt(base - part) ** BigInt(n - k);
    return sum;
  });
}

function pascalRows(last: number): readonly (readonly bigint[])[] {
  const rows: bigint[][] = [[1n]];
  while (rows.length <= last) {
    const above = rows.at(-1) ?? [];
    rows.push([1n, ...above.map((it, index) => it + (above[index + 1] ?? 0n))]);
  }
  return rows;
}

const ROWS = pascalRows(200);

const anyRate = fc
  .tuple(fc.integer({ min: 1, max: 1000 }), fc.nat(1000))
  .map(([base, part]): Rate => ({ part: Math.min(part, base), base }));
const anyTail = fc.constantFrom(...Object.values(FUNNEL_TAILS));

describe("lowerTailQuantile", () => {
  it.each([
    { part: 1, base: 2 },
    { part: 1, base: 40 },
    { part: 1, base: 1000 },
    { part: 999, base: 1000 },
    { part: 126, base: 866 },
    { part: 846, base: 866 },
  ])("is exact for every n up to 200 at a rate of $part/$base", (rate) => {
    for (const row of ROWS) {
      const n = row.length - 1;
      const cumulative = cumulativeNumerators(row, rate);
      for (const oneIn of [3, 40, 1000]) {
        const exceeds = cumulative.map((it) => it * BigInt(oneIn) > BigInt(rate.base) ** BigInt(n));
        expect(lowerTailQuantile(n, rate, oneIn)).toBe(exceeds.indexOf(true));
        if (n % 20 !== 1) continue;
        for (let k = 0; k <= n; k += 1) expect(lowerTailExceeds(n, k, rate, oneIn)).toBe(exceeds[k]);
      }
    }
  });

  it.each([
    // P(X ≤ 0) of one is 1 − rate: 1/40, then 10⁻¹² more and less.
    { n: 1, k: 0, part: 39, base: 40, oneIn: 40, exceeds: false },
    { n: 1, k: 0, part: 974_999_999_999, base: 1_000_000_000_000, oneIn: 40, exceeds: true },
    { n: 1, k: 0, part: 975_000_000_001, base: 1_000_000_000_000, oneIn: 40, exceeds: false },
    // 1/14 and 1/23, which binary fractions put above themselves.
    { n: 1, k: 0, part: 13, base: 14, oneIn: 14, exceeds: false },
    { n: 1, k: 0, part: 22, base: 23, oneIn: 23, exceeds: false },
    // Of seven at 1/2, P(X ≤ 0) is 1/128 and P(X ≤ 1) 8/128.
    { n: 7, k: 0, part: 1, base: 2, oneIn: 128, exceeds: false },
    { n: 7, k: 0, part: 1, base: 2, oneIn: 129, exceeds: true },
    { n: 7, k: 1, part: 1, base: 2, oneIn: 16, exceeds: false },
    { n: 7, k: 1, part: 1, base: 2, oneIn: 17, exceeds: true },
    // The same a trillionth more likely and less likely to stay at one.
    { n: 7, k: 1, part: 499_999_999_999, base: 1_000_000_000_000, oneIn: 16, exceeds: true },
    { n: 7, k: 1, part: 500_000_000_001, base: 1_000_000_000_000, oneIn: 16, exceeds: false },
    // Of two at 39/40, P(X ≤ 1) is 1 − (39/40)² = 79/1,600, between 1/21 and 1/20.
    { n: 2, k: 1, part: 39, base: 40, oneIn: 20, exceeds: false },
    { n: 2, k: 1, part: 39, base: 40, oneIn: 21, exceeds: true },
  ])("is it above one in $oneIn that at most $k of $n at $part/$base do: $exceeds", (it) => {
    expect(lowerTailExceeds(it.n, it.k, it, it.oneIn)).toBe(it.exceeds);
    if (it.k === 0) expect(lowerTailQuantile(it.n, it, it.oneIn)).toBe(it.exceeds ? 0 : 1);
  });

  it("knows the ends: nobody, everybody, no subject, fewer than none", () => {
    expect(lowerTailQuantile(9, { part: 0, base: 5 }, 40)).toBe(0);
    expect(lowerTailQuantile(9, { part: 5, base: 5 }, 40)).toBe(9);
    expect(lowerTailQuantile(0, { part: 1, base: 2 }, 40)).toBe(0);
    expect(lowerTailExceeds(9, 0, { part: 0, base: 5 }, 40)).toBe(true);
    expect(lowerTailExceeds(9, 8, { part: 5, base: 5 }, 40)).toBe(false);
    expect(lowerTailExceeds(9, 9, { part: 5, base: 5 }, 40)).toBe(true);
    expect(lowerTailExceeds(9, -1, { part: 1, base: 5 }, 40)).toBe(false);
  });

  it("leaves out only what cannot matter", () => {
    // So far below the mode that nothing is kept: 0 of 20,000 at 1/2.
    expect(lowerTailExceeds(20_000, 0, { part: 1, base: 2 }, 1_000_000)).toBe(false);
    // So far above that everything kept lies below.
    expect(lowerTailExceeds(20_000, 19_999, { part: 1, base: 2 }, 1_000_000)).toBe(true);
  });

  it.each([
    ["n", () => lowerTailQuantile(-1, { part: 1, base: 2 }, 40)],
    ["base of the rate", () => lowerTailQuantile(5, { part: 0, base: 0 }, 40)],
    ["part of the rate", () => lowerTailQuantile(5, { part: 3, base: 2 }, 40)],
    ["oneIn", () => lowerTailQuantile(5, { part: 1, base: 2 }, 2)],
    ["oneIn", () => lowerTailQuantile(5, { part: 1, base: 2 }, 1_000_001)],
    ["n times base", () => lowerTailQuantile(9, { part: 1, base: 1e15 }, 40)],
    ["k", () => lowerTailExceeds(5, 6, { part: 1, base: 2 }, 40)],
  ])("refuses a wrong %s", (name, ask) => expect(ask).toThrow(new RegExp(`^${name} must`)));
});

describe("funnelLimits", () => {
  // Computed by SciPy 1.17: the smallest k with binom.cdf(k) above the tail, the largest with binom.sf(k − 1) above it.
  it.each([
    { n: 1, part: 846, base: 866, inner: [1, 1], outer: [0, 1] },
    { n: 3, part: 846, base: 866, inner: [2, 3], outer: [1, 3] },
    { n: 10, part: 846, base: 866, inner: [9, 10], outer: [7, 10] },
    { n: 30, part: 846, base: 866, inner: [27, 30], outer: [26, 30] },
    { n: 170, part: 846, base: 866, inner: [162, 169], outer: [159, 170] },
    { n: 866, part: 126, base: 866, inner: [106, 147], outer: [95, 159] },
    { n: 45, part: 1, base: 2, inner: [16, 29], outer: [12, 33] },
    { n: 20_000, part: 1, base: 6, inner: [3230, 3437], outer: [3171, 3497] },
    { n: 20_000, part: 126, base: 866, inner: [2813, 3008], outer: [2757, 3065] },
  ])("of $n at $part/$base are $inner and $outer", ({ n, part, base, inner, outer }) => {
    expect(Object.values(funnelLimits(n, { part, base }, FUNNEL_TAILS.inner))).toEqual(inner);
    expect(Object.values(funnelLimits(n, { part, base }, FUNNEL_TAILS.outer))).toEqual(outer);
  });

  it("at even odds find five of five ordinary and six of six remarkable at 95 %, nine and ten at 99.8 %", () => {
    // 1/2⁵ = 3.1 % is above 2.5 % and 1/2⁶ = 1.6 % below.
    expect(funnelLimits(5, { part: 1, base: 2 }, 40)).toEqual({ lower: 0, upper: 5 });
    expect(funnelLimits(6, { part: 1, base: 2 }, 40)).toEqual({ lower: 1, upper: 5 });
    // 1/2⁹ = 1/512 and 1/2¹⁰ = 1/1,024.
    expect(funnelLimits(9, { part: 1, base: 2 }, 1000)).toEqual({ lower: 0, upper: 9 });
    expect(funnelLimits(10, { part: 1, base: 2 }, 1000)).toEqual({ lower: 1, upper: 9 });
  });

  it("grow with n by 0 or 1 a subject, and with the rate", () => {
    fc.assert(
      fc.property(fc.nat(300), anyRate, anyTail, (n, rate, tail) => {
        const here = funnelLimits(n, rate, tail);
        const next = funnelLimits(n + 1, rate, tail);
        const rarer = funnelLimits(n, { ...rate, part: Math.max(0, rate.part - 1) }, tail);
        for (const side of ["lower", "upper"] as const) {
          expect([0, 1]).toContain(next[side] - here[side]);
          expect(rarer[side]).toBeLessThanOrEqual(here[side]);
        }
      }),
    );
  });

  it("hold the expected number, lie inside the outer ones and mirror those of the others", () => {
    fc.assert(
      fc.property(fc.nat(2000), anyRate, (n, rate) => {
        const inner = funnelLimits(n, rate, FUNNEL_TAILS.inner);
        const outer = funnelLimits(n, rate, FUNNEL_TAILS.outer);
        const others = funnelLimits(n, { part: rate.base - rate.part, base: rate.base }, FUNNEL_TAILS.inner);
        const expected = (n * rate.part) / rate.base;
        expect(outer.lower).toBeLessThanOrEqual(inner.lower);
        expect(inner.upper).toBeLessThanOrEqual(outer.upper);
        expect(inner.lower - 1).toBeLessThan(expected);
        expect(inner.upper + 1).toBeGreaterThan(expected);
        expect(others).toEqual({ lower: n - inner.upper, upper: n - inner.lower });
      }),
    );
  });

  it("are the same for a rate in lower terms", () => {
    expect(funnelLimits(500, { part: 141, base: 846 }, 40)).toEqual(
      funnelLimits(500, { part: 1, base: 6 }, 40),
    );
  });

  it("widen with the dispersion: four times the variance doubles the distance to the nearest remarkable count", () => {
    const rate = { part: 1, base: 2 };
    // Of 100 the inner limits are 40 to 60: the nearest remarkable counts, 39 and 61, lie 11 from 50, doubled 22.
    expect(funnelLimits(100, rate, 40)).toEqual({ lower: 40, upper: 60 });
    expect(funnelLimits(100, rate, 40, 400)).toEqual({ lower: 29, upper: 71 });
    // 11² · 1.20 = 145.2 is just above 12² = 144, and 11² · 1.19 = 143.99 below.
    expect(funnelLimits(100, rate, 40, 119)).toEqual({ lower: 39, upper: 61 });
    expect(funnelLimits(100, rate, 40, 120)).toEqual({ lower: 38, upper: 62 });
    expect(funnelLimits(100, rate, 40, 100_000)).toEqual({ lower: 0, upper: 100 });
    expect(funnelLimits(4, rate, 40, 250)).toEqual({ lower: 0, upper: 4 });
    expect(() => funnelLimits(100, rate, 40, 99)).toThrow("dispersionHundredths");
  });
});
