import type { PlaceRule } from "../placeRule.js";
import { placeRule } from "../placeTexts.js";
import type { Sourced } from "../sourced.js";
import { HD16, known } from "./provenance.js";

/** Where persons are reviewed and rated in 2018. */
export const PLACES_2018: readonly Sourced<PlaceRule>[] = [
  placeRule("CELL_OF_ACTIVITY", known),
  placeRule("WITHOUT_CELL_COMMITTEE_AT_CELL", known),
  placeRule("LEADERSHIP_COLLECTIVE_TOO", known),
  placeRule("MEMBER_RATING_AT_CELL", known),
  placeRule(
    "RESIDENCE_COMMENT",
    { source: `${HD16}; Quy định 76-QĐ/TW (2000)`, certainty: "SOURCED" },
    { residence: "INPUT" },
  ),
];
