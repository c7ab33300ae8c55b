import type { Bilingual } from "./bilingual.js";

/** Rules on where a person or a collective is reviewed and rated. */
export const PLACE_CODES = [
  "CELL_OF_ACTIVITY",
  "LEADERSHIP_COLLECTIVE_TOO",
  "MORE_WORKING_TIME",
  "CONCURRENT_POST_LIMITED",
  "ONCE_IN_COMMITTEE",
  "UNDER_THREE_IN_COMMITTEE",
  "MEMBER_RATING_AT_CELL",
  "STATE_RATING_AT_HIGHEST_POST",
  "DIFFERENT_LEVELS_TO_AUTHORITY",
  "RESIDENCE_COMMENT",
  "NO_RESIDENCE_COMMENT",
] as const;
export type PlaceCode = (typeof PLACE_CODES)[number];

export interface PlaceRule {
  readonly code: PlaceCode;
  readonly text: Bilingual;
}
