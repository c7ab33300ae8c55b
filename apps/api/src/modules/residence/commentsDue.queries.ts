import type { Tx } from "../../database/Door.js";
import { NEWEST_TREE } from "../organisations/OrganisationTree.js";
import type { OrganisationRef } from "../organisations/organisationRef.type.js";
import { organisationRefJson } from "../organisations/organisationRefJson.js";
import { STEP_ENDS } from "../rounds/stepEnds.js";

/** Comments that the committees of one part of the tree have still to write for one round, of whatever ward. */
export interface CommentsDue {
  /** The unit over the part of the tree asked about: the cell of a secretary, the ward of an office. */
  unit: OrganisationRef;
  year: number;
  editionCode: string;
  deadlineOn: string;
  stepEnds: Record<string, string>;
  /** Whether a reason is recorded for which the rules of some years take no comment. */
  isExempt: boolean;
  /** Whether the cell of the member has compiled already: what is an input alone comes too late then. */
  isCompiled: boolean;
  count: number;
}

/**
 * Missing comments on members under review who live at cells inside the ranges and are active elsewhere, the caller's own
 * left out. One statement, at most 500 rows: one for each range, round and case.
 */
export async function findCommentsDue(
  tx: Tx,
  scope: [lo: number[], hi: number[]],
  ownMemberId: string | null,
): Promise<CommentsDue[]> {
  return tx.query(
    `SELECT ${organisationRefJson("o")} AS unit, d.year, rd.edition_code AS "editionCode", rd.deadline_on AS "deadlineOn",
            ${STEP_ENDS} AS "stepEnds", d.is_exempt AS "isExempt", d.is_compiled AS "isCompiled", d.count
       FROM (SELECT t.organisation_id, r.round_id, r.year, h.exemption IS NOT NULL AS is_exempt,
                    r.state NOT IN ('DRAFT', 'DEFERRED', 'REVIEW_ONLY', 'SELF_SUBMITTED', 'REVIEWED') AS is_compiled,
                    count(*)::int AS count
               FROM residences h
               JOIN tree_nodes n ON n.organisation_id = h.cell_id AND n.tree_id = ${NEWEST_TREE}
               JOIN unnest($1::bigint[], $2::bigint[]) AS s (lo, hi) ON n.lo BETWEEN s.lo AND s.hi
               JOIN tree_nodes t ON t.lo = s.lo AND t.hi = s.hi AND t.tree_id = n.tree_id
               JOIN reviews r ON r.member_id = h.member_id AND r.subject_kind = 'MEMBER' AND r.participation <> 'OUT'
                AND r.state NOT IN ('EXEMPT', 'CLOSED') AND r.cell_id <> h.cell_id
              WHERE h.member_id IS DISTINCT FROM $3
                AND NOT EXISTS (SELECT 1 FROM residence_comments c WHERE c.member_id = r.member_id AND c.year = r.year)
                AND NOT EXISTS (SELECT 1 FROM review_papers p WHERE p.review_id = r.id AND p.kind = 'RESIDENCE_COMMENT')
              GROUP BY 1, 2, 3, 4, 5) d
       JOIN rounds rd ON rd.id = d.round_id AND rd.state IN ('OPEN', 'DECIDED')
       JOIN organisations o ON o.id = d.organisation_id
      ORDER BY rd.deadline_on, o.id LIMIT 500`,
    [...scope, ownMemberId],
  );
}
