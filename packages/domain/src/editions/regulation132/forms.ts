import type { FormReference } from "../form.js";
import type { Provenance, Sourced } from "../sourced.js";
import { COLLECTIVE_REPORT_SECTIONS } from "./collectiveReportSections.js";
import { formField, PARTY_HEAD, sectionFields, titleField } from "./formFields.js";
import { PERSONAL_REVIEW_TITLE, REPORT_TITLES } from "./formTitles.js";
import { PERSONAL_REVIEW_FIELDS } from "./personalReviewFields.js";
import { ratingSheetFields } from "./ratingSheetFields.js";

const { COLLECTIVE_REPORT, ORGANISATION_SHEET, COLLECTIVE_SHEET, MEMBER_SHEET } = REPORT_TITLES;

/** Code of a form as printed: "Mẫu 03-HD KĐ.ĐG 2018". */
export const formCode = (number: "01" | "02" | "03" | "04" | "05", year: 2018 | 2019): string =>
  `Mẫu ${number}-HD KĐ.ĐG ${year}`;

/** Where an edition has each of its forms from. */
export type FormSources = Readonly<Record<"01" | "02" | "03" | "04" | "05", Provenance>>;

/** Forms 01 to 05 of Guidance 16-HD/BTCTW (2018) and 21-HD/BTCTW (2019), alike in both years. */
export function formsOf(year: 2018 | 2019, from: FormSources): readonly Sourced<FormReference>[] {
  return [
    {
      value: {
        code: formCode("01", year),
        title: COLLECTIVE_REPORT,
        subjectKinds: ["COLLECTIVE", "ORGANISATION"],
        fields: [
          formField(
            "H.1",
            "HEADER",
            "Tên tổ chức đảng cấp trên; tên tập thể",
            "Superior body; the collective",
          ),
          PARTY_HEAD,
          titleField(COLLECTIVE_REPORT),
          ...sectionFields(COLLECTIVE_REPORT_SECTIONS),
          formField(
            "VII.1",
            "SIGNATURE",
            "T/M tập thể ký, đóng dấu",
            "For the collective, signed and sealed",
          ),
        ],
      },
      ...from["01"],
    },
    {
      value: {
        code: formCode("02", year),
        title: PERSONAL_REVIEW_TITLE,
        subjectKinds: ["MEMBER", "CADRE"],
        fields: PERSONAL_REVIEW_FIELDS,
      },
      ...from["02"],
    },
    {
      value: {
        code: formCode("03", year),
        title: ORGANISATION_SHEET,
        subjectKinds: ["ORGANISATION"],
        fields: ratingSheetFields(ORGANISATION_SHEET, [
          formField("2", "PERSON", "Đánh giá, xếp loại tổ chức đảng", "Party organisation rated"),
        ]),
      },
      ...from["03"],
    },
    {
      value: {
        code: formCode("04", year),
        title: COLLECTIVE_SHEET,
        subjectKinds: ["COLLECTIVE"],
        fields: ratingSheetFields(COLLECTIVE_SHEET, [
          formField(
            "2",
            "PERSON",
            "Đánh giá, xếp loại tập thể lãnh đạo, quản lý",
            "Leadership collective rated",
          ),
        ]),
      },
      ...from["04"],
    },
    {
      value: {
        code: formCode("05", year),
        title: MEMBER_SHEET,
        subjectKinds: ["MEMBER"],
        fields: ratingSheetFields(
          MEMBER_SHEET,
          [
            formField("2", "PERSON", "Đánh giá, xếp loại đảng viên: họ và tên", "Member rated: full name"),
            formField(
              "2 …",
              "PERSON",
              "Ngày sinh; chức vụ; đơn vị công tác; chi bộ",
              "Date of birth; posts; place of work; cell",
            ),
          ],
          [
            formField("5.1", "LEVEL", "Tự nhận mức xếp loại chất lượng", "Level the member proposes"),
            formField("5.2", "LEVEL", "Đề nghị xếp loại mức chất lượng", "Level proposed by the evaluator"),
          ],
        ),
      },
      ...from["05"],
    },
  ];
}
