import type { Bilingual } from "./bilingual.js";
import { deepFreeze } from "./deepFreeze.js";
import type { EditionCode } from "./edition.js";
import type { Provenance } from "./sourced.js";

/** A change between editions that the editions' own data cannot show: what only the documents around them tell. */
export interface ChangeNote extends Provenance {
  readonly code: string;
  /** The first edition under which it holds. */
  readonly since: EditionCode;
  readonly area: "DOCUMENTS" | "SUBJECTS" | "SCALE" | "CONDITIONS" | "CRITERIA" | "FORMS";
  readonly kind: "NEW" | "CHANGED" | "GONE";
  readonly text: Bilingual;
}

/** Notes on changes, oldest edition first. */
export const CHANGE_NOTES: readonly ChangeNote[] = /* @__PURE__ */ deepFreeze<ChangeNote[]>([
  {
    code: "ARMY_GUIDANCE_2018",
    since: "2018",
    area: "DOCUMENTS",
    kind: "NEW",
    text: {
      vi: "Trong Quân đội, Hướng dẫn 1758 ngày 10/10/2018 của Tổng cục Chính trị nêu 23 điểm khác so với trước.",
      en: "In the army, Guidance 1758 of 10/10/2018 of the General Political Department lists 23 differences.",
    },
    source: "Hướng dẫn 1758 của Tổng cục Chính trị (2018)",
    certainty: "SOURCED",
  },
  {
    code: "LOCAL_POINT_TABLES_2017",
    since: "2018",
    area: "SCALE",
    kind: "GONE",
    text: {
      vi: "Không dùng bảng điểm riêng của địa phương kèm theo cách chấm cũ (ở Hà Nội: Quyết định 2566-QĐ/TU năm 2017).",
      en: "Local point tables that went with the old scale are no longer used (in Hà Nội: Decision 2566-QĐ/TU of 2017).",
    },
    source: "Quyết định 2566-QĐ/TU của Thành ủy Hà Nội (2017)",
    certainty: "SOURCED",
  },
  {
    code: "WIDER_CRITERIA_2018",
    since: "2018",
    area: "CRITERIA",
    kind: "CHANGED",
    text: {
      vi: "Tiêu chí rộng hơn trước; từng địa phương, cơ quan, đơn vị phải cụ thể hóa, lượng hóa cho từng chức danh, vị trí.",
      en: "The criteria are wider; each locality and unit must concretise and quantify them for each post.",
    },
    source: "Hướng dẫn 16-HD/BTCTW (2018)",
    certainty: "SOURCED",
  },
  {
    code: "CONCRETE_CONDITIONS_2019",
    since: "2019",
    area: "CONDITIONS",
    kind: "CHANGED",
    text: {
      vi: "Điều kiện xếp loại tổ chức đảng được ghi cụ thể: Hoàn thành xuất sắc cần ít nhất 80%, Hoàn thành tốt cần ít nhất 50% tổ chức đảng trực thuộc (đảng viên, nếu là chi bộ) Hoàn thành tốt trở lên; trên 20% Không hoàn thành thì xếp Không hoàn thành nhiệm vụ.",
      en: "The conditions of Party organisations are put in figures: Excellent needs at least 80%, Good at least 50% of the subordinate organisations (in a cell, of the members) rated Good or better; with more than 20% Unsatisfactory the organisation is Unsatisfactory.",
    },
    source: "Hướng dẫn 21-HD/BTCTW (2019)",
    certainty: "SOURCED",
  },
  {
    code: "TWO_TYPES_OF_COLLECTIVE_2023",
    since: "2023",
    area: "SUBJECTS",
    kind: "CHANGED",
    text: {
      vi: "Tập thể được chia thành hai loại: tập thể cấp ủy và tập thể lãnh đạo, quản lý; cả hai đều được xếp loại.",
      en: "Collectives are of two types, Party committees and leadership collectives; both are rated.",
    },
    source: "Hướng dẫn 25-HD/BTCTW (2023)",
    certainty: "SOURCED",
  },
  {
    code: "FORM_LETTERS_2025",
    since: "2025",
    area: "FORMS",
    kind: "CHANGED",
    text: {
      vi: "Lưu ý: từ năm 2018 đến 2022 Mẫu 03 là phiếu phân tích chất lượng tổ chức đảng; nay Mẫu 03 là quyết định đánh giá, xếp loại lại.",
      en: "Note: from 2018 to 2022 form 03 was the sheet on a Party organisation; now form 03 is the decision to rate again.",
    },
    source: "Mẫu 03-HD KĐ.ĐG 2018; Hướng dẫn 43-HD/BTCTW (2025), phụ lục biểu mẫu",
    certainty: "SOURCED",
  },
]);
