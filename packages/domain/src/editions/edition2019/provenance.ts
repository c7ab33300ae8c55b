import type { Bilingual } from "../bilingual.js";
import type { Provenance } from "../sourced.js";

export const HD21 = "Hướng dẫn 21-HD/BTCTW (2019)";
export const FORMS21 = `${HD21}, phụ lục biểu mẫu`;
export const sourced: Provenance = { source: HD21, certainty: "SOURCED" };
export const known: Provenance = { source: HD21, certainty: "KNOWN" };
export const excellent: Provenance = {
  source: `${HD21}, mục đảng viên hoàn thành xuất sắc nhiệm vụ`,
  certainty: "SOURCED",
};
export const unsatisfactory: Provenance = {
  source: `${HD21}, mục đảng viên không hoàn thành nhiệm vụ`,
  certainty: "SOURCED",
};
export const other: Provenance = { source: `${HD21}, mục một số vấn đề khác`, certainty: "SOURCED" };
export const uncertain = (note: Bilingual): Provenance => ({ source: HD21, certainty: "UNCERTAIN", note });
