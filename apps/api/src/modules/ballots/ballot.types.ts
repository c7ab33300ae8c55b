/**
 * VOTE: the cell votes on subjects for the first time. SECOND: once more on those without a majority, with two levels.
 * RECOUNT: the papers of an earlier ballot are counted again.
 */
export const BALLOT_KINDS = ["VOTE", "SECOND", "RECOUNT"] as const;
export type BallotKind = (typeof BALLOT_KINDS)[number];

/** OPEN: from the freezing of the roll on. CLOSED: counted, the minutes balance. CANCELLED: never counted. */
export const BALLOT_STATES = ["OPEN", "CLOSED", "CANCELLED"] as const;
export type BallotState = (typeof BALLOT_STATES)[number];

/** What is written into the journal of a ballot; never a vote, and never a figure before the minutes are closed. */
export const BALLOT_ACTS = [
  "OPEN",
  "MAKE_KEY",
  "ISSUE_SLIPS",
  "HAND_OUT",
  "KEY",
  "CLOSE",
  "CANCEL",
  "DESTROY",
] as const;
export type BallotAct = (typeof BALLOT_ACTS)[number];
