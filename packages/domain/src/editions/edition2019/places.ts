import type { PlaceRule } from "../placeRule.js";
import { placeRule } from "../placeTexts.js";
import type { Sourced } from "../sourced.js";
import { HD21, known, other } from "./provenance.js";

/** Where persons are reviewed and rated in 2019 to 2022; the residence comment changed its regulation in 2020. */
export const PLACES_2019: readonly Sourced<PlaceRule>[] = [
  placeRule("CELL_OF_ACTIVITY", known),
  placeRule("WITHOUT_CELL_COMMITTEE_AT_CELL", {
    source: `${HD21}; hướng dẫn của cấp huyện`,
    certainty: "SOURCED",
  }),
  placeRule("LEADERSHIP_COLLECTIVE_TOO", known),
  placeRule("MEMBER_RATING_AT_CELL", known),
  placeRule("DIFFERENT_LEVELS_TO_AUTHORITY", other),
  placeRule(
    "RESIDENCE_COMMENT",
    { source: "Quy định 76-QĐ/TW (2000)", certainty: "SOURCED" },
    { residence: "INPUT", toYear: 2019 },
  ),
  placeRule(
    "RESIDENCE_COMMENT",
    { source: "Quy định 213-QĐ/TW (2020)", certainty: "SOURCED" },
    { residence: "INPUT", fromYear: 2020 },
  ),
  placeRule(
    "NO_RESIDENCE_COMMENT",
    { source: "Hướng dẫn 33-HD/BTCTW (2020), mục 1", certainty: "SOURCED" },
    { fromYear: 2020 },
  ),
];
