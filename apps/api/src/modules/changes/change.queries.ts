import type { Tx } from "../../database/Door.js";
import type { StoredStanding } from "./change.types.js";
import type { Departure } from "./diffParticipants.js";

/** What a round holds, each review with whether it was handed in and the votes on it; one statement. */
export async function findStandings(tx: Tx, roundId: string): Promise<StoredStanding[]> {
  const rows: (StoredStanding & { votes: Record<string, number> | null })[] = await tx.query(
    `SELECT r.id, r.subject_kind AS "subjectKind", COALESCE(r.member_id, r.collective_id, r.organisation_id) AS "subjectId",
            r.cell_id AS "unitId", r.participation, r.reason, r.cap, r.post_group AS "postGroup", r.state,
            r.proposed_level AS "proposedLevel", sa.submitted_at IS NOT NULL AS "isSubmitted",
            (SELECT json_build_object('excellent', t.excellent, 'good', t.good, 'satisfactory', t.satisfactory,
                      'unsatisfactory', t.unsatisfactory) FROM ballot_tallies t WHERE t.review_id = r.id AND t.is_in_force) AS votes
       FROM reviews r LEFT JOIN self_assessments sa ON sa.review_id = r.id
      WHERE r.round_id = $1 ORDER BY r.id`,
    [roundId],
  );
  return rows.map(({ votes, ...row }) => (votes ? { ...row, votes } : row));
}

/** Why members with a review in the round belong to no unit of it any more on the day, by review. */
export async function findDepartures(
  tx: Tx,
  roundId: string,
  today: string,
): Promise<Map<string, Departure>> {
  const rows: { id: string; departure: Departure }[] = await tx.query(
    `SELECT r.id, CASE WHEN m.ended_on <= $2 THEN m.end_kind ELSE 'TRANSFERRED_OUT' END AS departure
       FROM reviews r JOIN members m ON m.id = r.member_id
      WHERE r.round_id = $1 AND (m.ended_on <= $2 OR r.subject_kind = 'MEMBER')`,
    [roundId, today],
  );
  return new Map(rows.map((row) => [row.id, row.departure]));
}

/** Names of subjects, whatever they are, by id. */
export async function findSubjectNames(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const rows: { id: string; name: string }[] = await tx.query(
    `SELECT id, full_name AS name FROM members WHERE id = ANY ($1::uuid[])
     UNION ALL SELECT id, name FROM collectives WHERE id = ANY ($1::uuid[])
     UNION ALL SELECT id, name FROM organisations WHERE id = ANY ($1::uuid[])`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row.name]));
}
