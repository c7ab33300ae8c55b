/** Longest texts of a decision, in characters. */
export const NUMBER_LIMIT = 64;
export const REASON_LIMIT = 2_000;
export const AUTHORITY_LIMIT = 200;
