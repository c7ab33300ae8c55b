import { describe, expect, it } from "vitest";
import { ROUNDINGS, type Rounding } from "../editions/quotaRule.js";
import { excellentQuota } from "./excellentQuota.js";
import { goodOrAboveNeeded } from "./goodOrAboveNeeded.js";

/** Whether `excellent` of `total` keep within the share, written from the meaning of each rounding. */
const LEGAL: Readonly<Record<Rounding, (excellent: number, total: number, share: number) => boolean>> = {
  // Not above the share of the good.
  FLOOR: (excellent, total, share) => 100 * excellent <= share * (total - excellent),
  // Not above the exact quota plus a half.
  HALF_UP: (excellent, total, share) => 2 * excellent * (100 + share) <= 2 * total * share + 100 + share,
  // Below the exact quota plus one.
  CEIL: (excellent, total, share) => excellent * (100 + share) < total * share + 100 + share,
};

describe("excellentQuota", () => {
  it.each([
    { goodOrAbove: 0, at20: 0, at25: 0 },
    { goodOrAbove: 4, at20: 0, at25: 0 },
    { goodOrAbove: 5, at20: 0, at25: 1 },
    { goodOrAbove: 6, at20: 1, at25: 1 },
    { goodOrAbove: 9, at20: 1, at25: 1 },
    { goodOrAbove: 10, at20: 1, at25: 2 },
    { goodOrAbove: 11, at20: 1, at25: 2 },
    { goodOrAbove: 12, at20: 2, at25: 2 },
    { goodOrAbove: 17, at20: 2, at25: 3 },
    { goodOrAbove: 18, at20: 3, at25: 3 },
    { goodOrAbove: 23, at20: 3, at25: 4 },
    { goodOrAbove: 24, at20: 4, at25: 4 },
    { goodOrAbove: 29, at20: 4, at25: 5 },
    { goodOrAbove: 30, at20: 5, at25: 6 },
    { goodOrAbove: 35, at20: 5, at25: 7 },
    { goodOrAbove: 846, at20: 141, at25: 169 },
  ])(
    "Q-05 (rounding FLOOR, the default): of $goodOrAbove, $at20 at 20% and $at25 at 25%",
    ({ goodOrAbove, at20, at25 }) => {
      expect(excellentQuota(goodOrAbove, 20)).toBe(at20);
      expect(excellentQuota(goodOrAbove, 25)).toBe(at25);
      expect(excellentQuota(goodOrAbove, 20, "FLOOR")).toBe(at20);
    },
  );

  it.each([
    { goodOrAbove: 0, halfUp: 0, ceil: 0 },
    { goodOrAbove: 1, halfUp: 0, ceil: 1 },
    { goodOrAbove: 2, halfUp: 0, ceil: 1 },
    { goodOrAbove: 3, halfUp: 1, ceil: 1 },
    { goodOrAbove: 6, halfUp: 1, ceil: 1 },
    { goodOrAbove: 7, halfUp: 1, ceil: 2 },
    { goodOrAbove: 8, halfUp: 1, ceil: 2 },
    { goodOrAbove: 9, halfUp: 2, ceil: 2 },
    { goodOrAbove: 12, halfUp: 2, ceil: 2 },
    { goodOrAbove: 13, halfUp: 2, ceil: 3 },
  ])(
    "Q-05 (settings HALF_UP and CEIL): of $goodOrAbove at 20%, $halfUp and $ceil",
    ({ goodOrAbove, halfUp, ceil }) => {
      expect(excellentQuota(goodOrAbove, 20, "HALF_UP")).toBe(halfUp);
      expect(excellentQuota(goodOrAbove, 20, "CEIL")).toBe(ceil);
    },
  );

  it.each(ROUNDINGS.flatMap((rounding) => [20, 25].map((share) => ({ rounding, share }))))(
    "$rounding at $share%: for every size to 2000 the quota is legal and one more is not",
    ({ rounding, share }) => {
      const wrong = [];
      for (let total = 0; total <= 2000; total += 1) {
        const quota = excellentQuota(total, share, rounding);
        const isLegal = LEGAL[rounding];
        if (!isLegal(quota, total, share) || isLegal(quota + 1, total, share)) wrong.push(total);
      }
      expect(wrong).toEqual([]);
    },
  );

  it.each([
    { share: 20, goodPerExcellent: 5 },
    { share: 25, goodPerExcellent: 4 },
  ])(
    "at $share% it is the same as $goodPerExcellent good for each excellent, for every split of every size to 2000",
    ({ share, goodPerExcellent }) => {
      let differing = 0;
      for (let total = 0; total <= 2000; total += 1) {
        const quota = Math.floor(total / (goodPerExcellent + 1));
        if (excellentQuota(total, share) !== quota) differing += 1;
        for (let excellent = 0; excellent <= total; excellent += 1) {
          if (goodPerExcellent * excellent <= total - excellent !== excellent <= quota) differing += 1;
        }
      }
      expect(differing).toBe(0);
    },
  );

  it("a share of 0 allows nobody, one of 100 half of them", () => {
    expect(excellentQuota(50, 0)).toBe(0);
    expect(excellentQuota(50, 100)).toBe(25);
    expect(excellentQuota(51, 100)).toBe(25);
  });

  it.each([
    { what: "a negative count", call: () => excellentQuota(-1, 20), named: "ratedGoodOrAbove" },
    { what: "a fraction", call: () => excellentQuota(1.5, 20), named: "ratedGoodOrAbove" },
    { what: "a share below 0", call: () => excellentQuota(1, -1), named: "sharePercent" },
    { what: "a share above 100", call: () => excellentQuota(1, 101), named: "sharePercent" },
    { what: "a negative excellent", call: () => goodOrAboveNeeded(-1, 20), named: "excellent" },
    { what: "a needed share below 0", call: () => goodOrAboveNeeded(1, -1), named: "sharePercent" },
    { what: "a needed share above 100", call: () => goodOrAboveNeeded(1, 101), named: "sharePercent" },
  ])("refuses $what by name", ({ call, named }) => {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(named);
  });
});

