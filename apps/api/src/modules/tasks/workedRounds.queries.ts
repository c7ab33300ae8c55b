import type { Tx } from "../../database/Door.js";
import { NEWEST_TREE } from "../organisations/OrganisationTree.js";

/** Rounds in scope that are worked on and have a member's review in one of the states, the soonest deadline first. */
export async function findWorkedRounds(
  tx: Tx,
  scope: [lo: number[], hi: number[]],
  reviewStates: readonly string[] | null,
  limit: number,
): Promise<string[]> {
  const rows: { id: string }[] = await tx.query(
    `SELECT rd.id FROM rounds rd
       JOIN tree_nodes n ON n.organisation_id = rd.organisation_id AND n.tree_id = ${NEWEST_TREE}
      WHERE rd.state IN ('OPEN', 'DECIDED')
        AND EXISTS (SELECT 1 FROM reviews r WHERE r.round_id = rd.id AND r.subject_kind = 'MEMBER'
                       AND ($3::text[] IS NULL OR (r.participation = 'RATED' AND r.state = ANY ($3))))
        AND EXISTS (SELECT 1 FROM unnest($1::bigint[], $2::bigint[]) AS s (lo, hi) WHERE n.lo BETWEEN s.lo AND s.hi)
      ORDER BY rd.deadline_on, rd.id LIMIT $4`,
    [...scope, reviewStates, limit],
  );
  return rows.map(({ id }) => id);
}
