/** Why a person takes part otherwise than in the ordinary way, or with a rule of its own. */
export const PERSON_REASONS = [
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
  "STATE_WORK_UNDER_SIX_MONTHS",
  "PROBATIONARY",
  "OUTSIDE_POLITICAL_SYSTEM",
  "CELL_POST_ONLY",
  "KIND_NOT_RATED",
] as const;
export type PersonReason = (typeof PERSON_REASONS)[number];

/** Why an organisation or a collective takes part otherwise than in the ordinary way; KIND_NOT_RATED is one of theirs too. */
export const BODY_REASONS = [
  "PARTY_GROUP",
  "NOT_YET_FOUNDED",
  "FOUNDING_DATE_MISSING",
  "FOUNDED_UNDER_SIX_MONTHS",
  "DISSOLVED",
  "MERGED_AWAY",
  "MERGED_IN",
  "COLLECTIVE_NOT_LISTED",
  "WITHOUT_CELL_COMMITTEE",
  "COMMITTEE_RATED_AS_ORGANISATION",
  "COLLECTIVE_UNDER_THREE",
] as const;
export type BodyReason = (typeof BODY_REASONS)[number];

/** Every reason of every kind of subject; closed union, also the key of statistics. */
export const PARTICIPATION_REASONS = [...PERSON_REASONS, ...BODY_REASONS] as const;
export type ParticipationReason = (typeof PARTICIPATION_REASONS)[number];

/**
 * Reasons under which a subject stands in the count of all but not in the base of those rated. Some take a subject out
 * in every edition, others in some only: the edition's rule decides, and the reason is what the statistics then name.
 */
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
  "KIND_NOT_RATED",
  "PARTY_GROUP",
  "NOT_YET_FOUNDED",
  "FOUNDED_UNDER_SIX_MONTHS",
  "DISSOLVED",
  "MERGED_AWAY",
  "COLLECTIVE_NOT_LISTED",
  "WITHOUT_CELL_COMMITTEE",
  "COMMITTEE_RATED_AS_ORGANISATION",
] as const satisfies readonly ParticipationReason[];
export type NotRatedReason = (typeof NOT_RATED_REASONS)[number];
