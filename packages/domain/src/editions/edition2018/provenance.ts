import type { Bilingual } from "../bilingual.js";
import type { Provenance } from "../sourced.js";

export const HD16 = "Hướng dẫn 16-HD/BTCTW (2018)";
export const FORMS16 = `${HD16}, phụ lục biểu mẫu`;
export const sourced: Provenance = { source: HD16, certainty: "SOURCED" };
export const known: Provenance = { source: HD16, certainty: "KNOWN" };
export const unsatisfactory: Provenance = {
  source: `${HD16}, mục đảng viên không hoàn thành nhiệm vụ`,
  certainty: "SOURCED",
};
export const uncertain = (note: Bilingual): Provenance => ({ source: HD16, certainty: "UNCERTAIN", note });
/** Limit of 20 %: began with 2018, read; group and rounding were not. */
export const quotaOf2018 = (note: Bilingual): Provenance => ({
  source: `Quy định 132-QĐ/TW (2018), ${HD16}`,
  certainty: "KNOWN",
  note,
});
