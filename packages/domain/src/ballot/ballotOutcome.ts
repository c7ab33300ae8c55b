import { assertInteger } from "../assertInteger.js";
import type { BallotEffect, BallotRule } from "../editions/ballotRule.js";
import { LEVELS, type Level } from "../editions/level.js";
import { requiredVotes } from "./majority.js";

/** Valid votes for each level on one member. */
export type LevelTally = Readonly<Record<Level, number>>;

export interface BallotOutcome {
  /** The level with the majority, or NO_MAJORITY when none has the required votes. */
  readonly outcome: Level | "NO_MAJORITY";
  /** Whether the outcome is the body's proposal or a paper for the authority. */
  readonly effect: BallotEffect;
  readonly convened: number;
  readonly votes: LevelTally;
  /** Fewest votes each level needs. */
  readonly required: Readonly<Record<Level, number>>;
  /** Votes that support each level, with those for better levels when the rule adds them downwards. */
  readonly support: LevelTally;
  /** The level or levels with most votes; more than one is a tie. */
  readonly leading: readonly Level[];
}

/**
 * What a vote with one box per level comes to: the best level whose support reaches the majority of the base. Without a
 * majority the case goes on as `afterBallot` says, and no level is guessed.
 * @param convened the base on this subject: `baseOnSubject` of those who must be convened
 * @throws {RangeError} when a count is negative, or there are more votes than convened members; check the minutes first
 */
export function ballotOutcome(tally: LevelTally, rule: BallotRule, convened: number): BallotOutcome {
  for (const level of LEVELS) assertInteger(`votes for ${level}`, tally[level], { min: 0 });
  const cast = LEVELS.reduce((sum, level) => sum + tally[level], 0);
  if (cast > convened) throw new RangeError(`${cast} votes of ${convened} convened members`);
  const required = byLevel((level) => requiredVotes(rule.majority[level], convened));
  let above = 0;
  const support = byLevel((level) => {
    above += tally[level];
    return rule.cumulativeDown ? above : tally[level];
  });
  const most = Math.max(...LEVELS.map((level) => tally[level]));
  return {
    outcome: LEVELS.find((level) => cast > 0 && support[level] >= required[level]) ?? "NO_MAJORITY",
    effect: rule.effect,
    convened,
    votes: tally,
    required,
    support,
    leading: most === 0 ? [] : LEVELS.filter((level) => tally[level] === most),
  };
}

function byLevel(value: (level: Level) => number): Record<Level, number> {
  return {
    EXCELLENT: value("EXCELLENT"),
    GOOD: value("GOOD"),
    SATISFACTORY: value("SATISFACTORY"),
    UNSATISFACTORY: value("UNSATISFACTORY"),
  };
}
