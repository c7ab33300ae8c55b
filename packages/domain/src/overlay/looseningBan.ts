import type { EditionCode } from "../editions/edition.js";
import type { Provenance } from "../editions/sourced.js";

const note = {
  vi: "Văn bản giao cấp dưới cụ thể hóa tiêu chí cho phù hợp; không được nới lỏng quy định của cấp trên là suy ra từ đó.",
  en: "The text has lower levels concretise the criteria; that they must not loosen what stands above follows from it.",
};

const BANS: Readonly<Record<EditionCode, Provenance>> = {
  "2014": { source: "Hướng dẫn 27-HD/BTCTW (2014)", certainty: "DERIVED", note },
  "2018": {
    source: "Hướng dẫn 16-HD/BTCTW (2018), chú thích 2 của Mẫu 03-HD KĐ.ĐG 2018",
    certainty: "DERIVED",
    note,
  },
  "2019": {
    source: "Hướng dẫn 21-HD/BTCTW (2019), chú thích của các mẫu phiếu phân tích chất lượng",
    certainty: "DERIVED",
    note,
  },
  "2023": { source: "Quy định 124-QĐ/TW (2023)", certainty: "DERIVED", note },
  "2025": { source: "Quy định 366-QĐ/TW (2025), Điều 3.3", certainty: "DERIVED", note },
};

/**
 * The article under which a unit concretises an edition and may not loosen it. Regulation 366-QĐ/TW (2025), Điều 3.3, and
 * note 2 of Mẫu 03 (2018) were read; that they forbid loosening is our derivation, and the certainty says so.
 */
export function looseningBan(editionCode: EditionCode): Provenance {
  return BANS[editionCode];
}
