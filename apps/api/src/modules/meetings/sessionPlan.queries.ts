import type { Tx } from "../../database/Door.js";
import { NEWEST_TREE } from "../organisations/OrganisationTree.js";
import type { OwnSession } from "./ownSession.type.js";
import { SESSION_FIELDS } from "./session.queries.js";

/** Writes a session and answers its id. */
export async function saveSession(
  tx: Tx,
  meetingId: string,
  session: {
    sessionId?: string | null;
    partyGroupId?: string | null;
    heldOn: string;
    startsAt: string;
    endsAt: string | null;
    place: string;
    chair: string;
    clerk: string;
    hasVote: boolean;
  },
): Promise<string> {
  const values = [
    session.partyGroupId ?? null,
    session.heldOn,
    session.startsAt,
    session.endsAt,
    session.place,
    session.chair,
    session.clerk,
    session.hasVote,
  ];
  if (session.sessionId) {
    await tx.query(
      `UPDATE meeting_sessions SET party_group_id = $2, held_on = $3, starts_at = $4, ends_at = $5, place = $6, chair = $7,
              clerk = $8, has_vote = $9 WHERE id = $1`,
      [session.sessionId, ...values],
    );
    return session.sessionId;
  }
  const rows: { id: string }[] = await tx.query(
    `INSERT INTO meeting_sessions (meeting_id, party_group_id, held_on, starts_at, ends_at, place, chair, clerk, has_vote)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id`,
    [meetingId, ...values],
  );
  const id = rows[0]?.id;
  if (!id) throw new RangeError(`session of meeting ${meetingId} was not stored`);
  return id;
}

/** Sessions of open rounds that are not over, held by bodies inside the ranges; at most 100, soonest first. */
export async function findMySessions(tx: Tx, scope: [lo: number[], hi: number[]]): Promise<OwnSession[]> {
  const rows: { session: OwnSession }[] = await tx.query(
    `SELECT json_build_object(${SESSION_FIELDS}, 'roundId', mt.round_id,
              'body', CASE WHEN s.party_group_id IS NULL THEN 'CELL' ELSE 'PARTY_GROUP' END,
              'cell', json_build_object('id', o.id, 'name', o.name, 'shortName', o.short_name, 'kind', o.kind)) AS session
       FROM meeting_sessions s
       JOIN meetings mt ON mt.id = s.meeting_id
       JOIN rounds rd ON rd.id = mt.round_id AND rd.state = 'OPEN'
       JOIN organisations o ON o.id = mt.cell_id
       JOIN tree_nodes n ON n.organisation_id = COALESCE(s.party_group_id, mt.cell_id) AND n.tree_id = ${NEWEST_TREE}
      WHERE s.state <> 'CLOSED'
        AND EXISTS (SELECT 1 FROM unnest($1::bigint[], $2::bigint[]) AS x (lo, hi) WHERE n.lo BETWEEN x.lo AND x.hi)
      ORDER BY s.held_on, s.starts_at, s.id LIMIT 100`,
    [...scope],
  );
  return rows.map((it) => it.session);
}
