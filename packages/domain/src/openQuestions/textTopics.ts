import type { OpenTopic } from "./openQuestion.js";
import { SHOWN_AT } from "./shownAt.js";

const byCriteria = { defaultText: null, decidedBy: "UNIT_CRITERIA", options: [] } as const;
const byDefault = { defaultText: null, decidedBy: "DEFAULT", options: [] } as const;

/** Passages that were not readable; the default stands in their place, and says so. */
export const TEXT_TOPICS: readonly OpenTopic[] = [
  {
    key: "text.pointsUntil2017",
    label: { vi: "Thang điểm và khung điểm đến năm 2017", en: "Scale and bands of points until 2017" },
    question: {
      vi: "Từ bao nhiêu điểm là mỗi mức trên, và đảng viên có chấm điểm hay không?",
      en: "From how many points is each of the upper levels, and are members given points?",
    },
    ...byDefault,
    shownAt: SHOWN_AT.LEVEL,
    aspects: ["scale", "conditions.POINTS_IN_BAND", "conditions.POINTS_TOO_FEW"],
  },
  {
    key: "text.criteria",
    label: { vi: "Tiêu chí, nội dung bên trong của mẫu", en: "Criteria, inner items of the forms" },
    question: {
      vi: "Mẫu của năm ghi những tiêu chí, mục nào?",
      en: "Which criteria and items do the forms of the year have?",
    },
    ...byCriteria,
    shownAt: SHOWN_AT.REVIEW,
    aspects: ["criteria", "selfAssessment"],
  },
  {
    key: "text.resultsOfPartyBuilding",
    label: {
      vi: "Dòng nào là kết quả xây dựng Đảng, hệ thống chính trị",
      en: "Which lines are results of Party building",
    },
    question: {
      vi: "Điều kiện xuất sắc của tổ chức đảng nói đến tiêu chí về kết quả xây dựng Đảng; mẫu không tách riêng dòng này.",
      en: "The best level of organisations asks for the criteria on results of Party building; the form has no such line.",
    },
    ...byCriteria,
    shownAt: SHOWN_AT.LEVEL,
    aspects: ["criteria.groups.provenance"],
  },
  {
    key: "text.collectiveLevels",
    label: { vi: "Các mức của tập thể, 2018–2022", en: "Levels of collectives, 2018 to 2022" },
    question: {
      vi: "Điều kiện của ba mức trên đối với tập thể lãnh đạo, quản lý là gì?",
      en: "What do the three upper levels ask of leadership collectives?",
    },
    ...byDefault,
    shownAt: SHOWN_AT.LEVEL,
    kinds: ["COLLECTIVE"],
    editions: ["2018", "2019"],
    aspects: [
      "conditions.OUTSTANDING_ACHIEVEMENTS",
      "conditions.RESULTS_ALL_EXCELLENT",
      "conditions.OTHERS_AT_LEAST_GOOD",
      "conditions.RESULTS_AT_LEAST_GOOD",
      "conditions.OTHERS_AT_LEAST_AVERAGE",
      "conditions.ALL_AT_LEAST_AVERAGE",
      "conditions.otherwise",
    ],
  },
  {
    key: "text.cadreLevels",
    label: { vi: "Các mức của cán bộ, 2018–2022", en: "Levels of cadres, 2018 to 2022" },
    question: {
      vi: "Điều kiện của từng mức đối với cá nhân cán bộ lãnh đạo, quản lý là gì?",
      en: "What does each level ask of leading cadres?",
    },
    ...byDefault,
    shownAt: SHOWN_AT.LEVEL,
    kinds: ["CADRE"],
    editions: ["2018", "2019"],
    aspects: [
      "conditions.RESULTS_ALL_EXCELLENT",
      "conditions.OTHERS_AT_LEAST_GOOD",
      "conditions.RESULTS_AT_LEAST_GOOD",
      "conditions.OTHERS_AT_LEAST_AVERAGE",
      "conditions.ALL_AT_LEAST_AVERAGE",
      "conditions.DEGRADATION_CONCLUDED",
      "conditions.TASKS_TOO_FEW_DONE",
      "conditions.DISCIPLINED_IN_YEAR",
      "conditions.otherwise",
    ],
  },
  {
    key: "text.cadreUnits2023",
    label: { vi: "Đơn vị do cán bộ phụ trách, 2023–2024", en: "Units in a cadre's charge, 2023 and 2024" },
    question: {
      vi: "Đơn vị do cán bộ lãnh đạo, quản lý phải đạt những gì để cán bộ được xếp loại xuất sắc?",
      en: "What must the units in charge reach for the cadre to be rated best?",
    },
    ...byDefault,
    shownAt: SHOWN_AT.LEVEL,
    kinds: ["CADRE"],
    editions: ["2023"],
    aspects: [
      "conditions.UNIT_TASKS_ALL_DONE",
      "conditions.UNIT_TASKS_ABOVE_REQUIREMENT",
      "conditions.UNITS_IN_CHARGE_ALL_SATISFACTORY",
      "conditions.UNITS_IN_CHARGE_MOSTLY_GOOD",
    ],
  },
  {
    key: "text.order",
    label: { vi: "Thứ tự các bước", en: "Order of the steps" },
    question: {
      vi: "Hướng dẫn của năm quy định thứ tự các bước, việc bỏ phiếu thế nào?",
      en: "Which order of steps, and which vote, does the guidance of the year prescribe?",
    },
    ...byDefault,
    shownAt: SHOWN_AT.STEPS,
    aspects: [
      "order.REVIEW_BEFORE_RATING",
      "order.VOTE_BEFORE_PROPOSAL",
      "order.PROPOSAL_BEFORE_DECISION",
      "order.DECISION_BEFORE_PUBLICATION",
    ],
  },
  {
    key: "text.forms",
    label: { vi: "Số hiệu biểu mẫu", en: "Numbers of the forms" },
    question: {
      vi: "Biểu mẫu của năm mang số hiệu nào?",
      en: "Which numbers do the forms of the year have?",
    },
    ...byDefault,
    shownAt: SHOWN_AT.RULES,
    aspects: ["forms"],
  },
  {
    key: "text.deadlines",
    label: { vi: "Thời hạn", en: "Deadlines" },
    question: {
      vi: "Hướng dẫn của năm nêu thời hạn nào?",
      en: "Which deadlines does the guidance of the year name?",
    },
    ...byCriteria,
    shownAt: SHOWN_AT.ROUND,
    aspects: ["deadlines"],
  },
];
