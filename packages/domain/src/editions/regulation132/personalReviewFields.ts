import type { FormField } from "../form.js";
import { CADRE_REVIEW_SECTIONS } from "./cadreReviewSections.js";
import { formField, PARTY_HEAD, sectionFields, titleField } from "./formFields.js";
import { PERSONAL_REVIEW_TITLE } from "./formTitles.js";

/**
 * Fields of Mẫu 02: the person's own part, then part A of the State employer and part B of the Party, so that one paper
 * shows the level the person proposed, the cell proposed and the committee decided, beside the State level.
 */
export const PERSONAL_REVIEW_FIELDS: readonly FormField[] = [
  formField("H.1", "HEADER", "ĐẢNG BỘ …; CHI BỘ …", "Party organisation; cell"),
  PARTY_HEAD,
  titleField(PERSONAL_REVIEW_TITLE),
  formField("P.1", "PERSON", "Họ và tên", "Full name"),
  formField("P.2", "PERSON", "Ngày sinh", "Date of birth"),
  formField("P.3", "PERSON", "Chức vụ Đảng", "Party post"),
  formField("P.4", "PERSON", "Chức vụ chính quyền", "State post"),
  formField("P.5", "PERSON", "Chức vụ đoàn thể", "Mass-organisation post"),
  formField("P.6", "PERSON", "Đơn vị công tác", "Place of work"),
  formField("P.7", "PERSON", "Chi bộ", "Cell"),
  ...sectionFields(CADRE_REVIEW_SECTIONS),
  formField("VII.3", "SIGNATURE", "Người tự kiểm điểm ký, ghi rõ họ tên", "Signature of the person reviewed"),
  formField(
    "A.1",
    "TEXT",
    "Đánh giá, xếp loại cán bộ, công chức, viên chức: nhận xét, đánh giá của người quản lý, sử dụng",
    "State side: comment of the manager",
  ),
  formField("A.2", "LEVEL", "Mức xếp loại cán bộ, công chức, viên chức", "State level"),
  formField(
    "A.3",
    "SIGNATURE",
    "Thủ trưởng cơ quan, đơn vị ký, đóng dấu",
    "Head of the agency, signed and sealed",
  ),
  formField(
    "B.1",
    "TEXT",
    "Đánh giá, xếp loại đảng viên: nhận xét, đánh giá của chi ủy",
    "Party side: comment of the cell committee",
  ),
  formField("B.2", "LEVEL", "Chi bộ đề xuất xếp loại mức chất lượng", "Level the cell proposes"),
  formField("B.3", "SIGNATURE", "T/M chi ủy ký, ghi rõ họ tên", "For the cell committee, signed"),
  formField(
    "B.4",
    "LEVEL",
    "Đảng ủy, chi ủy cơ sở xếp loại mức chất lượng",
    "Level the grassroots committee decides",
  ),
  formField(
    "B.5",
    "SIGNATURE",
    "T/M đảng ủy (chi ủy cơ sở) ký, đóng dấu",
    "For the grassroots committee, signed and sealed",
  ),
];
