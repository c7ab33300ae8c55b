/** Where the review of one subject stands in its round; the main line first, side states last. */
export const REVIEW_STATES = [
  "DRAFT",
  "SELF_SUBMITTED",
  "REVIEWED",
  "COMPILED",
  "VOTED",
  "PROPOSED",
  "QUOTA_CHECKED",
  "VERIFIED",
  "DECIDED",
  "NOTIFIED",
  "PUBLISHED",
  "APPEALED",
  "CLOSED",
  "EXEMPT",
  "REVIEW_ONLY",
  "DEFERRED",
  "REOPENED",
] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** States from a decision on: the level stands, and a later decision supersedes, it does not edit. */
export const DECIDED_STATES = [
  "DECIDED",
  "NOTIFIED",
  "PUBLISHED",
  "APPEALED",
  "CLOSED",
  "REOPENED",
] as const satisfies readonly ReviewState[];

/** States in which the subject knows the level. */
export const NOTIFIED_STATES = [
  "NOTIFIED",
  "PUBLISHED",
  "APPEALED",
  "CLOSED",
  "REOPENED",
] as const satisfies readonly ReviewState[];

/** States in which the subject may appeal against the level. */
export const APPEALABLE_STATES: readonly ReviewState[] = ["NOTIFIED", "PUBLISHED"];

/** True once a level has been decided. */
export function isDecided(state: ReviewState): boolean {
  return (DECIDED_STATES as readonly ReviewState[]).includes(state);
}

/** States in which nothing more is expected of the subject in this round, for now: nobody else has to wait for it. */
export const SIDE_STATES = ["EXEMPT", "REVIEW_ONLY", "DEFERRED"] as const satisfies readonly ReviewState[];

/** True when others need not wait for this one: it takes no part, is only reviewed, or is deferred. */
export function isAside(state: ReviewState): boolean {
  return (SIDE_STATES as readonly ReviewState[]).includes(state);
}

/** True once the review meeting is recorded. */
export function isReviewed(state: ReviewState): boolean {
  return !isAside(state) && state !== "DRAFT" && state !== "SELF_SUBMITTED";
}
