import type { Tx } from "../../database/Door.js";
import { isUuid } from "../../database/isUuid.js";
import { NotFoundError } from "../../errors/errors.js";
import type { OrganisationRef } from "../organisations/organisationRef.type.js";
import type { CellKey } from "./cellRound.queries.js";
import type { SessionState } from "./session.types.js";

/** A session as stored. */
export interface StoredSession {
  id: string;
  partyGroup: OrganisationRef | null;
  heldOn: string;
  startsAt: string;
  endsAt: string | null;
  place: string;
  chair: string;
  clerk: string;
  hasVote: boolean;
  state: SessionState;
  version: number;
}

/** A session with where it belongs. */
export interface PlacedSession extends StoredSession, CellKey {
  meetingId: string;
  hasBallot: boolean;
}

export const SESSION_FIELDS = `'id', s.id, 'partyGroup', (SELECT json_build_object('id', g.id, 'name', g.name,
    'shortName', g.short_name, 'kind', g.kind) FROM organisations g WHERE g.id = s.party_group_id),
  'heldOn', s.held_on, 'startsAt', s.starts_at, 'endsAt', s.ends_at, 'place', s.place, 'chair', s.chair, 'clerk', s.clerk,
  'hasVote', s.has_vote, 'state', s.state, 'version', s.version`;

/** Order in which sessions are held; the vote closes the day. */
export const SESSION_ORDER = "s.held_on, s.has_vote, s.starts_at, s.id";

/** @throws {NotFoundError} when there is no such session */
export async function findSession(tx: Tx, id: string): Promise<PlacedSession> {
  const rows: { session: PlacedSession }[] = isUuid(id)
    ? await tx.query(
        `SELECT json_build_object(${SESSION_FIELDS}, 'meetingId', mt.id, 'roundId', mt.round_id, 'cellId', mt.cell_id,
                'hasBallot', EXISTS (SELECT 1 FROM ballots b WHERE b.meeting_id = mt.id AND b.state <> 'CANCELLED')) AS session
           FROM meeting_sessions s JOIN meetings mt ON mt.id = s.meeting_id WHERE s.id = $1`,
        [id],
      )
    : [];
  const session = rows[0]?.session;
  if (!session) throw new NotFoundError();
  return session;
}

/** As `findSession`, and nobody changes its meeting or any session of it until the transaction ends. */
export async function lockSession(tx: Tx, id: string): Promise<PlacedSession> {
  const { meetingId } = await findSession(tx, id);
  await tx.query(`SELECT 1 FROM meetings WHERE id = $1 FOR UPDATE`, [meetingId]);
  return findSession(tx, id);
}

/** The meeting of a cell, made when there is none; locked until the transaction ends. */
export async function lockOrMakeMeeting(
  tx: Tx,
  { roundId, cellId }: CellKey,
): Promise<{ id: string; version: number; heldOn: string | null; sessions: number }> {
  await tx.query(
    `INSERT INTO meetings (round_id, cell_id) VALUES ($1, $2) ON CONFLICT ON CONSTRAINT uq_meetings_round_cell DO NOTHING`,
    [roundId, cellId],
  );
  await tx.query(`SELECT 1 FROM meetings WHERE round_id = $1 AND cell_id = $2 FOR UPDATE`, [roundId, cellId]);
  const rows: { id: string; version: number; heldOn: string | null; sessions: number }[] = await tx.query(
    `SELECT mt.id, mt.version, mt.held_on::text AS "heldOn",
            (SELECT count(*)::int FROM meeting_sessions s WHERE s.meeting_id = mt.id) AS sessions
       FROM meetings mt WHERE mt.round_id = $1 AND mt.cell_id = $2`,
    [roundId, cellId],
  );
  const meeting = rows[0];
  if (!meeting) throw new RangeError(`meeting of cell ${cellId} was not stored`);
  return meeting;
}
