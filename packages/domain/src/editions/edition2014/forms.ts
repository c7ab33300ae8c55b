import type { Bilingual } from "../bilingual.js";
import type { SelfAssessmentSection } from "../edition.js";
import type { FormReference } from "../form.js";
import { formField, PARTY_HEAD, sectionFields, titleField } from "../regulation132/formFields.js";
import { PERSONAL_REVIEW_TITLE } from "../regulation132/formTitles.js";
import type { Sourced } from "../sourced.js";
import { HD27, sourced, uncertain } from "./provenance.js";

export const PERSONAL_REVIEW_CODE = "Mẫu 01-HD";
export const RESIDENCE_COMMENT_CODE = "Mẫu 02-HD";
export const POINT_TABLE_CODE = "Bảng chấm điểm";

const section = (
  code: string,
  vi: string,
  en: string,
  more: Partial<SelfAssessmentSection> = {},
): SelfAssessmentSection => ({
  code,
  title: { vi, en },
  kind: "TEXT",
  isOptional: false,
  criteriaGroup: null,
  ...more,
});

/** Sections of the personal self-review, 2014 to 2017. */
export const PERSONAL_REVIEW_SECTIONS_2014: readonly SelfAssessmentSection[] = [
  section("I", "Ưu điểm, kết quả đạt được", "Strengths and results", { criteriaGroup: "I" }),
  section("II", "Khuyết điểm, hạn chế và nguyên nhân", "Shortcomings, limitations and their causes", {
    topic: "SHORTCOMINGS",
  }),
  section("III", "Phương hướng và biện pháp khắc phục", "Direction and measures to remedy them", {
    topic: "MEASURES",
  }),
  section("IV", "Tự nhận mức xếp loại chất lượng", "Level the member proposes", { kind: "LEVEL" }),
];

/** Sections of an organisation's own table of points, 2014 to 2017. */
export const POINT_TABLE_SECTIONS: readonly SelfAssessmentSection[] = [
  section("I", "Kết quả tự chấm điểm (trên 100 điểm)", "Own points (of 100)", { criteriaGroup: "I" }),
  section("II", "Khuyết điểm, hạn chế và nguyên nhân", "Shortcomings, limitations and their causes", {
    topic: "SHORTCOMINGS",
  }),
  section("III", "Tự nhận mức xếp loại chất lượng", "Level the organisation proposes", { kind: "LEVEL" }),
];

const RESIDENCE_TITLE: Bilingual = {
  vi: "Nhận xét của cấp ủy nơi cư trú",
  en: "Comment of the committee of the place of residence",
};
const TABLE_TITLE: Bilingual = {
  vi: "Bảng chấm điểm chất lượng tổ chức đảng",
  en: "Table of points of a Party organisation",
};
const signed = formField("K", "SIGNATURE", "Ký, ghi rõ họ tên", "Signature and full name");

/** Forms of 2014 to 2017. */
export const FORMS_2014: readonly Sourced<FormReference>[] = [
  {
    value: {
      code: PERSONAL_REVIEW_CODE,
      title: PERSONAL_REVIEW_TITLE,
      subjectKinds: ["MEMBER"],
      fields: [
        PARTY_HEAD,
        titleField(PERSONAL_REVIEW_TITLE),
        formField(
          "P",
          "PERSON",
          "Họ và tên; ngày sinh; chức vụ; chi bộ",
          "Full name; date of birth; posts; cell",
        ),
        ...sectionFields(PERSONAL_REVIEW_SECTIONS_2014),
        signed,
      ],
    },
    ...sourced,
    note: {
      vi: "Lập 02 bản: một bản lưu ở chi bộ, một bản gửi đảng ủy cùng phiếu bổ sung hồ sơ đảng viên. Tên mẫu và số bản đã đọc được; các mục trong mẫu là mặc định.",
      en: "In two copies: one kept by the cell, one sent to the committee with the supplement to the member's file. Title and copies were read; the sections are defaults.",
    },
  },
  {
    value: {
      code: RESIDENCE_COMMENT_CODE,
      title: RESIDENCE_TITLE,
      subjectKinds: ["MEMBER"],
      fields: [
        PARTY_HEAD,
        titleField(RESIDENCE_TITLE),
        formField("P", "PERSON", "Họ và tên đảng viên; nơi cư trú", "Full name; place of residence"),
        formField("1", "TEXT", "Nhận xét của cấp ủy nơi cư trú", "Comment of the committee"),
        signed,
      ],
    },
    ...sourced,
  },
  {
    value: {
      code: POINT_TABLE_CODE,
      title: TABLE_TITLE,
      subjectKinds: ["ORGANISATION"],
      fields: [
        PARTY_HEAD,
        titleField(TABLE_TITLE),
        formField("1", "POINTS", "Tổng điểm (trên 100)", "Total points (of 100)"),
        ...sectionFields(POINT_TABLE_SECTIONS.slice(1)),
        signed,
      ],
    },
    ...uncertain({
      vi: `Chưa đọc được số hiệu và nội dung bảng chấm điểm của ${HD27}; mặc định chỉ ghi tổng điểm.`,
      en: "Number and content of the table of points were not readable; by default only the total is recorded.",
    }),
  },
];
