import { assertInteger } from "../assertInteger.js";
import type { MajorityRule } from "../editions/ballotRule.js";

/**
 * Fewest votes that carry, of `convened` official members: more than half of 30 is 16, two thirds of 16 is 11.
 * @throws {RangeError} when `convened` is negative or no integer
 * @see Party Statute, article 9; Guidance 07-HD/BTCTW (2011) for two thirds
 */
export function requiredVotes(rule: MajorityRule, convened: number): number {
  assertInteger("convened", convened, { min: 0 });
  const part = convened * rule.numerator;
  return rule.kind === "MORE_THAN"
    ? Math.floor(part / rule.denominator) + 1
    : Math.floor((part + rule.denominator - 1) / rule.denominator);
}

/** True when so many of the convened are present that a vote may be taken. */
export function hasQuorum(present: number, convened: number, rule: MajorityRule): boolean {
  return present >= requiredVotes(rule, convened);
}
