import { STATUTE_BALLOT } from "../ballots.js";
import type { SubjectRules } from "../edition.js";
import { GRADE_SCALE } from "../gradeScale.js";
import { LEVEL_NAMES } from "../levelNames.js";
import { MEMBER_CRITERIA } from "../memberCriteria.js";
import { POST_GROUP_TEXTS } from "../postGroupTexts.js";
import { CADRE_CRITERIA } from "../regulation132/cadreCriteria.js";
import { CADRE_REVIEW_SECTIONS } from "../regulation132/cadreReviewSections.js";
import { PERSONAL_REVIEW_SECTIONS } from "../regulation132/personalReviewSections.js";
import { FORM_CODES_2023 } from "./forms.js";
import { MEMBER_CONDITIONS_2023 } from "./memberConditions.js";
import { PARTICIPATION_2023 } from "./participation.js";
import { article12, asUntil2022 } from "./provenance.js";
import { QUOTA_2023 } from "./quota.js";

/** Members in 2023 and 2024; without a group of posts, as those who hold none. */
export const MEMBER_2023: SubjectRules = {
  levelNames: { value: LEVEL_NAMES, ...article12 },
  scale: { value: GRADE_SCALE, ...article12 },
  criteria: { value: MEMBER_CRITERIA, ...asUntil2022 },
  selfAssessment: {
    value: { formCode: FORM_CODES_2023.NON_LEADER, sections: PERSONAL_REVIEW_SECTIONS },
    ...asUntil2022,
  },
  conditions: MEMBER_CONDITIONS_2023,
  participation: PARTICIPATION_2023,
  quota: QUOTA_2023,
  ballot: STATUTE_BALLOT,
  byPost: {
    NON_LEADER: { text: POST_GROUP_TEXTS.NON_LEADER },
    LEADER: {
      text: POST_GROUP_TEXTS.LEADER,
      criteria: { value: CADRE_CRITERIA, ...asUntil2022 },
      selfAssessment: {
        value: { formCode: FORM_CODES_2023.LEADER, sections: CADRE_REVIEW_SECTIONS },
        ...asUntil2022,
      },
    },
  },
};
