import type { PlaceRule } from "../placeRule.js";
import { placeRule } from "../placeTexts.js";
import type { Sourced } from "../sourced.js";

const known = { source: "Hướng dẫn 25-HD/BTCTW (2023)", certainty: "KNOWN" } as const;

/** Where persons are reviewed and rated in 2023 and 2024. */
export const PLACES_2023: readonly Sourced<PlaceRule>[] = [
  placeRule("CELL_OF_ACTIVITY", known),
  placeRule("WITHOUT_CELL_COMMITTEE_AT_CELL", known),
  placeRule("LEADERSHIP_COLLECTIVE_TOO", known),
  placeRule("MEMBER_RATING_AT_CELL", known),
  placeRule(
    "RESIDENCE_COMMENT",
    { source: "Quy định 213-QĐ/TW (2020)", certainty: "SOURCED" },
    { residence: "INPUT" },
  ),
  placeRule("NO_RESIDENCE_COMMENT", {
    source: "Hướng dẫn 33-HD/BTCTW (2020), mục 1",
    certainty: "SOURCED",
  }),
];
