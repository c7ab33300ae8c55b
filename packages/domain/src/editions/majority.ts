import type { MajorityRule } from "./ballotRule.js";
import type { Level } from "./level.js";

/** More than half: the Party Statute, article 9, counts all members of the body. */
export const MORE_THAN_HALF: MajorityRule = { kind: "MORE_THAN", numerator: 1, denominator: 2 };

/** Two thirds or more: Guidance 07-HD/BTCTW (2011) for EXCELLENT. */
export const AT_LEAST_TWO_THIRDS: MajorityRule = { kind: "AT_LEAST", numerator: 2, denominator: 3 };

/** The Statute's majority for every level. */
export const STATUTE_MAJORITY: Readonly<Record<Level, MajorityRule>> = {
  EXCELLENT: MORE_THAN_HALF,
  GOOD: MORE_THAN_HALF,
  SATISFACTORY: MORE_THAN_HALF,
  UNSATISFACTORY: MORE_THAN_HALF,
};

/** Guidance 07-HD/BTCTW (2011): two thirds for EXCELLENT, more than half for GOOD; the Statute's below. */
export const MAJORITY_OF_2011: Readonly<Record<Level, MajorityRule>> = {
  ...STATUTE_MAJORITY,
  EXCELLENT: AT_LEAST_TWO_THIRDS,
};
