import { describe, expect, it } from "vitest";
import type { QuotaRule } from "../editions/quotaRule.js";
import { checkExcellentQuota, exceedsShare, quotaState } from "./quotaState.js";

const rule: QuotaRule = {
  sharePercent: 20,
  group: "GRASSROOTS_ORGANISATION",
  rounding: "FLOOR",
  hardBlock: false,
};

describe("quotaState", () => {
  it.each([
    { id: "Q-01", excellent: 139, good: 707, allowed: 141, headroom: 2, exceededBy: 0, ratio: 1966 },
    { id: "Q-02", excellent: 126, good: 720, allowed: 141, headroom: 15, exceededBy: 0, ratio: 1750 },
    { id: "Q-03", excellent: 141, good: 705, allowed: 141, headroom: 0, exceededBy: 0, ratio: 2000 },
    { id: "Q-03", excellent: 142, good: 704, allowed: 141, headroom: 0, exceededBy: 1, ratio: 2017 },
    { id: "Q-04", excellent: 8, good: 22, allowed: 5, headroom: 0, exceededBy: 3, ratio: 3636 },
    { id: "Q-04 corrected", excellent: 5, good: 25, allowed: 5, headroom: 0, exceededBy: 0, ratio: 2000 },
    { id: "Q-07", excellent: 2, good: 9, allowed: 1, headroom: 0, exceededBy: 1, ratio: 2222 },
    { id: "Q-10", excellent: 8, good: 35, allowed: 7, headroom: 0, exceededBy: 1, ratio: 2286 },
    { id: "Q-11", excellent: 6, good: 21, allowed: 4, headroom: 0, exceededBy: 2, ratio: 2857 },
  ])("$id: $excellent excellent to $good good", ({ id: _, excellent, good, ratio, ...figures }) => {
    expect(quotaState({ excellent, good }, rule)).toEqual({
      ...figures,
      goodOrAbove: excellent + good,
      allowedFloor: figures.allowed,
      used: excellent,
      exceedsShare: figures.exceededBy > 0,
      ratioToGoodPercentHundredths: ratio,
      sharePercent: 20,
    });
  });

  it("Q-04: neither a fifth of the 22 good (4) nor a fifth of all 30 (6) is the quota", () => {
    expect(quotaState({ excellent: 8, good: 22 }, rule).allowed).toBe(5);
  });

  it("Q-05 (setting CEIL): the excess over the exact share is shown even where the rounding allows it", () => {
    expect(quotaState({ excellent: 2, good: 9 }, { ...rule, rounding: "CEIL" })).toMatchObject({
      allowed: 2,
      allowedFloor: 1,
      exceededBy: 0,
      exceedsShare: true,
    });
  });

  it("with no good and no excellent nothing is exceeded and there is no ratio", () => {
    expect(quotaState({ excellent: 0, good: 0 }, rule)).toMatchObject({
      allowed: 0,
      exceededBy: 0,
      exceedsShare: false,
      ratioToGoodPercentHundredths: null,
    });
  });

  it("one excellent without a good has no ratio and is over", () => {
    expect(quotaState({ excellent: 1, good: 0 }, rule)).toMatchObject({
      exceededBy: 1,
      exceedsShare: true,
      ratioToGoodPercentHundredths: null,
    });
  });

  it.each([
    { counts: { excellent: -1, good: 0 }, named: "excellent" },
    { counts: { excellent: 0, good: -1 }, named: "good" },
    { counts: { excellent: 0.5, good: 0.5 }, named: "excellent" },
  ])("refuses $counts by name", ({ counts, named }) => {
    expect(() => quotaState(counts, rule)).toThrow(`${named} must be an integer`);
  });

  it("says exactly where the share is crossed", () => {
    expect(exceedsShare({ excellent: 141, good: 705 }, 20)).toBe(false);
    expect(exceedsShare({ excellent: 141, good: 704 }, 20)).toBe(true);
    expect(exceedsShare({ excellent: 1, good: 4 }, 25)).toBe(false);
    expect(exceedsShare({ excellent: 1, good: 3 }, 25)).toBe(true);
  });
});

describe("checkExcellentQuota", () => {
  it("Q-01: 139 to 707 passes with room for two", () => {
    expect(checkExcellentQuota({ excellent: 139, good: 707 }, rule)).toEqual({
      ok: true,
      allowed: 141,
      proposed: 139,
      headroom: 2,
    });
  });

  it.each([{ hardBlock: false }, { hardBlock: true }])(
    "Q-03: 142 to 704 is refused with its figures (setting hardBlock: $hardBlock)",
    ({ hardBlock }) => {
      expect(checkExcellentQuota({ excellent: 142, good: 704 }, { ...rule, hardBlock })).toEqual({
        ok: false,
        code: "EXCELLENT_QUOTA_EXCEEDED",
        allowed: 141,
        proposed: 142,
        exceededBy: 1,
        isHardBlock: hardBlock,
      });
    },
  );
});
