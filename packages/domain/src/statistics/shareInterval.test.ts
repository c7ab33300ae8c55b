import fc from "fast-check";
import { expect, it } from "vitest";
import { FUNNEL_TAILS, funnelLimits } from "./funnelLimits.js";
import { shareInterval } from "./shareInterval.js";

// Computed by SciPy 1.17, binomtest(part, n).proportion_ci(method="exact"), ends rounded outward by hand.
it.each([
  { part: 8, n: 51, at95: [702, 2859], at998: [406, 3639] }, // 7.0240…28.5876; 4.0698…36.3813
  { part: 0, n: 10, at95: [0, 3085], at998: [0, 4989] }, // 1 − 0.025^(1/10) = 0.308497; 0.498812
  { part: 10, n: 10, at95: [6915, 10_000], at998: [5011, 10_000] },
  { part: 3, n: 7, at95: [989, 8160], at998: [315, 9234] }, // 9.8988…81.5948; 3.1560…92.3345
  { part: 126, n: 866, at95: [1226, 1708], at998: [1107, 1859] }, // 12.2673…17.0762; 11.0744…18.5830
  { part: 846, n: 866, at95: [9645, 9859], at998: [9565, 9896] }, // 96.4556…98.5837; 95.6528…98.9595
  { part: 5183, n: 39_936, at95: [1265, 1332], at998: [1246, 1351] }, // 12.6501…13.3118; 12.4635…13.5055
])("of $part in $n is $at95 at 95 % and $at998 at 99.8 %", ({ part, n, at95, at998 }) => {
  expect(Object.values(shareInterval(part, n) ?? {})).toEqual(at95);
  expect(Object.values(shareInterval(part, n, FUNNEL_TAILS.outer) ?? {})).toEqual(at998);
});

it("of one in one is exactly 2.50 % and above: a tie stays outside", () => {
  expect(shareInterval(1, 1)).toEqual({ lower: 250, upper: 10_000 });
  expect(shareInterval(0, 1)).toEqual({ lower: 0, upper: 9750 });
});

it("is unknown without a base, and refuses a part larger than it", () => {
  expect(shareInterval(0, 0)).toBeNull();
  expect(() => shareInterval(2, 1)).toThrow("part");
  expect(() => shareInterval(0, -1)).toThrow("n must");
});

it("agrees with the funnel: a rate lies strictly inside when the count is ordinary for it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.nat(200), fc.nat(10_000), (n, part, rate) => {
      const count = Math.min(part, n);
      const { lower, upper } = shareInterval(count, n) ?? { lower: 0, upper: 0 };
      const limits = funnelLimits(n, { part: rate, base: 10_000 }, FUNNEL_TAILS.inner);
      const isOrdinary = limits.lower <= count && count <= limits.upper;
      // At the ends 0 and 10,000 themselves only "nobody" and "everybody" are ordinary.
      if (rate === 0 || rate === 10_000) return;
      expect(lower < rate && rate < upper).toBe(isOrdinary);
    }),
  );
});
