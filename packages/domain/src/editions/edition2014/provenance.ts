import type { Bilingual } from "../bilingual.js";
import type { Provenance } from "../sourced.js";

export const HD27 = "Hướng dẫn 27-HD/BTCTW (2014)";
export const sourced: Provenance = { source: HD27, certainty: "SOURCED" };
export const weak: Provenance = { source: `${HD27}, mục II, đảng bộ (chi bộ) yếu kém`, certainty: "SOURCED" };
export const known: Provenance = { source: HD27, certainty: "KNOWN" };
export const uncertain = (note: Bilingual): Provenance => ({ source: HD27, certainty: "UNCERTAIN", note });
