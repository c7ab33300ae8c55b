import type { Provenance } from "../sourced.js";

/** Why the parts come before the organisation, 2018 to 2022: its level depends on theirs. */
export const ORDER_OF_PARTS: Provenance = {
  source: "Điều kiện về tỷ lệ tổ chức đảng, đảng viên trực thuộc và xếp loại chính quyền, đoàn thể cùng cấp",
  certainty: "DERIVED",
  note: {
    vi: "Suy ra từ điều kiện xếp loại tổ chức đảng: phải có mức của tổ chức đảng, đảng viên trực thuộc và của chính quyền, đoàn thể cùng cấp trước.",
    en: "Follows from the conditions of the organisation's level, which need the levels of those below and beside it.",
  },
};
