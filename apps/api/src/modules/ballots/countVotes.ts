import { type BallotRule, ballotOutcome, type Level } from "@xeploai/domain";
import type { TallyInput } from "./ballot.inputs.js";

/** Votes on one review with what the majority rule makes of them. */
export interface CountedTally extends TallyInput {
  /** Votes the outcome needed; without one, what the leading level needed. */
  required: number;
  /** Null: no level reached its majority. */
  outcome: Level | null;
}

export function countVotes(tally: TallyInput, rule: BallotRule, convened: number): CountedTally {
  const votes = {
    EXCELLENT: tally.excellent,
    GOOD: tally.good,
    SATISFACTORY: tally.satisfactory,
    UNSATISFACTORY: tally.unsatisfactory,
  };
  const { outcome, required, leading } = ballotOutcome(votes, rule, convened);
  const level = outcome === "NO_MAJORITY" ? null : outcome;
  return { ...tally, required: required[level ?? leading[0] ?? "GOOD"], outcome: level };
}
