import type { Position } from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";

/** Draws up the agenda of a session anew, in the order given; what was there before is gone. */
export async function insertAgenda(
  tx: Tx,
  sessionId: string,
  subjects: readonly { reviewId: string; position: Position }[],
): Promise<void> {
  await tx.query(
    `INSERT INTO agenda_items (session_id, review_id, position, place)
     SELECT $1, n.review_id, n.position, n.place
       FROM unnest($2::uuid[], $3::text[]) WITH ORDINALITY AS n (review_id, position, place)`,
    [sessionId, subjects.map((it) => it.reviewId), subjects.map((it) => it.position)],
  );
}

/** Puts the items into the order given. */
export async function orderAgenda(tx: Tx, itemIds: readonly string[]): Promise<void> {
  await tx.query(
    `UPDATE agenda_items i SET place = n.place
       FROM unnest($1::uuid[]) WITH ORDINALITY AS n (id, place) WHERE i.id = n.id AND i.place <> n.place`,
    [itemIds],
  );
}

/** Reviews of a cell's meeting that were done in one of its sessions. */
export async function findReviewedIds(tx: Tx, meetingId: string): Promise<Set<string>> {
  const rows: { id: string }[] = await tx.query(
    `SELECT i.review_id AS id FROM agenda_items i JOIN meeting_sessions s ON s.id = i.session_id
      WHERE s.meeting_id = $1 AND i.state = 'DONE'`,
    [meetingId],
  );
  return new Set(rows.map((it) => it.id));
}

/** Replaces the roll of a session. */
export async function saveRoll(
  tx: Tx,
  sessionId: string,
  lines: readonly { memberId: string; isVoter: boolean; presence: string; reason: string | null }[],
): Promise<void> {
  await tx.query(`DELETE FROM session_attendances WHERE session_id = $1`, [sessionId]);
  await tx.query(
    `INSERT INTO session_attendances (session_id, member_id, is_voter, presence, reason)
     SELECT $1, a.* FROM unnest($2::uuid[], $3::boolean[], $4::text[], $5::text[]) AS a`,
    [
      sessionId,
      ...(["memberId", "isVoter", "presence", "reason"] as const).map((key) => lines.map((it) => it[key])),
    ],
  );
  // A version of its own for the session: whoever read the old roll hears of it.
  await tx.query(`UPDATE meeting_sessions SET version = version WHERE id = $1`, [sessionId]);
}

/**
 * The meeting is held: the session in which the cell votes gives it day, place and people, and its roll is the base of the
 * ballot from here on.
 */
export async function holdMeeting(tx: Tx, sessionId: string): Promise<void> {
  await tx.query(
    `UPDATE meetings mt SET held_on = s.held_on, place = s.place, chair = s.chair, clerk = s.clerk
       FROM meeting_sessions s WHERE s.id = $1 AND mt.id = s.meeting_id`,
    [sessionId],
  );
  await tx.query(
    `DELETE FROM attendances a USING meeting_sessions s WHERE s.id = $1 AND a.meeting_id = s.meeting_id`,
    [sessionId],
  );
  await tx.query(
    `INSERT INTO attendances (meeting_id, member_id, is_voter, presence, reason)
     SELECT s.meeting_id, a.member_id, a.is_voter, a.presence, a.reason
       FROM session_attendances a JOIN meeting_sessions s ON s.id = a.session_id WHERE s.id = $1`,
    [sessionId],
  );
}
