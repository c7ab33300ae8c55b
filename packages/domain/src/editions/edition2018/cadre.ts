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
import { PARTICIPATION_2018 } from "./participation.js";
import { HD16, known, quotaOf2018, sourced, uncertain } from "./provenance.js";

/** Leading and managing cadres in 2018. */
export const CADRE_2018: SubjectRules = {
  levelNames: { value: LEVEL_NAMES, ...sourced },
  scale: { value: GRADE_SCALE, ...known },
  criteria: { value: CADRE_CRITERIA, ...known },
  selfAssessment: {
    value: { formCode: formCode("02", 2018), sections: CADRE_REVIEW_SECTIONS },
    source: formCode("02", 2018),
    certainty: "KNOWN",
  },
  conditions: cadreConditions({
    levels: uncertain(OPEN_NOTES.CADRE_LEVELS),
    head: {
      ...known,
      note: {
        vi: "Đọc được ở hướng dẫn năm 2019; năm 2018 mặc định áp dụng, cấp có thẩm quyền quyết định khác thì ghi rõ lý do.",
        en: "Read in the guidance of 2019; applies to 2018 by default, and the authority may decide otherwise with a reason.",
      },
    },
  }),
  participation: { ...PARTICIPATION_2018, CELL_POST_ONLY: openRule("CELL_POST_ONLY", HD16) },
  quota: {
    value: { sharePercent: 20, group: "EQUIVALENT_TITLES", rounding: "FLOOR", hardBlock: false },
    ...quotaOf2018({
      vi: "Giới hạn 20% áp dụng từ năm 2018. Nhóm tính tỷ lệ (chức danh tương đương trong từng cấp, từng ngành, lĩnh vực) theo hướng dẫn năm 2019; làm tròn xuống là mặc định. Đơn vị có thể thiết lập khác.",
      en: "The 20% limit began in 2018. The group (equivalent titles in each level, branch and field) is that of 2019; rounding down is a default. The unit may set both otherwise.",
    }),
  },
  ballot: UNPRESCRIBED_BALLOT,
};
