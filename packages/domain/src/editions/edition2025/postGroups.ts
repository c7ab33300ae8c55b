import type { PostRules } from "../edition.js";
import { CENTRAL_CADRE_CRITERIA_2025 } from "./centralCadreCriteria.js";
import { FORM_CODES_2025 } from "./forms.js";
import { LEADER_CONDITIONS_2025 } from "./leaderConditions.js";
import { LEADER_CRITERIA_2025 } from "./leaderCriteria.js";
import { NON_LEADER_CONDITIONS_2025 } from "./nonLeaderConditions.js";
import { NON_LEADER_CRITERIA_2025 } from "./nonLeaderCriteria.js";
import { OUTSIDE_CRITERIA_2025 } from "./outsideCriteria.js";
import { article, section } from "./provenance.js";
import {
  LEADER_REVIEW_SECTIONS_2025,
  NON_LEADER_REVIEW_SECTIONS_2025,
  OUTSIDE_REVIEW_SECTIONS_2025,
} from "./reviewSections.js";

const leaderForm = {
  value: { formCode: FORM_CODES_2025.LEADER, sections: LEADER_REVIEW_SECTIONS_2025 },
  ...section("Mẫu 2A"),
  note: {
    vi: "Mục A.I.4–A.I.6 theo nội dung kiểm điểm ở Điều 6; số thứ tự là mặc định.",
    en: "Items A.I.4 to A.I.6 follow article 6; their numbers are defaults.",
  },
} as const;

/** Criteria, form and levels of each group of posts from 2025; members and cadres take theirs from here. */
export const POST_GROUPS_2025 = {
  NON_LEADER: {
    text: {
      vi: "Cá nhân không giữ chức vụ lãnh đạo, quản lý",
      en: "Individuals without a leading or managing post",
    },
    criteria: { value: NON_LEADER_CRITERIA_2025, ...article("Phụ lục 4") },
    selfAssessment: {
      value: { formCode: FORM_CODES_2025.NON_LEADER, sections: NON_LEADER_REVIEW_SECTIONS_2025 },
      ...section("Mẫu 2B"),
    },
    conditions: NON_LEADER_CONDITIONS_2025,
  },
  LEADER: {
    text: {
      vi: "Cá nhân giữ chức vụ lãnh đạo, quản lý",
      en: "Holders of a leading or managing post",
    },
    criteria: { value: LEADER_CRITERIA_2025, ...article("Phụ lục 3") },
    selfAssessment: leaderForm,
    conditions: LEADER_CONDITIONS_2025,
  },
  CENTRALLY_MANAGED_CADRE: {
    text: {
      vi: "Cán bộ thuộc diện Ban Chấp hành Trung ương, Bộ Chính trị, Ban Bí thư quản lý",
      en: "Cadres managed by the Central Committee, Politburo and Secretariat",
    },
    criteria: { value: CENTRAL_CADRE_CRITERIA_2025, ...article("Phụ lục 2") },
    selfAssessment: leaderForm,
    conditions: LEADER_CONDITIONS_2025,
  },
  OUTSIDE_POLITICAL_SYSTEM: {
    text: {
      vi: "Đảng viên không làm việc trong hệ thống chính trị",
      en: "Members who do not work in the political system",
    },
    criteria: { value: OUTSIDE_CRITERIA_2025, ...article("Phụ lục 5") },
    selfAssessment: {
      value: { formCode: FORM_CODES_2025.OUTSIDE_POLITICAL_SYSTEM, sections: OUTSIDE_REVIEW_SECTIONS_2025 },
      ...section("Mẫu 2C"),
    },
    conditions: NON_LEADER_CONDITIONS_2025,
  },
} as const satisfies Record<string, Required<PostRules>>;
