import { mayVote } from "../ballot/electorate.js";
import { hasQuorum } from "../ballot/majority.js";
import type { IsoDate } from "../calendar/isoDate.js";
import type { MajorityRule } from "../editions/ballotRule.js";
import { checkSessions } from "./checkSessions.js";
import type { CellMember, MeetingFault, MeetingSession } from "./meetingSession.js";

/** Official members who had to be convened to a session, and those of them who came. */
export interface Attendance {
  readonly sessionId: string;
  readonly convened: number;
  readonly present: number;
  readonly hasQuorum: boolean;
}

/** Several sessions as the one review meeting of the cell, as its minutes tell it. */
export interface MeetingComposition {
  /** First and last day; null without a session. */
  readonly firstHeldOn: IsoDate | null;
  readonly lastHeldOn: IsoDate | null;
  /** Roll call of each session, in the order held. */
  readonly sessions: readonly Attendance[];
  /** Members convened who were present in one session or more, each once, in the order of the cell's list. */
  readonly present: readonly string[];
  /** Members convened who came to none. */
  readonly absent: readonly string[];
  /** Members who still have to be reviewed before the cell votes on them. */
  readonly lackReview: readonly string[];
  /** The one vote of the whole cell: its base is the cell, not the session; null until it is taken. */
  readonly vote: Attendance | null;
  readonly faults: readonly MeetingFault[];
}

/**
 * Puts the sessions of a large cell together: several evenings of the cell, sessions of its Party groups, or both.
 * Whoever came to two sessions counts once. Probationary members are convened and reviewed and do not count for the
 * quorum; exempt, suspended and temporarily absent members are not convened.
 * @param quorum attendance without which no vote is taken, as the edition's ballot rule says
 */
export function composeMeeting(
  members: readonly CellMember[],
  sessions: readonly MeetingSession[],
  quorum: MajorityRule,
): MeetingComposition {
  const byId = new Map(members.map((it) => [it.id, it] as const));
  const held = sessions.toSorted((a, b) => a.heldOn.localeCompare(b.heldOn));
  const attended = new Set(held.flatMap((it) => it.present));
  const reviewed = new Set(held.flatMap((it) => it.reviewed));
  const convened = members.filter(isConvened);
  const ballot = held.find((it) => it.hasBallot && it.groupId === null);
  return {
    firstHeldOn: held.at(0)?.heldOn ?? null,
    lastHeldOn: held.at(-1)?.heldOn ?? null,
    sessions: held.map((it) => attendance(it, membersOf(it, members), quorum)),
    present: convened.filter((it) => attended.has(it.id)).map((it) => it.id),
    absent: convened.filter((it) => !attended.has(it.id)).map((it) => it.id),
    lackReview: members.filter((it) => it.isToBeReviewed && !reviewed.has(it.id)).map((it) => it.id),
    vote: ballot ? attendance(ballot, members, quorum) : null,
    faults: checkSessions(byId, held),
  };
}

function attendance(session: MeetingSession, body: readonly CellMember[], quorum: MajorityRule): Attendance {
  const here = new Set(session.present);
  const voters = body.filter((it) => mayVote(it).ok);
  const present = voters.filter((it) => here.has(it.id)).length;
  return {
    sessionId: session.id,
    convened: voters.length,
    present,
    hasQuorum: hasQuorum(present, voters.length, quorum),
  };
}

function membersOf({ groupId }: MeetingSession, members: readonly CellMember[]): readonly CellMember[] {
  return groupId === null ? members : members.filter((it) => it.groupId === groupId);
}

/** Convened to the meeting: whoever may vote, and probationary members. */
function isConvened(member: CellMember): boolean {
  return mayVote({ ...member, isOfficial: true }).ok;
}
