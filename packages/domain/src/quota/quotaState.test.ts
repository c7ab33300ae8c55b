import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EDITION_2018 } from "../editions/edition2018.js";
import { EDITION_2019 } from "../editions/edition2019.js";
import { editionOfYear } from "../editions/editions.js";
import type { QuotaRule } from "../editions/quotaRule.js";
import { excellentQuota } from "./excellentQuota.js";
import { checkExcellentQuota, minimalDemotions, quotaState } from "./quotaState.js";

const rule = EDITION_2019.subjects.MEMBER.quota?.value as QuotaRule;

describe("excellentQuota", () => {
  it.each([
    { goodOrAbove: 0, quota: 0 },
    { goodOrAbove: 5, quota: 0 },
    { goodOrAbove: 6, quota: 1 },
    { goodOrAbove: 11, quota: 1 },
    { goodOrAbove: 12, quota: 2 },
    { goodOrAbove: 17, quota: 2 },
    { goodOrAbove: 18, quota: 3 },
    { goodOrAbove: 30, quota: 5 },
    { goodOrAbove: 846, quota: 141 },
  ])("Q-05 (rounding FLOOR, the default): allows $quota of $goodOrAbove at 20%", ({ goodOrAbove, quota }) => {
    expect(excellentQuota(goodOrAbove, 20)).toBe(quota);
  });

  it.each([
    { goodOrAbove: 30, quota: 6 },
    { goodOrAbove: 846, quota: 169 },
  ])("allows $quota of $goodOrAbove at 25%", ({ goodOrAbove, quota }) =>
    expect(excellentQuota(goodOrAbove, 25)).toBe(quota),
  );

  it.each([
    { goodOrAbove: 8, halfUp: 1, ceil: 2 },
    { goodOrAbove: 9, halfUp: 2, ceil: 2 },
    { goodOrAbove: 12, halfUp: 2, ceil: 2 },
    { goodOrAbove: 1, halfUp: 0, ceil: 1 },
    { goodOrAbove: 0, halfUp: 0, ceil: 0 },
  ])(
    "Q-05 (settings HALF_UP and CEIL): $goodOrAbove gives $halfUp and $ceil",
    ({ goodOrAbove, halfUp, ceil }) => {
      expect(excellentQuota(goodOrAbove, 20, "HALF_UP")).toBe(halfUp);
      expect(excellentQuota(goodOrAbove, 20, "CEIL")).toBe(ceil);
    },
  );

  it("for every number to 2000 is the largest that keeps 5 times the excellent within the good", () => {
    for (let total = 0; total <= 2000; total += 1) {
      const quota = excellentQuota(total, 20);
      expect(5 * quota <= total - quota).toBe(true);
      expect(5 * (quota + 1) <= total - (quota + 1)).toBe(false);
    }
  });

  it("for any share is the largest that keeps within it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 100 }), (total, share) => {
        const quota = excellentQuota(total, share);
        const fits = (excellent: number) => excellent * 100 <= (total - excellent) * share;
        return fits(quota) && !fits(quota + 1);
      }),
    );
  });

  it.each([-1, 1.5, Number.NaN])("refuses %s as a count", (count) => {
    expect(() => excellentQuota(count, 20)).toThrow(RangeError);
  });
});

describe("quotaState", () => {
  it.each([
    { id: "Q-01", excellent: 139, good: 707, allowed: 141, exceededBy: 0, ratio: 1966 },
    { id: "Q-02", excellent: 126, good: 720, allowed: 141, exceededBy: 0, ratio: 1750 },
    { id: "Q-03", excellent: 141, good: 705, allowed: 141, exceededBy: 0, ratio: 2000 },
    { id: "Q-03", excellent: 142, good: 704, allowed: 141, exceededBy: 1, ratio: 2017 },
    { id: "Q-04", excellent: 8, good: 22, allowed: 5, exceededBy: 3, ratio: 3636 },
    { id: "Q-07", excellent: 2, good: 9, allowed: 1, exceededBy: 1, ratio: 2222 },
    { id: "Q-10 (as one group)", excellent: 8, good: 35, allowed: 7, exceededBy: 1, ratio: 2286 },
    { id: "Q-11 (as one group)", excellent: 6, good: 21, allowed: 4, exceededBy: 2, ratio: 2857 },
  ])("$id: $excellent excellent to $good good", ({ excellent, good, allowed, exceededBy, ratio }) => {
    const state = quotaState({ excellent, good }, rule);
    expect(state).toMatchObject({
      allowed,
      exceededBy,
      used: excellent,
      ratioToGoodPercentHundredths: ratio,
    });
    expect(state.exceedsShare).toBe(exceededBy > 0);
    expect(checkExcellentQuota({ excellent, good }, rule).ok).toBe(exceededBy === 0);
  });

  it("Q-01: the proposal of 139 leaves room for two more", () => {
    expect(quotaState({ excellent: 139, good: 707 }, rule).headroom).toBe(2);
  });

  it("Q-03: the refusal carries its figures and may be overridden", () => {
    expect(checkExcellentQuota({ excellent: 142, good: 704 }, rule)).toEqual({
      ok: false,
      code: "EXCELLENT_QUOTA_EXCEEDED",
      allowed: 141,
      proposed: 142,
      exceededBy: 1,
      isHardBlock: false,
    });
  });

  it("Q-04: three become good, and 5 to 25 is exactly 20%", () => {
    const demotions = minimalDemotions(quotaState({ excellent: 8, good: 22 }, rule));
    expect(demotions).toEqual({ demoteToGood: 3, excellent: 5, good: 25 });
    expect(quotaState(demotions, rule).ratioToGoodPercentHundredths).toBe(2000);
  });

  it("Q-06: a cell of 2 to 9 with one not rated is no excess inside a ward that keeps within the quota", () => {
    expect(rule.group).toBe("GRASSROOTS_ORGANISATION");
    const ward = { excellent: 2 + 98, good: 9 + 511 };
    expect(checkExcellentQuota(ward, rule).ok).toBe(true);
  });

  it("Q-13: 2017 has no edition, so no quota applies; 2018 has one", () => {
    expect(editionOfYear(2017)).toBeNull();
    expect(EDITION_2018.subjects.MEMBER.quota?.value.sharePercent).toBe(20);
  });

  it("shows the excess over the exact share even where the unit's rounding (setting CEIL) allows it", () => {
    const state = quotaState({ excellent: 2, good: 9 }, { ...rule, rounding: "CEIL" });
    expect(state).toMatchObject({ allowed: 2, allowedFloor: 1, exceededBy: 0, exceedsShare: true });
  });

  it("with no good and no excellent nothing is exceeded and there is no ratio", () => {
    expect(quotaState({ excellent: 0, good: 0 }, rule)).toMatchObject({
      allowed: 0,
      exceededBy: 0,
      exceedsShare: false,
      ratioToGoodPercentHundredths: null,
    });
  });

  it("the smallest demotions always make a group legal, and one fewer never does", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 2000 }), (excellent, good) => {
        const after = minimalDemotions(quotaState({ excellent, good }, rule));
        const isLegal = (counts: { excellent: number; good: number }) => checkExcellentQuota(counts, rule).ok;
        const oneFewer = { excellent: after.excellent + 1, good: after.good - 1 };
        return isLegal(after) && (after.demoteToGood === 0 || !isLegal(oneFewer));
      }),
    );
  });
});
