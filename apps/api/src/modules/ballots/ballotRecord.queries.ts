import type { Tx } from "../../database/Door.js";
import type { CellKey } from "../meetings/cellRound.queries.js";
import type { RecordBallotInput } from "./ballot.inputs.js";
import type { CountedTally } from "./countVotes.js";

export interface StoredVotes {
  reviewId: string;
  excellent: number;
  good: number;
  satisfactory: number;
  unsatisfactory: number;
}

/** The cell's meeting with its attendance of voters and the ballot recorded so far. */
export interface MeetingForBallot {
  meetingId: string;
  convened: number;
  present: number;
  ballotId: string | null;
  /** 0 without a ballot. */
  version: number;
  votes: StoredVotes[];
  /** Reviews of the cell that no session has done yet; empty for a meeting recorded in one go. */
  unreviewed: string[];
}

/** Locked until the transaction ends; null before the meeting is held. */
export async function lockMeeting(tx: Tx, { roundId, cellId }: CellKey): Promise<MeetingForBallot | null> {
  await tx.query(`SELECT 1 FROM meetings WHERE round_id = $1 AND cell_id = $2 FOR UPDATE`, [roundId, cellId]);
  const rows: MeetingForBallot[] = await tx.query(
    `SELECT mt.id AS "meetingId", b.id AS "ballotId", COALESCE(b.version, 0) AS version,
            (SELECT count(*)::int FROM attendances a WHERE a.meeting_id = mt.id AND a.is_voter) AS convened,
            (SELECT count(*)::int FROM attendances a WHERE a.meeting_id = mt.id AND a.is_voter AND a.presence = 'PRESENT') AS present,
            (SELECT COALESCE(json_agg(json_build_object('reviewId', t.review_id, 'excellent', t.excellent, 'good', t.good,
                      'satisfactory', t.satisfactory, 'unsatisfactory', t.unsatisfactory)), '[]')
               FROM ballot_tallies t WHERE t.ballot_id = b.id) AS votes,
            CASE WHEN EXISTS (SELECT 1 FROM meeting_sessions s WHERE s.meeting_id = mt.id)
                 THEN ARRAY(SELECT r.id::text FROM reviews r
                             WHERE r.round_id = mt.round_id AND r.cell_id = mt.cell_id AND NOT EXISTS (
                               SELECT 1 FROM agenda_items i JOIN meeting_sessions s ON s.id = i.session_id
                                WHERE s.meeting_id = mt.id AND i.review_id = r.id AND i.state = 'DONE'))
                 ELSE '{}' END AS unreviewed
       FROM meetings mt LEFT JOIN ballots b ON b.meeting_id = mt.id
      WHERE mt.round_id = $1 AND mt.cell_id = $2 AND mt.held_on IS NOT NULL`,
    [roundId, cellId],
  );
  return rows[0] ?? null;
}

/** Writes the counting minutes over whatever was recorded before, under the meeting's lock. */
export async function saveBallot(
  tx: Tx,
  meeting: MeetingForBallot,
  input: RecordBallotInput,
  tellers: readonly string[],
  tallies: readonly CountedTally[],
  recordedAt: Date,
): Promise<string> {
  const rows: { id: string }[] = await tx.query(
    `INSERT INTO ballots (meeting_id, convened, present, issued, returned, valid, invalid, blank, tellers, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     ON CONFLICT ON CONSTRAINT uq_ballots_meeting DO UPDATE SET convened = excluded.convened, present = excluded.present,
       issued = excluded.issued, returned = excluded.returned, valid = excluded.valid, invalid = excluded.invalid,
       blank = excluded.blank, tellers = excluded.tellers, recorded_at = excluded.recorded_at
     RETURNING id`,
    [
      meeting.meetingId,
      meeting.convened,
      meeting.present,
      input.issued,
      input.returned,
      input.valid,
      input.invalid,
      input.blank,
      tellers,
      recordedAt,
    ],
  );
  const id = rows[0]?.id;
  if (!id) throw new RangeError(`ballot of meeting ${meeting.meetingId} was not stored`);
  await tx.query(`DELETE FROM ballot_tallies WHERE ballot_id = $1`, [id]);
  await tx.query(
    `INSERT INTO ballot_tallies (ballot_id, review_id, excellent, good, satisfactory, unsatisfactory, required, outcome)
     SELECT $1, t.* FROM unnest($2::uuid[], $3::int[], $4::int[], $5::int[], $6::int[], $7::int[], $8::text[]) AS t`,
    [
      id,
      ...(
        ["reviewId", "excellent", "good", "satisfactory", "unsatisfactory", "required", "outcome"] as const
      ).map((key) => tallies.map((it) => it[key])),
    ],
  );
  return id;
}
