import type { Level } from "./level.js";

/** A share of votes: MORE_THAN 1/2 or AT_LEAST 2/3, of the base the ballot rule names. */
export interface MajorityRule {
  readonly kind: "MORE_THAN" | "AT_LEAST";
  readonly numerator: number;
  readonly denominator: number;
}

export interface BallotRule {
  /** Votes are counted against all official members who must be convened, not against those present. */
  readonly base: "CONVENED_OFFICIAL";
  readonly majority: Readonly<Record<Level, MajorityRule>>;
  /** When true, a vote for a level also supports every lower level. */
  readonly cumulativeDown: boolean;
  /** When true, a member votes on the own level. */
  readonly votesOnSelf: boolean;
  /** Attendance without which no vote is taken. */
  readonly quorum: MajorityRule;
}
