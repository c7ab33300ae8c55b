import type { Level } from "../editions/level.js";
import type { SubjectKind } from "../editions/subjectKind.js";
import type { LevelCounts } from "../statistics/distribution.js";

/** One subject as it was proposed upward. */
export interface SubmittedSubject {
  readonly reviewId: string;
  readonly kind: SubjectKind;
  readonly name: string;
  /** The unit that reviewed it first. */
  readonly unitId: string;
  readonly level: Level;
  /** Voters convened; null without a vote. */
  readonly convened: number | null;
  readonly votes: LevelCounts | null;
  /** Why the body proposes otherwise than the vote, or anew; null where it follows the vote. */
  readonly reason: string | null;
}

/** What one unit proposes to the one above, as it is sealed. */
export interface SubmittedContent {
  readonly roundId: string;
  readonly unitId: string;
  readonly receiverId: string;
  /** Number among the submissions of the round, from 1. */
  readonly number: number;
  /** 1 for the unit's first in the round; sent again, the next. */
  readonly revision: number;
  readonly subjects: readonly SubmittedSubject[];
}
