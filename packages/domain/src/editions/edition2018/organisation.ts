import { STATUTE_BALLOT } from "../ballots.js";
import type { SubjectRules } from "../edition.js";
import { GRADE_SCALE } from "../gradeScale.js";
import { LEVEL_NAMES } from "../levelNames.js";
import { COLLECTIVE_REPORT_SECTIONS } from "../regulation132/collectiveReportSections.js";
import { formCode } from "../regulation132/forms.js";
import { OPEN_NOTES } from "../regulation132/openNotes.js";
import { organisationConditions } from "../regulation132/organisationConditions.js";
import { ORGANISATION_CRITERIA } from "../regulation132/organisationCriteria.js";
import { subordinateBase } from "../subordinateBase.js";
import { ORGANISATION_PARTICIPATION_2018 } from "./participation.js";
import { HD16, known, quotaOf2018, sourced } from "./provenance.js";

/** Party organisations in 2018. */
export const ORGANISATION_2018: SubjectRules = {
  levelNames: { value: LEVEL_NAMES, ...sourced },
  scale: { value: GRADE_SCALE, source: formCode("03", 2018), certainty: "SOURCED" },
  criteria: { value: ORGANISATION_CRITERIA, source: formCode("03", 2018), certainty: "SOURCED" },
  selfAssessment: {
    value: { formCode: formCode("01", 2018), sections: COLLECTIVE_REPORT_SECTIONS },
    source: formCode("01", 2018),
    certainty: "KNOWN",
    note: OPEN_NOTES.REVIEW_REPORT,
  },
  conditions: organisationConditions({
    excellent: known,
    good: known,
    satisfactory: known,
    tooManyBelow: known,
    unsatisfactory: known,
    base: subordinateBase(HD16),
  }),
  participation: ORGANISATION_PARTICIPATION_2018,
  quota: {
    value: { sharePercent: 20, group: "ORGANISATION_TYPE", rounding: "FLOOR", hardBlock: false },
    ...quotaOf2018({
      vi: "Giới hạn 20% áp dụng từ năm 2018. Nhóm tính tỷ lệ (từng loại hình tổ chức đảng do cùng một cấp có thẩm quyền xếp loại) và cách làm tròn xuống là mặc định, đơn vị có thể thiết lập khác. Kết quả đã công bố của nhiều nơi vượt tỷ lệ này.",
      en: "The 20% limit began in 2018. The group (each type of organisation under one deciding authority) and rounding down are defaults the unit may set otherwise. Published results of several places go over it.",
    }),
  },
  ballot: STATUTE_BALLOT,
};
