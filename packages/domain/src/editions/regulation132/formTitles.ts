import type { Bilingual } from "../bilingual.js";

/** Title of Mẫu 02, 2018 to 2022. */
export const PERSONAL_REVIEW_TITLE: Bilingual = { vi: "Bản kiểm điểm cá nhân", en: "Personal self-review" };

/** Titles of the other forms, 2018 to 2022. */
export const REPORT_TITLES = {
  COLLECTIVE_REPORT: { vi: "Báo cáo kiểm điểm tập thể", en: "Self-review report of a collective" },
  ORGANISATION_SHEET: {
    vi: "Phiếu phân tích chất lượng và đánh giá, xếp loại tổ chức đảng",
    en: "Sheet of quality analysis and rating of a Party organisation",
  },
  COLLECTIVE_SHEET: {
    vi: "Phiếu phân tích chất lượng và đánh giá, xếp loại tập thể lãnh đạo, quản lý",
    en: "Sheet of quality analysis and rating of a leadership collective",
  },
  MEMBER_SHEET: {
    vi: "Phiếu phân tích chất lượng và đánh giá, xếp loại đảng viên",
    en: "Sheet of quality analysis and rating of a Party member",
  },
  SIGNS_ANNEX: {
    vi: "Phụ lục 27 biểu hiện suy thoái (82 nội dung, đánh dấu có hoặc không biểu hiện)",
    en: "Annex: 27 signs of degradation (82 items, ticked as shown or not shown)",
  },
} as const satisfies Record<string, Bilingual>;
