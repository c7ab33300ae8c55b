import { MORE_THAN_HALF } from "../editions/majority.js";
import { requiredVotes } from "./majority.js";

/** How a committee voted on one of its own resolutions (biểu quyết của cấp ủy). */
export interface ResolutionVote {
  /** All members of the committee, present or not. */
  readonly members: number;
  readonly present: number;
  /** Those who approve. */
  readonly approve: number;
  /** Those present who do not: against, with another opinion, or silent. */
  readonly other: number;
}

export const RESOLUTION_VOTE_REFUSALS = [
  "COMMITTEE_VOTE_MISSING",
  "COMMITTEE_VOTE_NOT_BALANCED",
  "COMMITTEE_TOO_FEW_PRESENT",
  "RESOLUTION_NOT_CARRIED",
] as const;

export type ResolutionVoteVerdict =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: "COMMITTEE_VOTE_MISSING" }
  | {
      readonly ok: false;
      readonly code: "COMMITTEE_VOTE_NOT_BALANCED";
      readonly members: number;
      readonly present: number;
      readonly approve: number;
      readonly other: number;
    }
  | {
      readonly ok: false;
      readonly code: "COMMITTEE_TOO_FEW_PRESENT";
      readonly members: number;
      readonly present: number;
      /** Fewest who must be there, since fewer cannot carry anything. */
      readonly required: number;
    }
  | {
      readonly ok: false;
      readonly code: "RESOLUTION_NOT_CARRIED";
      readonly members: number;
      readonly approve: number;
      /** Fewest who must approve. */
      readonly required: number;
    };

/**
 * Whether a committee's vote carries its resolution: more than half of all its members approve, whoever is absent.
 * @param vote null where none is recorded
 * @param isAsked true where a resolution must come with its vote
 * @see Party Statute, article 9: a resolution is valid only when more than half of the members of the body approve
 */
export function checkResolutionVote(vote: ResolutionVote | null, isAsked: boolean): ResolutionVoteVerdict {
  if (!vote) return isAsked ? { ok: false, code: "COMMITTEE_VOTE_MISSING" } : { ok: true };
  const { members, present, approve, other } = vote;
  if (!isBalanced(vote))
    return { ok: false, code: "COMMITTEE_VOTE_NOT_BALANCED", members, present, approve, other };
  const required = approvalsNeeded(members);
  if (present < required) return { ok: false, code: "COMMITTEE_TOO_FEW_PRESENT", members, present, required };
  if (approve < required) return { ok: false, code: "RESOLUTION_NOT_CARRIED", members, approve, required };
  return { ok: true };
}

/**
 * Fewest of a committee's members who must approve: 8 of 15, and 8 of 14.
 * @throws {RangeError} when `members` is negative or no integer
 */
export function approvalsNeeded(members: number): number {
  return requiredVotes(MORE_THAN_HALF, members);
}

/** Whole numbers; everybody present voted one way or the other, and nobody is present who is no member. */
function isBalanced({ members, present, approve, other }: ResolutionVote): boolean {
  const areCounts = [members, present, approve, other].every((it) => Number.isSafeInteger(it) && it >= 0);
  return areCounts && approve + other === present && present <= members;
}
