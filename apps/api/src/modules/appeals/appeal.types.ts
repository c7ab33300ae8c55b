/** UPHELD: the level stands. CHANGED: a new decision supersedes the contested one. */
export const APPEAL_OUTCOMES = ["UPHELD", "CHANGED"] as const;
export type AppealOutcome = (typeof APPEAL_OUTCOMES)[number];
