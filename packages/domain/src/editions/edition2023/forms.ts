import type { Bilingual } from "../bilingual.js";
import type { SelfAssessmentSection } from "../edition.js";
import type { FormField, FormReference } from "../form.js";
import { CADRE_REVIEW_SECTIONS } from "../regulation132/cadreReviewSections.js";
import { COLLECTIVE_REPORT_SECTIONS } from "../regulation132/collectiveReportSections.js";
import { formField, PARTY_HEAD, sectionFields, titleField } from "../regulation132/formFields.js";
import { REPORT_TITLES } from "../regulation132/formTitles.js";
import { PERSONAL_REVIEW_SECTIONS } from "../regulation132/personalReviewSections.js";
import type { Provenance, Sourced } from "../sourced.js";
import { HD25 } from "./provenance.js";

/** Codes as printed. Beware: from 2025 the letters mean the opposite, 2A is the form of those who hold a post. */
export const FORM_CODES_2023 = {
  COLLECTIVE_REPORT: "Mẫu 01-HD KĐ.ĐG 2023",
  NON_LEADER: "Mẫu 02A-HD KĐ.ĐG 2023",
  LEADER: "Mẫu 02B-HD KĐ.ĐG 2023",
} as const;

const titleRead: Provenance = {
  source: `${HD25}, phụ lục biểu mẫu`,
  certainty: "SOURCED",
  note: {
    vi: "Đọc được tên mẫu; các mục bên trong mặc định theo mẫu cùng loại của giai đoạn 2018–2022. Chưa đọc được các mẫu khác của năm 2023.",
    en: "The title was read; the items inside follow by default the same kind of form of 2018 to 2022. Further forms of 2023 were not readable.",
  },
};

const personalFields = (
  title: Bilingual,
  sections: readonly SelfAssessmentSection[],
): readonly FormField[] => [
  formField("H.1", "HEADER", "ĐẢNG BỘ …; CHI BỘ …", "Party organisation; cell"),
  PARTY_HEAD,
  titleField(title),
  formField(
    "P",
    "PERSON",
    "Họ và tên; ngày sinh; chức vụ; đơn vị công tác; chi bộ",
    "Full name; date of birth; posts; place of work; cell",
  ),
  ...sectionFields(sections),
  formField("K", "SIGNATURE", "Người tự kiểm điểm ký, ghi rõ họ tên", "Signature of the person reviewed"),
];

const NON_LEADER_TITLE: Bilingual = {
  vi: "Bản kiểm điểm cá nhân không giữ chức vụ lãnh đạo, quản lý",
  en: "Self-review of an individual without a leading or managing post",
};
const LEADER_TITLE: Bilingual = {
  vi: "Bản kiểm điểm cá nhân giữ chức vụ lãnh đạo, quản lý",
  en: "Self-review of an individual with a leading or managing post",
};

/** Forms of 2023 as far as known. */
export const FORMS_2023: readonly Sourced<FormReference>[] = [
  {
    value: {
      code: FORM_CODES_2023.COLLECTIVE_REPORT,
      title: REPORT_TITLES.COLLECTIVE_REPORT,
      subjectKinds: ["COLLECTIVE", "ORGANISATION"],
      fields: [
        formField("H.1", "HEADER", "Tên tổ chức đảng cấp trên; tên tập thể", "Superior body; the collective"),
        PARTY_HEAD,
        titleField(REPORT_TITLES.COLLECTIVE_REPORT),
        ...sectionFields(COLLECTIVE_REPORT_SECTIONS),
        formField("K", "SIGNATURE", "T/M tập thể ký, đóng dấu", "For the collective, signed and sealed"),
      ],
    },
    ...titleRead,
  },
  {
    value: {
      code: FORM_CODES_2023.NON_LEADER,
      title: NON_LEADER_TITLE,
      subjectKinds: ["MEMBER"],
      fields: personalFields(NON_LEADER_TITLE, PERSONAL_REVIEW_SECTIONS),
    },
    ...titleRead,
  },
  {
    value: {
      code: FORM_CODES_2023.LEADER,
      title: LEADER_TITLE,
      subjectKinds: ["MEMBER", "CADRE"],
      fields: personalFields(LEADER_TITLE, CADRE_REVIEW_SECTIONS),
    },
    ...titleRead,
  },
];
