import type { BallotMode, Level } from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import type { CellKey } from "../meetings/cellRound.queries.js";
import type { BallotKind } from "./ballot.types.js";
import type { CountedTally } from "./countVotes.js";
import { rollHash } from "./rollHash.js";

/** Somebody convened to the ballot. */
export interface Elector {
  memberId: string;
  name: string;
  isPresent: boolean;
}

/** The cell's meeting with its attendance of voters. */
export interface MeetingForBallot {
  meetingId: string;
  electors: Elector[];
  /** Everybody on the roll, voters or not. */
  roll: string[];
  /** Reviews of the cell that no session has done yet; empty for a meeting recorded in one go. */
  unreviewed: string[];
}

/** Locked until the transaction ends; null before the meeting is held. */
export async function lockMeeting(tx: Tx, { roundId, cellId }: CellKey): Promise<MeetingForBallot | null> {
  await tx.query(`SELECT 1 FROM meetings WHERE round_id = $1 AND cell_id = $2 FOR UPDATE`, [roundId, cellId]);
  const rows: MeetingForBallot[] = await tx.query(
    `SELECT mt.id AS "meetingId",
            (SELECT COALESCE(json_agg(json_build_object('memberId', m.id, 'name', m.full_name,
                      'isPresent', a.presence = 'PRESENT') ORDER BY m.id), '[]')
               FROM attendances a JOIN members m ON m.id = a.member_id WHERE a.meeting_id = mt.id AND a.is_voter) AS electors,
            ARRAY(SELECT a.member_id::text FROM attendances a WHERE a.meeting_id = mt.id) AS roll,
            CASE WHEN EXISTS (SELECT 1 FROM meeting_sessions s WHERE s.meeting_id = mt.id)
                 THEN ARRAY(SELECT r.id::text FROM reviews r
                             WHERE r.round_id = mt.round_id AND r.cell_id = mt.cell_id AND NOT EXISTS (
                               SELECT 1 FROM agenda_items i JOIN meeting_sessions s ON s.id = i.session_id
                                WHERE s.meeting_id = mt.id AND i.review_id = r.id AND i.state = 'DONE'))
                 ELSE '{}' END AS unreviewed
       FROM meetings mt
      WHERE mt.round_id = $1 AND mt.cell_id = $2 AND mt.held_on IS NOT NULL`,
    [roundId, cellId],
  );
  return rows[0] ?? null;
}

export interface NewBallot {
  id: string;
  meetingId: string;
  number: number;
  kind: BallotKind;
  basisId: string | null;
  mode: BallotMode;
  openedAt: Date;
  electors: readonly string[];
  voters: readonly string[];
  issued: number | null;
  tellers: readonly { memberId: string; name: string }[];
  reason: string | null;
  complainantId: string | null;
  lines: readonly { reviewId: string; base: number; levels: readonly Level[] }[];
}

/** Freezes the roll and what is voted on. */
export async function insertBallot(tx: Tx, it: NewBallot): Promise<void> {
  await tx.query(
    `INSERT INTO ballots (id, meeting_id, number, kind, basis_id, mode, opened_at, convened, present, electors, voters,
                          roll_hash, issued, tellers, teller_ids, reason, complainant_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
    [
      it.id,
      it.meetingId,
      it.number,
      it.kind,
      it.basisId,
      it.mode,
      it.openedAt,
      it.electors.length,
      it.voters.length,
      it.electors,
      it.voters,
      rollHash(it.id, it.electors, it.voters),
      it.issued,
      it.tellers.map(({ name }) => name),
      it.tellers.map(({ memberId }) => memberId),
      it.reason,
      it.complainantId,
    ],
  );
  await tx.query(
    `INSERT INTO ballot_tallies (ballot_id, review_id, base, levels)
     SELECT $1, t.review_id, t.base, string_to_array(t.levels, ',')
       FROM unnest($2::uuid[], $3::int[], $4::text[]) AS t (review_id, base, levels)`,
    [
      it.id,
      it.lines.map(({ reviewId }) => reviewId),
      it.lines.map(({ base }) => base),
      it.lines.map(({ levels }) => levels.join(",")),
    ],
  );
}

export interface AgreedCount {
  returned: number;
  valid: number;
  invalid: number;
  blank: number;
}

/** Closes the minutes: votes on the subjects `inForce` are in force from now on, in the place of earlier counts. */
export async function closeMinutes(
  tx: Tx,
  ballotId: string,
  { returned, valid, invalid, blank }: AgreedCount,
  tallies: readonly CountedTally[],
  inForce: ReadonlySet<string>,
  closedAt: Date,
): Promise<void> {
  await tx.query(
    `UPDATE ballots SET state = 'CLOSED', returned = $2, valid = $3, invalid = $4, blank = $5, closed_at = $6 WHERE id = $1`,
    [ballotId, returned, valid, invalid, blank, closedAt],
  );
  await tx.query(
    `UPDATE ballot_tallies SET is_in_force = false WHERE review_id = ANY ($1::uuid[]) AND is_in_force`,
    [[...inForce]],
  );
  const COLUMNS = [
    "reviewId",
    "excellent",
    "good",
    "satisfactory",
    "unsatisfactory",
    "blank",
    "required",
    "outcome",
    "next",
    "escalation",
  ] as const;
  await tx.query(
    `UPDATE ballot_tallies t SET excellent = n.excellent, good = n.good, satisfactory = n.satisfactory,
            unsatisfactory = n.unsatisfactory, blank = n.blank, required = n.required, outcome = n.outcome,
            next = n.next, escalation = n.escalation, is_in_force = t.review_id = ANY ($12::uuid[])
       FROM unnest($2::uuid[], $3::int[], $4::int[], $5::int[], $6::int[], $7::int[], $8::int[], $9::text[], $10::text[], $11::text[])
            AS n (review_id, excellent, good, satisfactory, unsatisfactory, blank, required, outcome, next, escalation)
      WHERE t.ballot_id = $1 AND t.review_id = n.review_id`,
    [ballotId, ...COLUMNS.map((key) => tallies.map((it) => it[key])), [...inForce]],
  );
  // What was agreed stands in the minutes; who typed it stays on record.
  await tx.query(`UPDATE ballot_counts SET sealed = NULL WHERE ballot_id = $1`, [ballotId]);
}
