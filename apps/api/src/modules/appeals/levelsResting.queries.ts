import type { Tx } from "../../database/Door.js";
import { NEWEST_TREE } from "../organisations/OrganisationTree.js";
import { SUBJECT_HEADS } from "../reviews/subjectHeads.js";

/** Most reviews looked at for one answer; levels are rated again a few times a year. */
const MOST = 500;

/**
 * Published reviews within the scope whose level is judged by one that was rated again: of whoever heads what was rated,
 * of the organisation that the member, the collective or the organisation belongs to. Their ids, in no order.
 */
export async function findLevelsResting(tx: Tx, scope: [lo: number[], hi: number[]]): Promise<string[]> {
  const rows: { id: string }[] = await tx.query(
    `SELECT DISTINCT d.id
       FROM decisions x
       JOIN reviews r ON r.id = x.review_id
       JOIN rounds rd ON rd.id = r.round_id
       LEFT JOIN tree_nodes own ON own.organisation_id = r.organisation_id AND own.tree_id = ${NEWEST_TREE}
       JOIN reviews d ON d.year = r.year AND d.published_at IS NOT NULL AND d.decided_level IS NOT NULL
        AND (d.member_id IN (${SUBJECT_HEADS})
             OR (d.organisation_id = r.cell_id AND r.organisation_id IS NULL)
             OR d.organisation_id = own.parent_id)
       JOIN tree_nodes n ON n.organisation_id = d.cell_id AND n.tree_id = ${NEWEST_TREE}
      WHERE x.basis = 'RERATING'
        AND EXISTS (SELECT 1 FROM unnest($1::bigint[], $2::bigint[]) AS s (lo, hi) WHERE n.lo BETWEEN s.lo AND s.hi)
      LIMIT ${MOST}`,
    scope,
  );
  return rows.map(({ id }) => id);
}
