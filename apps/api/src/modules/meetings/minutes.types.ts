/** A session as the minutes tell it. */
export interface MinutesSession {
  id: string;
  /** Null for the whole cell. */
  partyGroupName: string | null;
  heldOn: string;
  startsAt: string | null;
  endsAt: string | null;
  place: string;
  chair: string;
  clerk: string;
  hasVote: boolean;
  /** Official members convened, and of them present. */
  convened: number;
  present: number;
  probationaryPresent: number;
  absent: { name: string; reason: string | null }[];
}

export interface MinutesSubject {
  reviewId: string;
  sessionId: string;
  kind: string;
  name: string;
  opinions: { speaker: string; text: string }[];
  conclusion: string | null;
  commitment: string | null;
}

/** What is on record of a meeting, from which its minutes are drafted. */
export interface MinutesFacts {
  cellName: string;
  year: number;
  sessions: MinutesSession[];
  /** Members convened to the meeting, each counted once, and of them those who came to one session or more. */
  convened: number;
  present: number;
  /** Subjects whose review is done, in the order in which it was. */
  subjects: MinutesSubject[];
  /** What was said to all. */
  opinions: { speaker: string; text: string }[];
  /** Members who still have to be reviewed. */
  lackReview: string[];
  /** Text typed with a meeting that was recorded in one go. */
  typed: string | null;
}

/** One part of the draft; its code stays the same however often it is drafted. */
export interface DraftedSection {
  code: string;
  title: string;
  text: string;
}
