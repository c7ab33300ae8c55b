import { type BallotRule, baseOnSubject, type ReviewState } from "@xeploai/domain";
import { editionOfRound, type RoundRules } from "../rounds/editionOfRound.js";

/** States a review may stand in when the cell votes on it. */
export const VOTABLE: readonly ReviewState[] = [
  "SELF_SUBMITTED",
  "REVIEWED",
  "COMPILED",
  "VOTED",
  "PROPOSED",
];

/** The vote on members under the plan of the round. */
export function ballotRuleOf(round: RoundRules): BallotRule {
  const rule = editionOfRound(round).subjects.MEMBER.ballot;
  if (!rule) throw new RangeError(`edition ${round.editionCode} has no ballot on members`);
  return rule.value;
}

/** Voters the majority on one member is taken of. */
export const baseOn = (memberId: string, electors: readonly string[], rule: BallotRule): number =>
  baseOnSubject(electors.length, electors.includes(memberId), rule);
