import type { Provenance } from "../sourced.js";

export const QD366 = "Quy định 366-QĐ/TW (2025)";
export const HD43 = "Hướng dẫn 43-HD/BTCTW (2025)";

/** Read in an article or annex of Regulation 366-QĐ/TW: "Điều 11", "Phụ lục 4". */
export const article = (name: string): Provenance => ({ source: `${QD366}, ${name}`, certainty: "SOURCED" });

/** Read in a section of Guidance 43-HD/BTCTW: "mục 4", "điểm 7.5". */
export const section = (name: string): Provenance => ({ source: `${HD43}, ${name}`, certainty: "SOURCED" });
