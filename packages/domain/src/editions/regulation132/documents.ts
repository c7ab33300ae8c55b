import type { LegalDocument } from "../edition.js";

/** The Politburo's regulation of the review years 2018 to 2022. */
export const REGULATION_132: LegalDocument = {
  number: "Quy định 132-QĐ/TW",
  issuedOn: "2018-03-08",
  title: {
    vi: "Quy định về kiểm điểm và đánh giá, xếp loại chất lượng hằng năm đối với tập thể, cá nhân trong hệ thống chính trị",
    en: "Regulation on the yearly review and quality rating of collectives and individuals of the political system",
  },
};

/** The frame of criteria for leading and managing cadres. */
export const REGULATION_89: LegalDocument = {
  number: "Quy định 89-QĐ/TW",
  issuedOn: "2017-08-04",
  title: {
    vi: "Quy định về khung tiêu chuẩn chức danh, định hướng khung tiêu chí đánh giá cán bộ lãnh đạo, quản lý các cấp",
    en: "Regulation on the frame of standards of titles and of criteria for assessing leading and managing cadres",
  },
};

/** The State side from the year 2020: rating of cadres, civil servants and public employees. */
export const DECREE_90: LegalDocument = {
  number: "Nghị định 90/2020/NĐ-CP",
  issuedOn: "2020-08-13",
  title: {
    vi: "Nghị định về đánh giá, xếp loại chất lượng cán bộ, công chức, viên chức",
    en: "Decree on the quality rating of cadres, civil servants and public employees",
  },
};
