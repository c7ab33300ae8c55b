import { isDecided, LEVELS, type SubmittedSubject } from "@xeploai/domain";
import type { ItemRow } from "./submission.queries.js";
import type { SubmissionSubject } from "./submission.type.js";

/** What the reader of a submission may do with it, and which subject is the reader's own. */
export interface SubmissionReader {
  ownIds: ReadonlySet<string>;
  isLatest: boolean;
  mayReceive: boolean;
  maySeal: boolean;
}

/** Subjects by name; the own case comes without what others concluded. */
export function presentSubmission(
  subjects: readonly SubmittedSubject[],
  items: readonly ItemRow[],
  reader: SubmissionReader,
): SubmissionSubject[] {
  const byReview = new Map(items.map((it) => [it.reviewId, it]));
  return subjects
    .flatMap((subject) => {
      const item = byReview.get(subject.reviewId);
      return item ? [presentSubject(subject, item, reader)] : [];
    })
    .sort((a, b) => a.name.localeCompare(b.name, "vi"));
}

function presentSubject(
  { reviewId, kind, name, level, convened, votes, reason }: SubmittedSubject,
  item: ItemRow,
  { ownIds, isLatest, mayReceive, maySeal }: SubmissionReader,
): SubmissionSubject {
  const isOwnCase = ownIds.has(reviewId);
  const { returnedAt, returnReason, answeredAt } = item;
  const isOpen = isLatest && !isOwnCase && !isDecided(item.state);
  const known = isOwnCase
    ? { level: null, convened: null, votes: [], reason: null, returnReason: null }
    : {
        level,
        convened,
        votes: votes ? LEVELS.map((it) => ({ level: it, count: votes[it] })) : [],
        reason,
        returnReason,
      };
  return {
    reviewId,
    reviewVersion: item.version,
    kind,
    name,
    isOwnCase,
    ...known,
    returnedAt,
    isAnswered: answeredAt !== null,
    mayReturn: isOpen && mayReceive && returnedAt === null,
    mayProposeAgain: isOpen && maySeal && returnedAt !== null && answeredAt === null,
  };
}
