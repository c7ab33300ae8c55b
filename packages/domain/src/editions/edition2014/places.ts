import type { PlaceRule } from "../placeRule.js";
import { placeRule } from "../placeTexts.js";
import type { Sourced } from "../sourced.js";

const known = { source: "Hướng dẫn 27-HD/BTCTW (2014)", certainty: "KNOWN" } as const;

/** Where members are reviewed and rated in 2014 to 2017. */
export const PLACES_2014: readonly Sourced<PlaceRule>[] = [
  placeRule("CELL_OF_ACTIVITY", known),
  placeRule("MEMBER_RATING_AT_CELL", known),
  placeRule(
    "RESIDENCE_COMMENT",
    { source: "Quy định 76-QĐ/TW (2000)", certainty: "KNOWN" },
    { residence: "INPUT" },
  ),
];
