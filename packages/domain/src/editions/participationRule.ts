import type { Bilingual } from "./bilingual.js";
import type { CollectiveKind } from "./collectiveKind.js";
import type { Level } from "./level.js";
import type { ParticipationReason } from "./participationReason.js";
import type { PostGroup } from "./postGroup.js";
import type { Provenance, Sourced } from "./sourced.js";

/**
 * RATED: reviewed and rated. CAPPED: rated, not above `cap`. REVIEW_ONLY: reviewed, not rated. OUT: neither.
 * ASK_PERSON: the text read does not say; rated unless a person decides otherwise.
 */
export const TREATMENTS = ["RATED", "CAPPED", "REVIEW_ONLY", "OUT", "ASK_PERSON"] as const;
export type Treatment = (typeof TREATMENTS)[number];

/** Papers from elsewhere whose absence blocks the rating. */
const RATING_PAPERS = ["TEMPORARY_CELL_COMMENT", "FORMER_CELL_OPINION", "COMPLETED_REVIEW"] as const;
export type RatingPaper = (typeof RATING_PAPERS)[number];

/** With the residence comment, for which a rating waits only where a unit decides so. */
export const MISSING_PAPERS = [...RATING_PAPERS, "RESIDENCE_COMMENT"] as const;
export type MissingPaper = (typeof MISSING_PAPERS)[number];

/** The day on which six months since admission or founding must be complete. */
export const SIX_MONTHS_REFERENCE_DAYS = ["ROUND_REFERENCE_DAY", "REVIEW_DAY", "YEAR_END"] as const;
export type SixMonthsReferenceDay = (typeof SIX_MONTHS_REFERENCE_DAYS)[number];

export interface ParticipationRule extends Provenance {
  readonly treatment: Treatment;
  readonly text: Bilingual;
  /** What the edition says beyond the treatment; absent where the treatment says all. */
  readonly effect?: Bilingual;
  /** Highest level under CAPPED. */
  readonly cap?: Level;
  /** Length the rule speaks of, whole months. */
  readonly months?: number;
  /** Number of members the rule speaks of: it concerns collectives of fewer. */
  readonly fewerThan?: number;
  /** Day up to which those months are counted, for a rule on six months. */
  readonly countedTo?: Sourced<SixMonthsReferenceDay>;
  /** Paper that must be in the file before the rating. */
  readonly paper?: RatingPaper;
  /** What a unit may choose instead, where the text is silent; present exactly where the rule is UNCERTAIN. */
  readonly options?: readonly Treatment[];
  /** Group of posts whose criteria and form hold for whoever falls under the rule. */
  readonly post?: PostGroup;
}

/** One rule per reason; a reason without a rule in an edition is not known to it. */
export type ParticipationRules = Readonly<Partial<Record<ParticipationReason, ParticipationRule>>>;

/** A kind of collective that an edition reviews or rates. */
export interface ListedCollective extends Provenance {
  readonly kind: CollectiveKind;
  readonly text: Bilingual;
  /** True when the collective is listed only where there is no standing committee. */
  readonly isWithoutStandingCommittee?: true;
}
