import type { Condition, FittingLevel, LevelConditions } from "../condition.js";
import { sourceCondition } from "../sourceCondition.js";
import type { Provenance } from "../sourced.js";
import {
  ARTICLE_11,
  band,
  DISCIPLINE_2025,
  pointsTooFew,
  share,
  shortcomingsFixed,
} from "./commonConditions.js";
import { article, QD366 } from "./provenance.js";

const cases = article("Điều 11, khoản 4.1");

const unitAllDone = (level: FittingLevel, provenance: Provenance = ARTICLE_11[level]): Condition =>
  share("UNIT_TASKS_ALL_DONE", "UNIT_TASKS_DONE", "AT_LEAST", [1, 1], provenance);

const notAboveUnit = sourceCondition(
  "NOT_ABOVE_UNIT",
  { kind: "NOT_ABOVE_UNIT" },
  {
    source: `${QD366}, Điều 3, khoản 2`,
    certainty: "UNCERTAIN",
    note: {
      vi: "Điều 3 yêu cầu gắn kết quả của người đứng đầu với kết quả của đơn vị nhưng không nêu giới hạn như Hướng dẫn 21-HD/BTCTW (2019). Mặc định vẫn áp dụng giới hạn; cấp có thẩm quyền quyết định khác thì ghi rõ lý do.",
      en: "Article 3 ties the head's result to that of the unit without the cap of Guidance 21-HD/BTCTW (2019). The cap applies by default; an authority that decides otherwise records its reason.",
    },
  },
);

/**
 * Levels of holders of a leading post and of centrally managed cadres: their points, and the tasks of the localities,
 * fields, agencies and units under their direct charge.
 */
export const LEADER_CONDITIONS_2025: LevelConditions = {
  required: {
    EXCELLENT: [
      band("EXCELLENT"),
      unitAllDone("EXCELLENT", {
        ...ARTICLE_11.EXCELLENT,
        note: {
          vi: "Với cá nhân giữ chức vụ lãnh đạo, quản lý, khoản này không nhắc lại yêu cầu đúng tiến độ.",
          en: "For holders of a leading post this paragraph does not repeat that tasks be on time.",
        },
      }),
      share(
        "UNIT_TASKS_ABOVE_REQUIREMENT",
        "UNIT_TASKS_ABOVE_REQUIREMENT",
        "AT_LEAST",
        [3, 10],
        ARTICLE_11.EXCELLENT,
      ),
      shortcomingsFixed(),
      notAboveUnit,
    ],
    GOOD: [
      band("GOOD"),
      unitAllDone("GOOD"),
      share("UNIT_TASKS_ALL_ON_TIME", "UNIT_TASKS_LATE", "AT_MOST", [0, 1], ARTICLE_11.GOOD),
      notAboveUnit,
    ],
    SATISFACTORY: [
      band("SATISFACTORY"),
      unitAllDone("SATISFACTORY"),
      share("UNIT_TASKS_LATE_WITHIN_LIMIT", "UNIT_TASKS_LATE", "AT_MOST", [1, 5], ARTICLE_11.SATISFACTORY),
      notAboveUnit,
    ],
  },
  unsatisfactoryWhen: [
    pointsTooFew(),
    share("UNIT_TASKS_TOO_FEW_DONE", "UNIT_TASKS_DONE", "LESS_THAN", [7, 10], cases),
    sourceCondition(
      "BASIC_TARGETS_MISSED",
      { kind: "BASIC_TARGETS_MISSED" },
      {
        ...cases,
        note: {
          vi: "Áp dụng với chức danh được giao các chỉ tiêu này. Văn bản viết “không hoàn thành 5 chỉ tiêu”; mặc định tính khi có chỉ tiêu không hoàn thành, cấp có thẩm quyền xem xét.",
          en: "For titles to which these targets are assigned. The text says “the five targets are missed”; by default any one missed counts, for the authority to consider.",
        },
      },
    ),
    share(
      "UNITS_IN_CHARGE_MOSTLY_UNSATISFACTORY",
      "UNITS_IN_CHARGE_UNSATISFACTORY",
      "MORE_THAN",
      [1, 2],
      cases,
    ),
    share("LOW_CONFIDENCE", "LOW_CONFIDENCE_VOTES", "MORE_THAN", [1, 2], cases),
    {
      ...sourceCondition(
        "DISCIPLINED_IN_YEAR",
        { kind: "DISCIPLINED", of: "SUBJECT", onlyDutyRelated: true, ...DISCIPLINE_2025 },
        { ...cases, source: `${cases.source}, 4.3` },
      ),
      text: {
        vi: "Vi phạm liên quan đến chức trách, nhiệm vụ trong thực thi công vụ bị xử lý kỷ luật từ khiển trách trở lên",
        en: "A violation of one's duties in public service disciplined with reprimand or heavier",
      },
    },
    sourceCondition(
      "DEGRADATION_CONCLUDED",
      { kind: "CONCLUDED", fact: "DEGRADATION", whenMitigated: "WEIGHED" },
      cases,
    ),
    sourceCondition(
      "CORRUPTION_IN_SCOPE",
      { kind: "CONCLUDED", fact: "CORRUPTION_IN_SCOPE", whenMitigated: "WEIGHED" },
      cases,
    ),
  ],
  otherwise: null,
};
