import { describe, expect, it } from "vitest";
import type { QuotaRule } from "../editions/quotaRule.js";
import { quotaStateOfGroups } from "./quotaStateOfGroups.js";

const rule: QuotaRule = { sharePercent: 20, group: "SIMILAR_ROLES", rounding: "FLOOR", hardBlock: false };

describe("the quota of several groups together", () => {
  it("is over by what one group is over, whatever another leaves free", () => {
    // 2 of 6: 1 allowed, over by 1. 0 of 6: 1 allowed, 1 free. Counted as one, 2 of 12 would be within.
    expect(
      quotaStateOfGroups(
        [
          { excellent: 2, good: 4 },
          { excellent: 0, good: 6 },
        ],
        rule,
      ),
    ).toEqual({
      goodOrAbove: 12,
      allowed: 2,
      allowedFloor: 2,
      used: 2,
      headroom: 1,
      exceededBy: 1,
      exceedsShare: true,
      ratioToGoodPercentHundredths: 2000,
      sharePercent: 20,
    });
  });

  it("gives two groups of five no place, where ten together would have one", () => {
    const five = { excellent: 0, good: 5 };
    expect(quotaStateOfGroups([five, five], rule)).toMatchObject({ allowed: 0, headroom: 0 });
    expect(quotaStateOfGroups([{ excellent: 0, good: 10 }], rule)).toMatchObject({ allowed: 1, headroom: 1 });
  });

  it("is nothing of nothing", () => {
    expect(quotaStateOfGroups([], rule)).toMatchObject({ goodOrAbove: 0, allowed: 0, exceedsShare: false });
  });
});
