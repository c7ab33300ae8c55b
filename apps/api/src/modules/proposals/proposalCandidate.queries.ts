import type { TreeRange } from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import { NEWEST_TREE } from "../organisations/OrganisationTree.js";
import { type FactsRow, reviewFacts } from "../reviews/evaluation.queries.js";
import type { ReviewRow } from "../reviews/review.queries.js";
import { LISTED, REVIEW_JSON } from "../reviews/reviewRow.sql.js";

/** Subjects of a round above its members that have no decision, with what their levels are weighed by. */
export interface ProposalCandidateRows {
  /** Place of the round; null where there is none. */
  round: TreeRange | null;
  items: ReviewRow[];
  facts: FactsRow[];
}

const MOST = 500;

/** Within the ranges, and what the person is or heads; by kind, unit and name, in one statement. */
export async function findProposalCandidates(
  tx: Tx,
  roundId: string,
  scope: [lo: number[], hi: number[]],
  ownMemberId: string | null,
): Promise<ProposalCandidateRows> {
  const rows: [ProposalCandidateRows] = await tx.query(
    `WITH found AS MATERIALIZED (
       SELECT l.*, row_number() OVER (ORDER BY l.subject_kind, l.lo, l.sort_key COLLATE "vi-x-icu", l.id) AS place
         FROM (${LISTED}) l
        WHERE l.round_id = $1 AND l.subject_kind <> 'MEMBER' AND l.participation = 'RATED' AND l.decided_level IS NULL
          AND (EXISTS (SELECT 1 FROM unnest($2::bigint[], $3::bigint[]) AS s (lo, hi) WHERE l.lo BETWEEN s.lo AND s.hi)
               OR l.member_id = $4 OR $4 = ANY (l.head_ids))
        ORDER BY place LIMIT ${MOST})
     SELECT (SELECT json_build_object('lo', n.lo, 'hi', n.hi) FROM rounds rd
               JOIN tree_nodes n ON n.organisation_id = rd.organisation_id AND n.tree_id = ${NEWEST_TREE}
              WHERE rd.id = $1) AS round,
            (SELECT COALESCE(json_agg(${REVIEW_JSON} ORDER BY p.place), '[]') FROM found p) AS items,
            (SELECT COALESCE(json_agg(f), '[]') FROM (${reviewFacts("IN (SELECT id FROM found)")}) f) AS facts`,
    [roundId, ...scope, ownMemberId],
  );
  return rows[0];
}
