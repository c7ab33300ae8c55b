import type { Tx } from "../../database/Door.js";
import type { CellKey } from "./cellRound.queries.js";
import { SESSION_FIELDS, SESSION_ORDER, type StoredSession } from "./session.queries.js";
import type { MinutesSigner } from "./session.types.js";

/** A session with what its roll and agenda come to. */
export interface CountedSession extends StoredSession {
  hasRollCall: boolean;
  /** Members present. */
  present: string[];
  /** Members whose review is done. */
  reviewed: string[];
  itemsDone: number;
  itemsTotal: number;
}

/** The meeting of a cell with its sessions; all that is shown of it but the single agendas. */
export interface MeetingRecord {
  id: string;
  version: number;
  heldOn: string | null;
  agreementNumber: string | null;
  agreementOn: string | null;
  hasBallot: boolean;
  sessions: CountedSession[];
  minutes: { sections: number; signers: MinutesSigner[] };
}

export interface PartyGroup {
  id: string;
  name: string;
}

/** Null before anything is planned or recorded. One statement. */
export async function findMeetingRecord(tx: Tx, { roundId, cellId }: CellKey): Promise<MeetingRecord | null> {
  const rows: { meeting: MeetingRecord }[] = await tx.query(
    `SELECT json_build_object('id', mt.id, 'version', mt.version, 'heldOn', mt.held_on,
       'agreementNumber', mt.agreement_number, 'agreementOn', mt.agreement_on,
       'hasBallot', EXISTS (SELECT 1 FROM ballots b WHERE b.meeting_id = mt.id AND b.state <> 'CANCELLED'),
       'minutes', json_build_object(
         'sections', (SELECT count(*) FROM minutes_sections x WHERE x.meeting_id = mt.id),
         'signers', (SELECT COALESCE(json_agg(x.role ORDER BY x.role), '[]') FROM minutes_signatures x WHERE x.meeting_id = mt.id)),
       'sessions', (SELECT COALESCE(json_agg(json_build_object(${SESSION_FIELDS},
           'hasRollCall', EXISTS (SELECT 1 FROM session_attendances a WHERE a.session_id = s.id),
           'present', (SELECT COALESCE(json_agg(a.member_id), '[]') FROM session_attendances a
                        WHERE a.session_id = s.id AND a.presence = 'PRESENT'),
           'reviewed', (SELECT COALESCE(json_agg(r.member_id), '[]') FROM agenda_items i JOIN reviews r ON r.id = i.review_id
                         WHERE i.session_id = s.id AND i.state = 'DONE' AND r.member_id IS NOT NULL),
           'itemsDone', (SELECT count(*) FROM agenda_items i WHERE i.session_id = s.id AND i.state = 'DONE'),
           'itemsTotal', (SELECT count(*) FROM agenda_items i WHERE i.session_id = s.id))
           ORDER BY ${SESSION_ORDER}), '[]')
         FROM meeting_sessions s WHERE s.meeting_id = mt.id)) AS meeting
       FROM meetings mt WHERE mt.round_id = $1 AND mt.cell_id = $2`,
    [roundId, cellId],
  );
  return rows[0]?.meeting ?? null;
}

/** Party groups of a cell that exist, by name in the order of numbers. */
export async function findPartyGroups(tx: Tx, cellId: string): Promise<PartyGroup[]> {
  return tx.query(
    `SELECT o.id, o.name FROM tree_nodes n JOIN organisations o ON o.id = n.organisation_id
      WHERE n.parent_id = $1 AND n.tree_id = (SELECT max(id) FROM trees) AND o.kind = 'PARTY_GROUP' AND o.dissolved_on IS NULL
      ORDER BY n.lo`,
    [cellId],
  );
}
