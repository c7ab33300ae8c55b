import type { Bilingual } from "./bilingual.js";
import type { Level } from "./level.js";
import type { Provenance } from "./sourced.js";

/** Why a member takes part otherwise than in the ordinary way; closed union, also the key of statistics. */
export const PARTICIPATION_REASONS = [
  "EXEMPT",
  "SUSPENDED",
  "COMMITTEE_SUSPENDED",
  "ADMITTED_UNDER_SIX_MONTHS",
  "NOT_YET_ADMITTED",
  "ADMISSION_DATE_MISSING",
  "SICK_LEAVE_CAP",
  "MATERNITY_LEAVE",
  "TEMPORARY_ELSEWHERE",
  "TEMPORARY_HERE",
  "TRANSFERRED_IN",
  "TRANSFERRED_OUT",
  "DECEASED",
  "LEFT",
  "REVIEW_DEFERRED",
] as const;
export type ParticipationReason = (typeof PARTICIPATION_REASONS)[number];

/** Reasons under which a member stands in the count of all but not in the base of those rated. */
export const NOT_RATED_REASONS = [
  "EXEMPT",
  "SUSPENDED",
  "ADMITTED_UNDER_SIX_MONTHS",
  "NOT_YET_ADMITTED",
  "TEMPORARY_HERE",
  "TRANSFERRED_OUT",
  "DECEASED",
  "LEFT",
  "REVIEW_DEFERRED",
] as const satisfies readonly ParticipationReason[];
export type NotRatedReason = (typeof NOT_RATED_REASONS)[number];

/**
 * RATED: reviewed and rated. CAPPED: rated, not above `cap`. REVIEW_ONLY: reviewed, not rated. OUT: neither.
 * ASK_PERSON: the text read does not say; rated unless a person decides otherwise.
 */
export const TREATMENTS = ["RATED", "CAPPED", "REVIEW_ONLY", "OUT", "ASK_PERSON"] as const;
export type Treatment = (typeof TREATMENTS)[number];

export interface ParticipationRule extends Provenance {
  readonly treatment: Treatment;
  readonly text: Bilingual;
  /** Highest level under CAPPED. */
  readonly cap?: Level;
  /** Length the rule speaks of, whole months. */
  readonly months?: number;
  /** Paper that must be in the file before the rating. */
  readonly paper?: MissingPaper;
}

/** Papers whose absence blocks the rating. */
export const MISSING_PAPERS = ["TEMPORARY_CELL_COMMENT", "FORMER_CELL_OPINION"] as const;
export type MissingPaper = (typeof MISSING_PAPERS)[number];

/** One rule per reason; a reason without a rule in an edition is not known to it. */
export type ParticipationRules = Readonly<Partial<Record<ParticipationReason, ParticipationRule>>>;
