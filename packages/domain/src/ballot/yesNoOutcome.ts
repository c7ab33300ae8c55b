import { assertInteger } from "../assertInteger.js";
import type { BallotEffect, BallotRule } from "../editions/ballotRule.js";
import type { Level } from "../editions/level.js";
import { requiredVotes } from "./majority.js";

/** Valid votes for and against one proposed level (đồng ý, không đồng ý). */
export interface YesNoVotes {
  readonly yes: number;
  readonly no: number;
}

export interface YesNoOutcome {
  /** The level voted on when it has the majority. A refused level says nothing about the level below. */
  readonly outcome: Level | "NO_MAJORITY";
  readonly effect: BallotEffect;
  readonly convened: number;
  readonly level: Level;
  readonly yes: number;
  readonly no: number;
  /** Fewest yes votes the level needs. */
  readonly required: number;
}

/**
 * What a vote of yes or no on one proposed level comes to. Blank, invalid and missing ballots count like a no, since
 * the base is all who must be convened.
 * @param convened the base on this subject: `baseOnSubject` of those who must be convened
 * @throws {RangeError} when a count is negative, or there are more votes than convened members
 */
export function yesNoOutcome(
  level: Level,
  { yes, no }: YesNoVotes,
  rule: BallotRule,
  convened: number,
): YesNoOutcome {
  assertInteger("convened", convened, { min: 0 });
  assertInteger("yes", yes, { min: 0 });
  assertInteger("no", no, { min: 0 });
  if (yes + no > convened) throw new RangeError(`${yes + no} votes of ${convened} convened members`);
  const required = requiredVotes(rule.majority[level], convened);
  const outcome = yes > 0 && yes >= required ? level : "NO_MAJORITY";
  return { outcome, effect: rule.effect, convened, level, yes, no, required };
}
