import { LEVELS, type Level } from "../editions/level.js";
import type { LevelCounts } from "../statistics/distribution.js";
import type { SubmittedSubject } from "./submittedContent.js";

export const SUBMISSION_CHANGES = ["ADDED", "REMOVED", "LEVEL", "VOTES", "REASON"] as const;
export type SubmissionChange = (typeof SUBMISSION_CHANGES)[number];

/** What differs about one subject between two submissions of the same unit; null on a side where it is not there. */
export interface SubmissionDifference {
  readonly reviewId: string;
  readonly name: string;
  readonly change: SubmissionChange;
  readonly before: Level | null;
  readonly after: Level | null;
  /** The reason given in the later one. */
  readonly reason: string | null;
}

/** Differences in the order of the later submission, what is gone last; the weightiest one of each subject. */
export function compareSubmissions(
  before: readonly SubmittedSubject[],
  after: readonly SubmittedSubject[],
): readonly SubmissionDifference[] {
  const earlier = new Map(before.map((it) => [it.reviewId, it]));
  const later = new Set(after.map((it) => it.reviewId));
  return [
    ...after.flatMap((it) => differenceOf(earlier.get(it.reviewId), it)),
    ...before
      .filter((it) => !later.has(it.reviewId))
      .map(({ reviewId, name, level }) => ({
        reviewId,
        name,
        change: "REMOVED" as const,
        before: level,
        after: null,
        reason: null,
      })),
  ];
}

function differenceOf(before: SubmittedSubject | undefined, after: SubmittedSubject): SubmissionDifference[] {
  const { reviewId, name, level, reason } = after;
  const line = { reviewId, name, before: before?.level ?? null, after: level, reason };
  if (!before) return [{ ...line, change: "ADDED" }];
  if (before.level !== level) return [{ ...line, change: "LEVEL" }];
  if (!sameVotes(before.votes, after.votes) || before.convened !== after.convened)
    return [{ ...line, change: "VOTES" }];
  return before.reason === reason ? [] : [{ ...line, change: "REASON" }];
}

function sameVotes(a: LevelCounts | null, b: LevelCounts | null): boolean {
  return a === null || b === null ? a === b : LEVELS.every((it) => a[it] === b[it]);
}
