/** What a decision rests on: the committee's session, an appeal, or a re-rating after a fault was found. */
export const DECISION_BASES = ["SESSION", "APPEAL", "RERATING"] as const;
export type DecisionBasis = (typeof DECISION_BASES)[number];
