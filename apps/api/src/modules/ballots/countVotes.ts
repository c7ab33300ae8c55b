import { type BallotRule, ballotOutcome, type Level } from "@xeploai/domain";
import type { TypedTally } from "./ballotDesk.type.js";

/** Votes on one review with what the majority rule makes of them. */
export interface CountedTally extends TypedTally {
  /** Votes the outcome needed; without one, what the leading level needed. */
  required: number;
  /** Null: no level reached its majority. */
  outcome: Level | null;
}

/** @param base voters the majority on this subject is taken of */
export function countVotes(tally: TypedTally, rule: BallotRule, base: number): CountedTally {
  const { outcome, required, leading } = ballotOutcome(levelVotes(tally), rule, base);
  const level = outcome === "NO_MAJORITY" ? null : outcome;
  return { ...tally, required: required[level ?? leading[0] ?? "GOOD"], outcome: level };
}

export const levelVotes = (tally: Omit<TypedTally, "reviewId" | "blank">) => ({
  EXCELLENT: tally.excellent,
  GOOD: tally.good,
  SATISFACTORY: tally.satisfactory,
  UNSATISFACTORY: tally.unsatisfactory,
});
