import type { Voter } from "../ballot/electorate.js";
import type { IsoDate } from "../calendar/isoDate.js";

/** A member of the cell, as far as its review meeting is concerned. */
export interface CellMember extends Voter {
  readonly id: string;
  /** Party group; null when in none. */
  readonly groupId: string | null;
  /** True for the cell committee, the secretary and leading cadres, who are reviewed at the cell itself. */
  readonly isLeader: boolean;
  /** False for those who are not reviewed in this round. */
  readonly isToBeReviewed: boolean;
}

/** One session of the review meeting: of the whole cell, or of one Party group. */
export interface MeetingSession {
  readonly id: string;
  /** Null for a session of the whole cell. */
  readonly groupId: string | null;
  readonly heldOn: IsoDate;
  /** Ids of the members who were present; guests are not listed. */
  readonly present: readonly string[];
  /** Ids of the members reviewed in this session. */
  readonly reviewed: readonly string[];
  /** True when the ballot on the levels was taken in this session. */
  readonly hasBallot: boolean;
}

export const MEETING_FAULTS = [
  "ATTENDEE_NOT_IN_CELL",
  "ATTENDEE_NOT_IN_PARTY_GROUP",
  "LEADER_REVIEWED_IN_PARTY_GROUP",
  "REVIEWED_WITHOUT_ATTENDING",
  "REVIEWED_TWICE",
  "BALLOT_IN_PARTY_GROUP",
  "BALLOT_IN_TWO_SESSIONS",
  "BALLOT_BEFORE_REVIEW",
] as const;
export type MeetingFaultCode = (typeof MEETING_FAULTS)[number];

/** One thing that is wrong with the sessions of a meeting. */
export interface MeetingFault {
  readonly code: MeetingFaultCode;
  readonly sessionId: string;
  /** The member concerned; left out where the session as a whole is. */
  readonly memberId?: string;
}
