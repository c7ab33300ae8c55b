import type { Bilingual } from "./bilingual.js";

/** Rules on where a person or a collective is reviewed and rated. */
export const PLACE_CODES = [
  "CELL_OF_ACTIVITY",
  "WITHOUT_CELL_COMMITTEE_AT_CELL",
  "LEADERSHIP_COLLECTIVE_TOO",
  "MORE_WORKING_TIME",
  "CONCURRENT_POST_LIMITED",
  "ONCE_IN_COMMITTEE",
  "UNDER_THREE_IN_COMMITTEE",
  "COMMITTEE_SUSPENDED_AT_CELL",
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
  /** First review year of the rule, where it began within the years of the edition. */
  readonly fromYear?: number;
  /** Last review year of the rule, where it ended within the years of the edition. */
  readonly toYear?: number;
  /** Number of members the rule speaks of: it concerns collectives of fewer. */
  readonly fewerThan?: number;
  /** What the residence comment is to the review: one input of the synthesis, or an item the dossier must hold. */
  readonly residence?: "INPUT" | "DOSSIER_ITEM";
}
