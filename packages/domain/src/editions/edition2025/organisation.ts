import { REFERENCE_BALLOT } from "../ballots.js";
import type { SubjectRules } from "../edition.js";
import { LEVEL_NAMES } from "../levelNames.js";
import { COLLECTIVE_CRITERIA_2025 } from "./collectiveCriteria.js";
import { FORM_CODES_2025 } from "./forms.js";
import { ORGANISATION_CONDITIONS_2025 } from "./organisationConditions.js";
import { ORGANISATION_PARTICIPATION_2025 } from "./participation.js";
import { article, HD43, QD366 } from "./provenance.js";
import { QUOTA_2025 } from "./quota.js";
import { COLLECTIVE_REPORT_SECTIONS_2025 } from "./reviewSections.js";
import { SCALE_2025 } from "./scale.js";

/** Party organisations from 2025. */
export const ORGANISATION_2025: SubjectRules = {
  levelNames: { value: LEVEL_NAMES, ...article("Điều 11") },
  scale: SCALE_2025,
  criteria: {
    value: COLLECTIVE_CRITERIA_2025,
    source: `${QD366}, Phụ lục 1`,
    certainty: "DERIVED",
    note: {
      vi: "Không có phụ lục riêng cho tổ chức đảng; cấp ủy tự đánh giá tổ chức đảng theo khung tiêu chí đối với tập thể.",
      en: "Party organisations have no annex of their own; their committee assesses them by the frame for collectives.",
    },
  },
  selfAssessment: {
    value: { formCode: FORM_CODES_2025.COLLECTIVE_REPORT, sections: COLLECTIVE_REPORT_SECTIONS_2025 },
    source: `${HD43}, mục 3 và Mẫu 01`,
    certainty: "DERIVED",
    note: {
      vi: "Cấp ủy chịu trách nhiệm tự đánh giá, xếp loại tổ chức đảng mình (mục 3); không có mẫu riêng, dùng báo cáo của cấp ủy.",
      en: "The committee answers for rating its organisation (section 3); there is no form of its own, so its report is used.",
    },
  },
  conditions: ORGANISATION_CONDITIONS_2025,
  participation: ORGANISATION_PARTICIPATION_2025,
  quota: QUOTA_2025,
  ballot: REFERENCE_BALLOT,
};
