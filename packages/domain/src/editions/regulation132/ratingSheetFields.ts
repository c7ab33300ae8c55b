import type { Bilingual } from "../bilingual.js";
import type { FormField } from "../form.js";
import { formField, PARTY_HEAD, titleField } from "./formFields.js";

/**
 * Fields of the sheets 03, 04 and 05: who evaluates whom, the table of criteria with four boxes, the comment, the level.
 * @param subject the lines that name the subject
 * @param levels the levels ticked at the end
 */
export function ratingSheetFields(
  title: Bilingual,
  subject: readonly FormField[],
  levels: readonly FormField[] = [
    formField("5", "LEVEL", "Đề nghị xếp loại mức chất lượng", "Level proposed"),
  ],
): readonly FormField[] {
  return [
    formField(
      "H.1",
      "HEADER",
      "Tên tổ chức đảng cấp trên; tên chủ thể đánh giá; dấu *",
      "Superior Party organisation; evaluating body; asterisk",
    ),
    PARTY_HEAD,
    titleField(title),
    formField("1", "TEXT", "Chủ thể tham gia đánh giá", "Evaluator", {
      vi: "[1] Ghi tên chủ thể tham gia đánh giá. Cơ quan tham mưu, giúp việc của cấp ủy cấp trên chỉ đánh giá những tiêu chí thuộc chức năng, nhiệm vụ của mình.",
      en: "[1] The evaluator. Advisory and support agencies of the superior committee fill in only criteria within their function.",
    }),
    ...subject,
    formField("3", "GRADES", "TT; tiêu chí", "Number; criterion", {
      vi: "[2] Tiêu chí do cấp có thẩm quyền cụ thể hóa.",
      en: "[2] Criteria as concretised by the competent authority.",
    }),
    formField(
      "3 ☐",
      "GRADES",
      "Cấp độ thực hiện: Xuất sắc, Tốt, Trung bình, Kém",
      "Grade: Excellent, Good, Average, Poor",
      { vi: "[3] Đánh dấu vào một trong bốn cấp độ.", en: "[3] Tick one of the four grades." },
    ),
    formField("4", "TEXT", "Nhận xét chung", "General comment"),
    ...levels,
    formField(
      "6",
      "SIGNATURE",
      "Đại diện lãnh đạo (ký, ghi rõ họ tên, đóng dấu)",
      "Representative of the leadership, signed and sealed",
    ),
  ];
}
