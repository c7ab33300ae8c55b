import { FEWEST_SECRET_VOTERS } from "./ballotSecrecy.js";

/** A vote that is held again on the same members. Ids of members; each at most once. */
export interface Revote {
  /** Who was handed a ballot the first time. */
  readonly firstVoters: readonly string[];
  /** Who may vote and is present now. */
  readonly entitled: readonly string[];
  /** Who is handed a ballot now. */
  readonly voters: readonly string[];
  /** True when the first tally was read out or written into minutes that others saw. */
  readonly isFirstTallyKnown: boolean;
}

export const REVOTE_REFUSALS = ["REVOTE_NOT_BY_EVERYBODY", "REVOTE_DIFFERENCE_TOO_SMALL"] as const;

export type RevoteVerdict =
  | { readonly ok: true }
  /** So many who are present would keep their first vote. */
  | { readonly ok: false; readonly code: "REVOTE_NOT_BY_EVERYBODY"; readonly leftOut: number }
  /** So few came or went between two known tallies that subtracting them tells their votes. */
  | {
      readonly ok: false;
      readonly code: "REVOTE_DIFFERENCE_TOO_SMALL";
      readonly difference: number;
      readonly fewest: number;
    };

/**
 * Whether a vote may be held again. It is by everybody present, never by latecomers alone added to an earlier count:
 * the difference of two tallies is the vote of whoever is in only one of them. Where the first tally is known and
 * fewer than five came or went, the two tallies side by side still tell their votes, and the vote waits for another
 * meeting.
 */
export function checkRevote({ firstVoters, entitled, voters, isFirstTallyKnown }: Revote): RevoteVerdict {
  const [first, second] = [new Set(firstVoters), new Set(voters)];
  const leftOut = entitled.filter((id) => !second.has(id)).length;
  if (leftOut > 0) return { ok: false, code: "REVOTE_NOT_BY_EVERYBODY", leftOut };
  const came = voters.filter((id) => !first.has(id)).length;
  const went = firstVoters.filter((id) => !second.has(id)).length;
  const difference = came + went;
  if (isFirstTallyKnown && difference > 0 && difference < FEWEST_SECRET_VOTERS) {
    return { ok: false, code: "REVOTE_DIFFERENCE_TOO_SMALL", difference, fewest: FEWEST_SECRET_VOTERS };
  }
  return { ok: true };
}
