import { UNPRESCRIBED_BALLOT } from "../ballots.js";
import type { SubjectRules } from "../edition.js";
import { GRADE_SCALE } from "../gradeScale.js";
import { LEVEL_NAMES } from "../levelNames.js";
import { openRule } from "../openParticipation.js";
import { CADRE_CRITERIA } from "../regulation132/cadreCriteria.js";
import { CADRE_REVIEW_SECTIONS } from "../regulation132/cadreReviewSections.js";
import { CADRE_CONDITIONS_2023 } from "./cadreConditions.js";
import { FORM_CODES_2023 } from "./forms.js";
import { PARTICIPATION_2023 } from "./participation.js";
import { article12, asUntil2022, QD124 } from "./provenance.js";
import { QUOTA_2023 } from "./quota.js";

/** Leading and managing cadres in 2023 and 2024. */
export const CADRE_2023: SubjectRules = {
  levelNames: { value: LEVEL_NAMES, ...article12 },
  scale: { value: GRADE_SCALE, ...article12 },
  criteria: { value: CADRE_CRITERIA, ...asUntil2022 },
  selfAssessment: {
    value: { formCode: FORM_CODES_2023.LEADER, sections: CADRE_REVIEW_SECTIONS },
    ...asUntil2022,
  },
  conditions: CADRE_CONDITIONS_2023,
  participation: { ...PARTICIPATION_2023, CELL_POST_ONLY: openRule("CELL_POST_ONLY", QD124) },
  quota: QUOTA_2023,
  ballot: UNPRESCRIBED_BALLOT,
};