describe("goodOrAboveNeeded", () => {
  it.each([
    { excellent: 0, floor: 0, halfUp: 0, ceil: 0 },
    { excellent: 1, floor: 6, halfUp: 3, ceil: 1 },
    { excellent: 2, floor: 12, halfUp: 9, ceil: 7 },
    { excellent: 5, floor: 30, halfUp: 27, ceil: 25 },
    { excellent: 141, floor: 846, halfUp: 843, ceil: 841 },
  ])(
    "at 20%, $excellent need $floor, or $halfUp and $ceil with the other roundings",
    ({ excellent, floor, halfUp, ceil }) => {
      expect(goodOrAboveNeeded(excellent, 20)).toBe(floor);
      expect(goodOrAboveNeeded(excellent, 20, "HALF_UP")).toBe(halfUp);
      expect(goodOrAboveNeeded(excellent, 20, "CEIL")).toBe(ceil);
    },
  );

  it("is the smallest size whose quota is as large, for every share and rounding", () => {
    const wrong = [];
    for (const rounding of ROUNDINGS) {
      for (let share = 1; share <= 100; share += 1) {
        for (const excellent of [1, 2, 3, 7, 40]) {
          const needed = goodOrAboveNeeded(excellent, share, rounding) ?? -1;
          const isSmallest =
            excellentQuota(needed, share, rounding) >= excellent &&
            excellentQuota(needed - 1, share, rounding) < excellent;
          if (!isSmallest) wrong.push({ rounding, share, excellent, needed });
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it("no size is enough for a share of 0, and nobody needs nobody", () => {
    expect(goodOrAboveNeeded(1, 0)).toBeNull();
    expect(goodOrAboveNeeded(0, 0)).toBe(0);
  });
});
