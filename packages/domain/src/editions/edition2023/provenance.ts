import type { Bilingual } from "../bilingual.js";
import type { Provenance } from "../sourced.js";

export const QD124 = "Quy định 124-QĐ/TW (2023)";
export const HD25 = "Hướng dẫn 25-HD/BTCTW (2023)";

/** The four levels. */
export const article12: Provenance = { source: `${QD124}, Điều 12`, certainty: "SOURCED" };
export const sourced: Provenance = { source: HD25, certainty: "SOURCED" };
export const known: Provenance = { source: HD25, certainty: "KNOWN" };
export const uncertain = (note: Bilingual): Provenance => ({ source: HD25, certainty: "UNCERTAIN", note });

/** Sheets and inner items of forms of 2023 were not readable. */
export const asUntil2022: Provenance = uncertain({
  vi: "Chưa đọc được các mục bên trong của mẫu năm 2023; mặc định theo mẫu cùng loại của giai đoạn 2018–2022, đơn vị cụ thể hóa.",
  en: "The items of the forms of 2023 were not readable; by default those of the same kind of form of 2018 to 2022, which a unit concretises.",
});
