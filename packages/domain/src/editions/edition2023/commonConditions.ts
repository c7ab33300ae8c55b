import type { Comparison, Condition, ConditionCode } from "../condition.js";
import type { ShareCode } from "../share.js";
import { sourceCondition } from "../sourceCondition.js";
import type { Provenance } from "../sourced.js";
import { article12 } from "./provenance.js";

/** "Tiêu chí … ở mức “Kém”" makes any subject UNSATISFACTORY. */
export const CRITERION_POOR: Condition = sourceCondition(
  "CRITERION_POOR",
  { kind: "ANY_GRADE_IS", grade: "POOR" },
  article12,
);

/** GOOD: results at least Tốt, the others at least Trung bình. */
export const GOOD_GRADES: readonly Condition[] = [
  sourceCondition(
    "RESULTS_AT_LEAST_GOOD",
    { kind: "GRADES_AT_LEAST", of: "RESULTS", grade: "GOOD" },
    {
      ...article12,
      note: {
        vi: "Chưa đọc được tỷ lệ nhiệm vụ mà mức này yêu cầu; mặc định không đặt tỷ lệ.",
        en: "The share of tasks this level asks for was not readable; by default none.",
      },
    },
  ),
  sourceCondition(
    "OTHERS_AT_LEAST_AVERAGE",
    { kind: "GRADES_AT_LEAST", of: "OTHERS", grade: "AVERAGE" },
    article12,
  ),
];

/** EXCELLENT: results Xuất sắc by concrete products, all others at least Tốt. */
export const EXCELLENT_GRADES: readonly Condition[] = [
  sourceCondition(
    "RESULTS_ALL_EXCELLENT",
    { kind: "GRADES_AT_LEAST", of: "RESULTS", grade: "EXCELLENT" },
    article12,
  ),
  sourceCondition(
    "OTHERS_AT_LEAST_GOOD",
    { kind: "GRADES_AT_LEAST", of: "OTHERS", grade: "GOOD" },
    article12,
  ),
  sourceCondition("PRODUCTS_SHOWN", { kind: "JUDGED_BY_BODY" }, article12),
];

/** SATISFACTORY: "các tiêu chí cơ bản" at least Trung bình. */
export const SATISFACTORY_GRADES: readonly Condition[] = [
  sourceCondition(
    "ALL_AT_LEAST_AVERAGE",
    { kind: "GRADES_AT_LEAST", of: "ALL", grade: "AVERAGE" },
    {
      ...article12,
      certainty: "DERIVED",
      note: {
        vi: "Văn bản viết “các tiêu chí cơ bản đạt Trung bình trở lên”; vì có một tiêu chí Kém là không hoàn thành nhiệm vụ nên áp dụng cho mọi tiêu chí. Chưa đọc được tỷ lệ nhiệm vụ mà mức này yêu cầu; mặc định không đặt tỷ lệ.",
        en: "The text says “basic criteria”; since one Poor criterion is Unsatisfactory, it holds for all. The share of tasks this level asks for was not readable; by default none.",
      },
    },
  ),
];

/** Which discipline counts in 2023 and 2024: not what the subject itself detected and remedied. */
export const DISCIPLINE_2023 = {
  lightest: "REPRIMAND",
  whenSelfDetected: "EXEMPT",
  whenActEarlier: "COUNTS",
  whenFormerUnit: "COUNTS",
} as const;

/** GOOD: "không bị kỷ luật (trừ trường hợp tự phát hiện và khắc phục xong hậu quả)". */
export const NOT_DISCIPLINED: Condition = {
  ...sourceCondition(
    "NOT_DISCIPLINED",
    { kind: "NOT_DISCIPLINED", of: "SUBJECT", ...DISCIPLINE_2023 },
    article12,
  ),
  text: {
    vi: "Không bị thi hành kỷ luật trong năm (trừ trường hợp tự phát hiện và khắc phục xong hậu quả)",
    en: "Not disciplined in the year (except for what was self-detected and remedied)",
  },
};

/** A condition on a share of the whole. */
export const share = (
  code: ConditionCode,
  of: ShareCode,
  is: Comparison,
  [numerator, denominator]: readonly [number, number],
  provenance: Provenance = article12,
): Condition => sourceCondition(code, { kind: "SHARE", of, is, numerator, denominator }, provenance);

/**
 * "Chỉ hoàn thành dưới 50% số chỉ tiêu, nhiệm vụ … và có các chỉ tiêu chủ yếu không đạt kế hoạch giao (trừ trường hợp
 * bất khả kháng)".
 */
export const mostTasksMissed = (
  code: "TASKS_TOO_FEW_DONE" | "UNIT_TASKS_TOO_FEW_DONE",
  of: "TASKS_DONE" | "UNIT_TASKS_DONE",
  provenance: Provenance = article12,
): Condition => ({
  ...sourceCondition(
    code,
    {
      kind: "SHARE",
      of,
      is: "LESS_THAN",
      numerator: 1,
      denominator: 2,
      onlyWithMainTargetsMissed: true,
      whenForceMajeure: "EXEMPT",
    },
    provenance,
  ),
  text: {
    vi: "Chỉ hoàn thành dưới 50% số chỉ tiêu, nhiệm vụ được giao trong năm và có các chỉ tiêu chủ yếu không đạt kế hoạch (trừ trường hợp bất khả kháng)",
    en: "Fewer than 50% of the year's targets and tasks are done and main targets are missed (except under force majeure)",
  },
});
