import type { Comparison, Condition, ConditionCode, FittingLevel } from "../condition.js";
import type { ShareCode } from "../share.js";
import { sourceCondition } from "../sourceCondition.js";
import type { Provenance } from "../sourced.js";
import { article } from "./provenance.js";

/** Article 11: paragraph 1 EXCELLENT, 2 GOOD, 3 SATISFACTORY, 4 UNSATISFACTORY. */
export const ARTICLE_11: Readonly<Record<FittingLevel | "UNSATISFACTORY", Provenance>> = {
  EXCELLENT: article("Điều 11, khoản 1"),
  GOOD: article("Điều 11, khoản 2"),
  SATISFACTORY: article("Điều 11, khoản 3"),
  UNSATISFACTORY: article("Điều 11, khoản 4"),
};

const BANDS: Readonly<Record<FittingLevel, { readonly min: number; readonly below: number | null }>> = {
  EXCELLENT: { min: 900, below: null },
  GOOD: { min: 700, below: 900 },
  SATISFACTORY: { min: 500, below: 700 },
};

/** "từ 90 điểm trở lên", "từ 70 đến dưới 90 điểm", "từ 50 đến dưới 70 điểm". */
export const band = (level: FittingLevel, provenance: Provenance = ARTICLE_11[level]): Condition =>
  sourceCondition("POINTS_IN_BAND", { kind: "POINTS_IN_BAND", ...BANDS[level] }, provenance);

/** "có tổng điểm đánh giá dưới 50 điểm". */
export const pointsTooFew = (provenance: Provenance = ARTICLE_11.UNSATISFACTORY): Condition =>
  sourceCondition("POINTS_TOO_FEW", { kind: "POINTS_IN_BAND", min: 0, below: 500 }, provenance);

/** A condition on a share of the whole. */
export const share = (
  code: ConditionCode,
  of: ShareCode,
  is: Comparison,
  [numerator, denominator]: readonly [number, number],
  provenance: Provenance,
): Condition => sourceCondition(code, { kind: "SHARE", of, is, numerator, denominator }, provenance);

/** "Đã khắc phục 100% các hạn chế, khuyết điểm được chỉ ra ở thời điểm kiểm điểm trước (nếu có)". */
export const shortcomingsFixed = (provenance: Provenance = ARTICLE_11.EXCELLENT): Condition =>
  share("SHORTCOMINGS_ALL_FIXED", "SHORTCOMINGS_FIXED", "AT_LEAST", [1, 1], provenance);

/**
 * Which discipline counts from 2025: an act of an earlier year disciplined in this one is weighed by the authority, one
 * at a former unit counts there.
 */
export const DISCIPLINE_2025 = {
  lightest: "REPRIMAND",
  whenSelfDetected: "WEIGHED",
  whenActEarlier: "WEIGHED",
  whenFormerUnit: "EXEMPT",
} as const;
