import { assertInteger } from "../assertInteger.js";
import type { QuotaRule } from "../editions/quotaRule.js";
import { sharePercentHundredths } from "../statistics/sharePercent.js";
import { excellentQuota } from "./excellentQuota.js";

/** How many of one quota group are EXCELLENT and GOOD; those not rated and those below GOOD do not count. */
export interface QuotaCounts {
  readonly excellent: number;
  readonly good: number;
}

export interface QuotaState {
  readonly goodOrAbove: number;
  /** Most that may be EXCELLENT, rounded as the rule says. */
  readonly allowed: number;
  /** The same rounded down, what "không vượt quá" says; differs from `allowed` only where a unit set another rounding. */
  readonly allowedFloor: number;
  readonly used: number;
  /** How many of the GOOD may still become EXCELLENT; 0 when full or over. */
  readonly headroom: number;
  /** How many are over `allowed`; 0 when within. */
  readonly exceededBy: number;
  /** True when the exact share is over, whatever the rounding; shown beside every figure. */
  readonly exceedsShare: boolean;
  /** EXCELLENT per 100 GOOD, in hundredths of a percent (1750 = 17.50 %); null without a GOOD. */
  readonly ratioToGoodPercentHundredths: number | null;
  readonly sharePercent: number;
}

/**
 * Where one quota group stands.
 * @throws {RangeError} when a count is negative or no integer
 */
export function quotaState({ excellent, good }: QuotaCounts, rule: QuotaRule): QuotaState {
  assertInteger("excellent", excellent, { min: 0 });
  assertInteger("good", good, { min: 0 });
  const goodOrAbove = excellent + good;
  const allowed = excellentQuota(goodOrAbove, rule.sharePercent, rule.rounding);
  return {
    goodOrAbove,
    allowed,
    allowedFloor: excellentQuota(goodOrAbove, rule.sharePercent, "FLOOR"),
    used: excellent,
    headroom: Math.max(0, allowed - excellent),
    exceededBy: Math.max(0, excellent - allowed),
    exceedsShare: exceedsShare({ excellent, good }, rule.sharePercent),
    ratioToGoodPercentHundredths: sharePercentHundredths(excellent, good),
    sharePercent: rule.sharePercent,
  };
}

/** True when the EXCELLENT are more than `sharePercent` of the GOOD, in integers and without any rounding. */
export function exceedsShare({ excellent, good }: QuotaCounts, sharePercent: number): boolean {
  return excellent * 100 > good * sharePercent;
}

export type QuotaVerdict =
  | { readonly ok: true; readonly allowed: number; readonly proposed: number; readonly headroom: number }
  | {
      readonly ok: false;
      readonly code: "EXCELLENT_QUOTA_EXCEEDED";
      readonly allowed: number;
      readonly proposed: number;
      readonly exceededBy: number;
      /** True when no override is possible. */
      readonly isHardBlock: boolean;
    };

/** Whether the EXCELLENT of one quota group keep within the rule; a refusal carries its figures. */
export function checkExcellentQuota(counts: QuotaCounts, rule: QuotaRule): QuotaVerdict {
  const { allowed, used, headroom, exceededBy } = quotaState(counts, rule);
  if (exceededBy === 0) return { ok: true, allowed, proposed: used, headroom };
  return {
    ok: false,
    code: "EXCELLENT_QUOTA_EXCEEDED",
    allowed,
    proposed: used,
    exceededBy,
    isHardBlock: rule.hardBlock,
  };
}
