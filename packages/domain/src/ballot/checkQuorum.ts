import type { MajorityRule } from "../editions/ballotRule.js";
import { hasQuorum, requiredVotes } from "./majority.js";

export type QuorumVerdict =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly code: "QUORUM_NOT_MET";
      readonly convened: number;
      readonly present: number;
      /** Fewest who must be present. */
      readonly required: number;
    };

/**
 * Whether so many of the convened are present that a vote may be taken, and how many must be where it may not.
 * @throws {RangeError} when `convened` is negative or no integer
 */
export function checkQuorum(present: number, convened: number, rule: MajorityRule): QuorumVerdict {
  if (hasQuorum(present, convened, rule)) return { ok: true };
  return { ok: false, code: "QUORUM_NOT_MET", convened, present, required: requiredVotes(rule, convened) };
}
