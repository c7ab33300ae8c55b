import { STATUTE_BALLOT } from "../ballots.js";
import type { SubjectRules } from "../edition.js";
import { GRADE_SCALE } from "../gradeScale.js";
import { LEVEL_NAMES } from "../levelNames.js";
import { memberCondition } from "../memberConditions.js";
import { MEMBER_CRITERIA } from "../memberCriteria.js";
import { PERSONAL_REVIEW_SECTIONS } from "../regulation132/personalReviewSections.js";
import { PARTICIPATION_2018 } from "./participation.js";
import { HD16, known, sourced, unsatisfactory } from "./provenance.js";

/** Members in 2018. */
export const MEMBER_2018: SubjectRules = {
  levelNames: { value: LEVEL_NAMES, ...sourced },
  scale: { value: GRADE_SCALE, source: "Mẫu 03-HD KĐ.ĐG 2018", certainty: "SOURCED" },
  criteria: { value: MEMBER_CRITERIA, source: "Mẫu 05-HD KĐ.ĐG 2018", certainty: "KNOWN" },
  selfAssessment: {
    value: { formCode: "Mẫu 02-HD KĐ.ĐG 2018", sections: PERSONAL_REVIEW_SECTIONS },
    source: "Mẫu 02-HD KĐ.ĐG 2018",
    certainty: "KNOWN",
  },
  conditions: {
    required: {
      EXCELLENT: [
        memberCondition("RESULTS_ALL_EXCELLENT", known),
        memberCondition("OTHERS_AT_LEAST_GOOD", known),
        memberCondition("STATE_RATING_EXCELLENT", known),
        memberCondition("EXEMPLARY", sourced),
      ],
      GOOD: [
        memberCondition("RESULTS_AT_LEAST_GOOD", known),
        memberCondition("OTHERS_AT_LEAST_AVERAGE", known),
        memberCondition("STATE_RATING_AT_LEAST_GOOD", known),
      ],
      SATISFACTORY: [
        memberCondition("ALL_AT_LEAST_AVERAGE", known),
        memberCondition("STATE_RATING_AT_LEAST_SATISFACTORY", known),
      ],
    },
    unsatisfactoryWhen: [
      memberCondition("DEGRADATION_CONCLUDED", unsatisfactory),
      memberCondition("TASKS_TOO_FEW_DONE", unsatisfactory),
      memberCondition("STATE_RATING_UNSATISFACTORY", unsatisfactory),
      memberCondition("DISCIPLINED_IN_YEAR", unsatisfactory),
    ],
    otherwise: {
      level: "UNSATISFACTORY",
      text: {
        vi: "Không đạt mức Hoàn thành nhiệm vụ thì xếp loại Không hoàn thành nhiệm vụ",
        en: "Whoever does not reach Satisfactory is rated Unsatisfactory",
      },
      ...unsatisfactory,
    },
  },
  participation: PARTICIPATION_2018,
  quota: {
    value: { sharePercent: 20, group: "GRASSROOTS_ORGANISATION", rounding: "FLOOR", hardBlock: false },
    source: `Quy định 132-QĐ/TW (2018), ${HD16}`,
    certainty: "KNOWN",
    note: {
      vi: "Giới hạn 20% áp dụng từ năm 2018. Nhóm tính tỷ lệ (từng tổ chức cơ sở đảng) và cách làm tròn xuống là mặc định, đơn vị có thể thiết lập khác.",
      en: "The 20% limit began in 2018. The group (each grassroots organisation) and rounding down are defaults the unit may set otherwise.",
    },
  },
  ballot: STATUTE_BALLOT,
};
