import type { CellMember, MeetingFault, MeetingFaultCode, MeetingSession } from "./meetingSession.js";

/**
 * What is wrong with the sessions of one meeting; empty when nothing is. Only members of a Party group sit in its
 * session, leaders are reviewed at the cell, everybody is reviewed once and while present, and the one ballot is taken
 * by the whole cell after all reviews.
 * @param sessions in the order in which they were held
 */
export function checkSessions(
  members: ReadonlyMap<string, CellMember>,
  sessions: readonly MeetingSession[],
): readonly MeetingFault[] {
  const faults: MeetingFault[] = [];
  const reviewed = new Set<string>();
  let ballotTaken = false;
  for (const { id: sessionId, groupId, present, reviewed: inSession, hasBallot } of sessions) {
    const report = (code: MeetingFaultCode, memberId?: string) =>
      faults.push({ code, sessionId, ...(memberId !== undefined && { memberId }) });
    for (const memberId of present) {
      const member = members.get(memberId);
      if (!member) report("ATTENDEE_NOT_IN_CELL", memberId);
      else if (groupId !== null && member.groupId !== groupId)
        report("ATTENDEE_NOT_IN_PARTY_GROUP", memberId);
    }
    for (const memberId of inSession) {
      if (!present.includes(memberId)) report("REVIEWED_WITHOUT_ATTENDING", memberId);
      if (groupId !== null && members.get(memberId)?.isLeader)
        report("LEADER_REVIEWED_IN_PARTY_GROUP", memberId);
      if (reviewed.has(memberId)) report("REVIEWED_TWICE", memberId);
      if (ballotTaken) report("BALLOT_BEFORE_REVIEW", memberId);
      reviewed.add(memberId);
    }
    if (hasBallot && groupId !== null) report("BALLOT_IN_PARTY_GROUP");
    if (hasBallot && ballotTaken) report("BALLOT_IN_TWO_SESSIONS");
    ballotTaken ||= hasBallot;
  }
  return faults;
}
