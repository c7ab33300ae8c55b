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
import { ORGANISATION_PARTICIPATION_2019 } from "./participation.js";
import { HD21, known, sourced } from "./provenance.js";

/** Party organisations in 2019 to 2022. */
export const ORGANISATION_2019: SubjectRules = {
  levelNames: { value: LEVEL_NAMES, ...sourced },
  scale: { value: GRADE_SCALE, ...sourced },
  criteria: {
    value: ORGANISATION_CRITERIA,
    source: formCode("03", 2019),
    certainty: "KNOWN",
    note: {
      vi: "Theo Mẫu 03 năm 2018 đã đọc toàn văn; mẫu năm 2019 cùng tên.",
      en: "As form 03 of 2018, read in full; the form of 2019 has the same title.",
    },
  },
  selfAssessment: {
    value: { formCode: formCode("01", 2019), sections: COLLECTIVE_REPORT_SECTIONS },
    source: formCode("01", 2019),
    certainty: "KNOWN",
    note: OPEN_NOTES.REVIEW_REPORT,
  },
  conditions: organisationConditions({
    excellent: { source: `${HD21}, mục tổ chức đảng hoàn thành xuất sắc nhiệm vụ`, certainty: "SOURCED" },
    good: { source: `${HD21}, mục tổ chức đảng hoàn thành tốt nhiệm vụ`, certainty: "SOURCED" },
    satisfactory: known,
    tooManyBelow: {
      source: `${HD21}, mục tổ chức đảng không hoàn thành nhiệm vụ`,
      certainty: "SOURCED",
    },
    unsatisfactory: known,
    base: subordinateBase(HD21),
  }),
  participation: ORGANISATION_PARTICIPATION_2019,
  quota: {
    value: { sharePercent: 20, group: "ORGANISATION_TYPE", rounding: "FLOOR", hardBlock: false },
    ...known,
    note: {
      vi: "Câu quy định nhóm tính tỷ lệ bị cắt ở bản đã đọc; mặc định tính theo từng loại hình tổ chức đảng do cùng một cấp có thẩm quyền xếp loại, làm tròn xuống. Đơn vị có thể thiết lập khác. Kết quả đã công bố của nhiều nơi vượt tỷ lệ này.",
      en: "The sentence on the group is cut off in the copy read; by default each type of organisation under one deciding authority, rounded down. The unit may set both otherwise. Published results of several places go over it.",
    },
  },
  ballot: STATUTE_BALLOT,
};
