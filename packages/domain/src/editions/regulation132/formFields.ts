import type { Bilingual } from "../bilingual.js";
import type { SelfAssessmentSection } from "../edition.js";
import type { FormField, FormFieldKind } from "../form.js";

/** A field of a printed form; a short way to write the lists of forms. */
export function formField(
  code: string,
  kind: FormFieldKind,
  vi: string,
  en: string,
  footnote?: Bilingual,
): FormField {
  return { code, kind, label: { vi, en }, ...(footnote && { footnote }) };
}

/** "ĐẢNG CỘNG SẢN VIỆT NAM", place and date: the right side of the head of every Party form. */
export const PARTY_HEAD: FormField = formField(
  "H.2",
  "HEADER",
  "ĐẢNG CỘNG SẢN VIỆT NAM; địa danh, ngày, tháng, năm",
  "ĐẢNG CỘNG SẢN VIỆT NAM; place and date",
);

/** The title line of a form, with the review year. */
export const titleField = ({ vi, en }: Bilingual): FormField =>
  formField("H.3", "HEADER", `${vi.toUpperCase()} — Năm …`, `${en}, with the year`);

/** Fields of a self-review, section by section; after each part of section I stand the four boxes of a grade. */
export function sectionFields(sections: readonly SelfAssessmentSection[]): readonly FormField[] {
  return sections.flatMap(({ code, title, kind, isOptional }) => {
    const field: FormField = { code, label: title, kind, ...(isOptional && { isOptional }) };
    if (!code.startsWith("I.")) return [field];
    return [
      field,
      formField(
        `${code} ☐`,
        "GRADES",
        "Tự đánh giá về cấp độ thực hiện: Xuất sắc, Tốt, Trung bình, Kém",
        "Own grade: Excellent, Good, Average, Poor",
      ),
    ];
  });
}
