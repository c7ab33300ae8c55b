import { assertInteger } from "../assertInteger.js";
import type { BallotRule } from "../editions/ballotRule.js";

/** What decides whether a person at the meeting is convened to a vote. */
export interface Voter {
  /** False for a probationary member (đảng viên dự bị). */
  readonly isOfficial: boolean;
  /** True for whoever takes part from outside the body, such as a committee member who attends from above. */
  readonly isGuest?: boolean;
  readonly isExempt?: boolean;
  readonly isSuspended?: boolean;
  /** In temporary activity at another cell on the day of the vote. */
  readonly isTemporarilyElsewhere?: boolean;
}

export const VOTE_REFUSALS = [
  "GUEST_MAY_NOT_VOTE",
  "PROBATIONARY_MAY_NOT_VOTE",
  "EXEMPT_NOT_CONVENED",
  "SUSPENDED_NOT_CONVENED",
  "TEMPORARILY_ELSEWHERE_NOT_CONVENED",
] as const;
export type VoteRefusal = (typeof VOTE_REFUSALS)[number];

/**
 * Whether a person may cast a ballot in the body.
 * @see Party Statute: a probationary member discusses and does not vote
 */
export function mayVote(
  voter: Voter,
): { readonly ok: true } | { readonly ok: false; readonly code: VoteRefusal } {
  if (voter.isGuest) return { ok: false, code: "GUEST_MAY_NOT_VOTE" };
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

/** Who of those that came for a ballot gets one, and how many are turned away for which reason. */
export interface Admission {
  readonly admitted: number;
  readonly refused: Readonly<Record<VoteRefusal, number>>;
}

/** Hands out ballots: one to each who may vote; a ballot of anybody else is refused and counted as refused. */
export function admitVoters(comers: readonly Voter[]): Admission {
  const refused = {
    GUEST_MAY_NOT_VOTE: 0,
    PROBATIONARY_MAY_NOT_VOTE: 0,
    EXEMPT_NOT_CONVENED: 0,
    SUSPENDED_NOT_CONVENED: 0,
    TEMPORARILY_ELSEWHERE_NOT_CONVENED: 0,
  };
  let admitted = 0;
  for (const comer of comers) {
    const answer = mayVote(comer);
    if (answer.ok) admitted += 1;
    else refused[answer.code] += 1;
  }
  return { admitted, refused };
}

/**
 * The base of the vote on one subject: all convened, less the subject where the unit lets nobody vote on himself.
 * @param convened the convened base of the body, ≥ 0
 * @param isSubjectConvened true when the one voted on is among the convened; false for a probationary member, a
 *   collective or an organisation
 * @throws {RangeError} when `convened` is negative or no integer, or 0 although the subject is among the convened
 */
export function baseOnSubject(
  convened: number,
  isSubjectConvened: boolean,
  rule: Pick<BallotRule, "votesOnSelf">,
): number {
  assertInteger("convened", convened, { min: isSubjectConvened ? 1 : 0 });
  return isSubjectConvened && !rule.votesOnSelf ? convened - 1 : convened;
}
