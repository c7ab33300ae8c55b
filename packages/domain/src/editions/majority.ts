import type { MajorityRule } from "./ballotRule.js";

/** More than half: the Party Statute, article 9, counts all members of the body. */
export const MORE_THAN_HALF: MajorityRule = { kind: "MORE_THAN", numerator: 1, denominator: 2 };

/** Two thirds or more: Guidance 07-HD/BTCTW (2011) for EXCELLENT. */
export const AT_LEAST_TWO_THIRDS: MajorityRule = { kind: "AT_LEAST", numerator: 2, denominator: 3 };
