import { STATUTE_BALLOT } from "../ballots.js";
import type { SubjectRules } from "../edition.js";
import { GRADE_SCALE } from "../gradeScale.js";
import { LEVEL_NAMES } from "../levelNames.js";
import { memberCondition } from "../memberConditions.js";
import { MEMBER_CRITERIA } from "../memberCriteria.js";
import { PERSONAL_REVIEW_SECTIONS } from "../regulation132/personalReviewSections.js";
import { PARTICIPATION_2019 } from "./participation.js";
import { excellent, known, sourced, unsatisfactory } from "./provenance.js";

/** Members in 2019 to 2022. */
export const MEMBER_2019: SubjectRules = {
  levelNames: { value: LEVEL_NAMES, ...sourced },
  scale: { value: GRADE_SCALE, ...sourced },
  criteria: { value: MEMBER_CRITERIA, source: "Mẫu 05-HD KĐ.ĐG 2019", certainty: "KNOWN" },
  selfAssessment: {
    value: { formCode: "Mẫu 02-HD KĐ.ĐG 2019", sections: PERSONAL_REVIEW_SECTIONS },
    source: "Mẫu 02-HD KĐ.ĐG 2019",
    certainty: "KNOWN",
  },
  conditions: {
    required: {
      EXCELLENT: [
        memberCondition("RESULTS_ALL_EXCELLENT", excellent),
        memberCondition("OTHERS_AT_LEAST_GOOD", excellent),
        memberCondition("STATE_RATING_EXCELLENT", excellent),
        memberCondition("EXEMPLARY", excellent),
      ],
      GOOD: [
        memberCondition("RESULTS_AT_LEAST_GOOD", sourced),
        memberCondition("OTHERS_AT_LEAST_AVERAGE", sourced),
        memberCondition("STATE_RATING_AT_LEAST_GOOD", known),
      ],
      SATISFACTORY: [
        memberCondition("ALL_AT_LEAST_AVERAGE", sourced),
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
  participation: PARTICIPATION_2019,
  quota: {
    value: { sharePercent: 20, group: "GRASSROOTS_ORGANISATION", rounding: "FLOOR", hardBlock: false },
    ...excellent,
    note: {
      vi: "Tỷ lệ tính trên số đảng viên Hoàn thành tốt nhiệm vụ trong từng tổ chức cơ sở đảng. Văn bản không nêu cách làm tròn: mặc định làm tròn xuống, đơn vị có thể thiết lập khác.",
      en: "The share is of members rated Good within each grassroots organisation. The text names no rounding: down by default, a setting of the unit.",
    },
  },
  ballot: STATUTE_BALLOT,
};
