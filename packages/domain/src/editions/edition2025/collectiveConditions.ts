import type { Condition, LevelConditions } from "../condition.js";
import { sourceCondition } from "../sourceCondition.js";
import type { Provenance } from "../sourced.js";
import { ARTICLE_11, band, DISCIPLINE_2025, pointsTooFew, shortcomingsFixed } from "./commonConditions.js";
import { taskConditions } from "./taskConditions.js";

const cases = ARTICLE_11.UNSATISFACTORY;
const tasks = taskConditions();

/** "Không có đơn vị trực thuộc … hoặc thành viên của tập thể lãnh đạo, quản lý bị kỷ luật", whatever it was for. */
export function nobodyDisciplined(provenance: Provenance): readonly Condition[] {
  const clause = { ...DISCIPLINE_2025, whenSelfDetected: "COUNTS" } as const;
  return [
    sourceCondition(
      "NO_SUBORDINATE_DISCIPLINED",
      { kind: "NOT_DISCIPLINED", of: "SUBORDINATE", ...clause },
      provenance,
    ),
    sourceCondition(
      "NO_COLLECTIVE_MEMBER_DISCIPLINED",
      { kind: "NOT_DISCIPLINED", of: "COLLECTIVE_MEMBER", ...clause },
      provenance,
    ),
  ];
}

/**
 * Levels of a collective; its tasks are those of the unit it leads. Force majeure, and discipline of a member that the
 * collective itself detected and remedied, are weighed by the authority.
 */
export const COLLECTIVE_CONDITIONS_2025: LevelConditions = {
  required: {
    EXCELLENT: [
      band("EXCELLENT"),
      ...tasks.EXCELLENT,
      ...nobodyDisciplined(ARTICLE_11.EXCELLENT),
      shortcomingsFixed(),
    ],
    GOOD: [band("GOOD"), ...tasks.GOOD],
    SATISFACTORY: [band("SATISFACTORY"), ...tasks.SATISFACTORY],
  },
  unsatisfactoryWhen: [
    pointsTooFew(),
    sourceCondition(
      "PERSONNEL_WRONGDOING_CONCLUDED",
      { kind: "CONCLUDED", fact: "PERSONNEL_WRONGDOING", whenMitigated: "WEIGHED" },
      cases,
    ),
    sourceCondition(
      "DISUNITY_CONCLUDED",
      { kind: "CONCLUDED", fact: "DISUNITY", whenMitigated: "WEIGHED" },
      cases,
    ),
    {
      ...sourceCondition(
        "COLLECTIVE_MEMBER_DISCIPLINED",
        { kind: "DISCIPLINED", of: "COLLECTIVE_MEMBER", onlyDutyRelated: true, ...DISCIPLINE_2025 },
        cases,
      ),
      text: {
        vi: "Có thành viên trong tập thể lãnh đạo, quản lý vi phạm liên quan đến chức trách, nhiệm vụ trong thực thi công vụ bị xử lý kỷ luật từ khiển trách trở lên (trừ vi phạm xảy ra ở đơn vị khác chuyển đến hoặc không liên quan đến chức trách, thẩm quyền của tập thể)",
        en: "A member of the leadership collective is disciplined, reprimand or heavier, for a violation in public duty (not one at a former unit, nor one unrelated to the collective's powers)",
      },
    },
    sourceCondition(
      "COLLECTIVE_MEMBER_DEGRADATION",
      { kind: "CONCLUDED", fact: "COLLECTIVE_MEMBER_DEGRADATION", whenMitigated: "WEIGHED" },
      cases,
    ),
    sourceCondition(
      "TASKS_TOO_FEW_DONE",
      {
        kind: "SHARE",
        of: "TASKS_DONE",
        is: "LESS_THAN",
        numerator: 7,
        denominator: 10,
        whenForceMajeure: "WEIGHED",
      },
      cases,
    ),
    sourceCondition(
      "BASIC_TARGETS_MISSED",
      { kind: "BASIC_TARGETS_MISSED", whenForceMajeure: "WEIGHED" },
      {
        ...cases,
        note: {
          vi: "Áp dụng nơi được giao các chỉ tiêu này. Văn bản viết “không hoàn thành 5 chỉ tiêu”; mặc định tính khi có chỉ tiêu không hoàn thành, cấp có thẩm quyền xem xét.",
          en: "Where these targets are assigned. The text says “the five targets are missed”; by default any one missed counts, for the authority to consider.",
        },
      },
    ),
  ],
  otherwise: null,
};
