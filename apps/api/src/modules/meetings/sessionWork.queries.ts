import type { Tx } from "../../database/Door.js";
import type { Presence } from "./meeting.type.js";
import type { AgendaItem, SessionOpinion } from "./session.type.js";

export interface CalledMember {
  memberId: string;
  presence: Presence;
  reason: string | null;
}

export interface SessionContents {
  called: CalledMember[];
  items: AgendaItem[];
  opinions: SessionOpinion[];
}

/**
 * Roll, agenda and opinions of a session in one statement. The spread of positions comes with an item only once the
 * discussion of its subject was opened, which is when its row is made.
 */
export async function findSessionContents(tx: Tx, sessionId: string): Promise<SessionContents> {
  const rows: [SessionContents] = await tx.query(
    `SELECT (SELECT COALESCE(json_agg(json_build_object('memberId', a.member_id, 'presence', a.presence, 'reason', a.reason)), '[]')
               FROM session_attendances a WHERE a.session_id = $1) AS called,
            (SELECT COALESCE(json_agg(json_build_object('id', i.id, 'reviewId', i.review_id, 'kind', r.subject_kind,
                      'name', COALESCE(m.full_name, c.name), 'memberId', r.member_id, 'position', i.position,
                      'place', i.place, 'state', i.state, 'reviewState', r.state, 'conclusion', i.conclusion,
                      'commitment', i.commitment, 'version', i.version,
                      'spread', CASE WHEN p.review_id IS NOT NULL THEN json_build_object('given', p.given,
                        'excellent', p.excellent, 'good', p.good, 'satisfactory', p.satisfactory,
                        'unsatisfactory', p.unsatisfactory) END) ORDER BY i.place, i.id), '[]')
               FROM agenda_items i JOIN reviews r ON r.id = i.review_id
               LEFT JOIN members m ON m.id = r.member_id
               LEFT JOIN collectives c ON c.id = r.collective_id
               LEFT JOIN position_spreads p ON p.review_id = i.review_id
              WHERE i.session_id = $1) AS items,
            (SELECT COALESCE(json_agg(json_build_object('id', o.id, 'reviewId', o.review_id, 'speaker', o.speaker,
                      'text', o.text, 'version', o.version) ORDER BY o.place), '[]')
               FROM session_opinions o WHERE o.session_id = $1) AS opinions`,
    [sessionId],
  );
  return rows[0];
}
