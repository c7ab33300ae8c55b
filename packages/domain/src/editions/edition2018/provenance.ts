import type { Provenance } from "../sourced.js";

export const HD16 = "Hướng dẫn 16-HD/BTCTW (2018)";
export const sourced: Provenance = { source: HD16, certainty: "SOURCED" };
export const known: Provenance = { source: HD16, certainty: "KNOWN" };
export const uncertain: Provenance = {
  source: HD16,
  certainty: "UNCERTAIN",
  note: {
    vi: "Chưa đọc được đoạn này của văn bản; áp dụng mặc định, đơn vị có thể thiết lập khác.",
    en: "This passage was not readable; a default applies, which the unit may set otherwise.",
  },
};
export const unsatisfactory: Provenance = {
  source: `${HD16}, mục đảng viên không hoàn thành nhiệm vụ`,
  certainty: "SOURCED",
};
