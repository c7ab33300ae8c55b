import {
  type AfterBallot,
  afterBallot,
  type BallotRule,
  ballotOutcome,
  type EscalationReason,
  type Level,
} from "@xeploai/domain";
import type { TypedTally } from "./ballotDesk.type.js";

/** Votes on one review with what the majority rule makes of them. */
export interface CountedTally extends TypedTally {
  /** Votes the outcome needed; without one, what the leading level needed. */
  required: number;
  /** Null: no level reached its majority. */
  outcome: Level | null;
  next: AfterBallot["next"];
  escalation: EscalationReason | null;
}

/**
 * @param base voters the majority on this subject is taken of
 * @param round 1 for the first ballot on the subject, 2 for the second
 */
export function countVotes(tally: TypedTally, rule: BallotRule, base: number, round: 1 | 2): CountedTally {
  const counted = ballotOutcome(levelVotes(tally), rule, base);
  const { outcome, required, leading } = counted;
  const after = afterBallot(counted, rule, round);
  const level = outcome === "NO_MAJORITY" ? null : outcome;
  return {
    ...tally,
    required: required[level ?? leading[0] ?? "GOOD"],
    outcome: level,
    next: after.next,
    escalation: after.next === "ESCALATE" ? after.reason : null,
  };
}

export const levelVotes = (tally: Omit<TypedTally, "reviewId" | "blank">) => ({
  EXCELLENT: tally.excellent,
  GOOD: tally.good,
  SATISFACTORY: tally.satisfactory,
  UNSATISFACTORY: tally.unsatisfactory,
});
