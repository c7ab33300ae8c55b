import type { Level, ParticipationReason, PostGroup, ReviewState, SubjectKind } from "@xeploai/domain";

/**
 * JOINED: not in the round before. MOVED: reviewed at another unit now. LEFT: taken out. PARTICIPATION: rated, only
 * reviewed or capped otherwise. POST_GROUP: other criteria hold for the post.
 */
export const CHANGE_KINDS = ["JOINED", "MOVED", "LEFT", "PARTICIPATION", "POST_GROUP"] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What a change may change of a review. */
export interface Standing {
  unitId: string;
  participation: "RATED" | "REVIEW_ONLY" | "OUT";
  reason: ParticipationReason | null;
  cap: Level | null;
  postGroup: PostGroup | null;
  state: ReviewState;
  proposedLevel: Level | null;
  /** Votes of the former unit that no longer count; absent where there were none. */
  votes?: Readonly<Record<string, number>>;
}

/** A review as the round holds it. */
export interface StoredStanding extends Standing {
  id: string;
  subjectKind: SubjectKind;
  subjectId: string;
  isSubmitted: boolean;
}

/** One subject of a unit that ended. */
export interface SnapshotLine {
  reviewId: string;
  subjectKind: SubjectKind;
  participation: Standing["participation"];
  state: ReviewState;
  selfLevel: Level | null;
  proposedLevel: Level | null;
  decidedLevel: Level | null;
}
