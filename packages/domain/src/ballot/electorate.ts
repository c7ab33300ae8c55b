/** What decides whether a member of the cell is convened to a vote. */
export interface Voter {
  /** False for a probationary member (đảng viên dự bị). */
  readonly isOfficial: boolean;
  readonly isExempt?: boolean;
  readonly isSuspended?: boolean;
  /** In temporary activity at another cell on the day of the vote. */
  readonly isTemporarilyElsewhere?: boolean;
}

export type VoteRefusal =
  | "PROBATIONARY_MAY_NOT_VOTE"
  | "EXEMPT_NOT_CONVENED"
  | "SUSPENDED_NOT_CONVENED"
  | "TEMPORARILY_ELSEWHERE_NOT_CONVENED";

/**
 * Whether a member may cast a ballot in the cell.
 * @see Party Statute: a probationary member discusses and does not vote
 */
export function mayVote(
  voter: Voter,
): { readonly ok: true } | { readonly ok: false; readonly code: VoteRefusal } {
  if (!voter.isOfficial) return { ok: false, code: "PROBATIONARY_MAY_NOT_VOTE" };
  if (voter.isExempt) return { ok: false, code: "EXEMPT_NOT_CONVENED" };
  if (voter.isSuspended) return { ok: false, code: "SUSPENDED_NOT_CONVENED" };
  if (voter.isTemporarilyElsewhere) return { ok: false, code: "TEMPORARILY_ELSEWHERE_NOT_CONVENED" };
  return { ok: true };
}

/**
 * The base of every majority: all official members who must be convened, present or not.
 * @see Guidance 07-HD/BTCTW (2011): 17 official, 1 exempt, 2 absent give a base of 16
 */
export function convenedBase(members: readonly Voter[]): number {
  return members.filter((it) => mayVote(it).ok).length;
}
