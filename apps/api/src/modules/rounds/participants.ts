import {
  type Edition,
  type Level,
  type MemberStatus,
  type ParticipationReason,
  participation,
  type ReviewState,
} from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";

/** How one member takes part in a round. */
export interface Participant {
  memberId: string;
  cellId: string;
  participation: "RATED" | "REVIEW_ONLY" | "OUT";
  reason: ParticipationReason | null;
  cap: Level | null;
}

interface ParticipantRow {
  memberId: string;
  cellId: string;
  admittedOn: string;
  /** Day of coming from another cell; null when this is the first. */
  transferredInOn: string | null;
  intervals: { status: MemberStatus; from: string; until: string | null }[];
}

/** Official members of every cell in the range on the day `asOf`, each as the edition treats them. One statement. */
export async function findParticipants(
  tx: Tx,
  place: { treeId: number; lo: number; hi: number },
  asOf: string,
  year: number,
  edition: Edition,
): Promise<Participant[]> {
  const rows: ParticipantRow[] = await tx.query(
    `SELECT m.id AS "memberId", ms.organisation_id AS "cellId", m.admitted_on AS "admittedOn",
            CASE WHEN EXISTS (SELECT 1 FROM memberships e WHERE e.member_id = m.id AND e.kind = 'OFFICIAL'
                               AND e.valid_from < ms.valid_from) THEN ms.valid_from END AS "transferredInOn",
            COALESCE((SELECT json_agg(json_build_object('status', a.kind, 'from', a.valid_from, 'until', a.valid_to))
                        FROM activity_periods a WHERE a.member_id = m.id), '[]')::jsonb
              || CASE WHEN m.end_kind IS NULL THEN '[]'::jsonb
                      ELSE jsonb_build_array(jsonb_build_object('status', m.end_kind, 'from', m.ended_on, 'until', NULL)) END
              AS intervals
       FROM tree_nodes n
       JOIN memberships ms ON ms.organisation_id = n.organisation_id AND ms.kind = 'OFFICIAL'
                          AND ms.valid_from <= $4 AND (ms.valid_to IS NULL OR ms.valid_to > $4)
       JOIN members m ON m.id = ms.member_id
      WHERE n.tree_id = $1 AND n.lo BETWEEN $2 AND $3`,
    [place.treeId, place.lo, place.hi, asOf],
  );
  return rows.map(({ memberId, cellId, ...facts }) => {
    const { status, reason, cap } = participation({ year, referenceDate: asOf, ...facts }, edition);
    return { memberId, cellId, participation: status, reason, cap };
  });
}

/** Writes the reviews of a round in one statement, however many members it has. */
export async function insertReviews(
  tx: Tx,
  round: { id: string; year: number },
  participants: readonly Participant[],
): Promise<void> {
  await tx.query(
    `INSERT INTO reviews (round_id, year, member_id, cell_id, participation, reason, cap, state)
     SELECT $1, $2, p.* FROM unnest($3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::text[], $8::text[]) AS p`,
    [
      round.id,
      round.year,
      participants.map((it) => it.memberId),
      participants.map((it) => it.cellId),
      participants.map((it) => it.participation),
      participants.map((it) => it.reason),
      participants.map((it) => it.cap),
      participants.map((it) => FIRST_STATE[it.participation]),
    ],
  );
}

const FIRST_STATE: Readonly<Record<Participant["participation"], ReviewState>> = {
  RATED: "DRAFT",
  REVIEW_ONLY: "REVIEW_ONLY",
  OUT: "EXEMPT",
};
