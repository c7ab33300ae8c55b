import { UNPRESCRIBED_BALLOT } from "../ballots.js";
import type { SubjectRules } from "../edition.js";
import { GRADE_SCALE } from "../gradeScale.js";
import { LEVEL_NAMES } from "../levelNames.js";
import { openRule } from "../openParticipation.js";
import { cadreConditions } from "../regulation132/cadreConditions.js";
import { CADRE_CRITERIA } from "../regulation132/cadreCriteria.js";
import { CADRE_REVIEW_SECTIONS } from "../regulation132/cadreReviewSections.js";
import { formCode } from "../regulation132/forms.js";
import { OPEN_NOTES } from "../regulation132/openNotes.js";
import type { Provenance } from "../sourced.js";
import { PARTICIPATION_2019 } from "./participation.js";
import { HD21, known, other, sourced, uncertain } from "./provenance.js";

const cadres: Provenance = { source: `${HD21}, mục cá nhân cán bộ lãnh đạo, quản lý`, certainty: "SOURCED" };

/** Leading and managing cadres in 2019 to 2022. */
export const CADRE_2019: SubjectRules = {
  levelNames: { value: LEVEL_NAMES, ...sourced },
  scale: { value: GRADE_SCALE, ...sourced },
  criteria: { value: CADRE_CRITERIA, ...known },
  selfAssessment: {
    value: { formCode: formCode("02", 2019), sections: CADRE_REVIEW_SECTIONS },
    source: formCode("02", 2019),
    certainty: "KNOWN",
  },
  conditions: cadreConditions({ levels: uncertain(OPEN_NOTES.CADRE_LEVELS), head: other }),
  participation: { ...PARTICIPATION_2019, CELL_POST_ONLY: openRule("CELL_POST_ONLY", HD21) },
  quota: {
    value: { sharePercent: 20, group: "EQUIVALENT_TITLES", rounding: "FLOOR", hardBlock: false },
    ...cadres,
    note: {
      vi: "Tỷ lệ tính theo chức danh tương đương trong từng cấp, từng ngành, lĩnh vực. Văn bản không nêu cách làm tròn: mặc định làm tròn xuống, đơn vị có thể thiết lập khác.",
      en: "The share is counted among equivalent titles in each level, branch and field. The text names no rounding: down by default, a setting of the unit.",
    },
  },
  ballot: UNPRESCRIBED_BALLOT,
};
