import type { EvaluationFacts, PlanEvaluator, StoredAssignment } from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import { NEWEST_TREE } from "../organisations/OrganisationTree.js";

interface RoundPlace {
  id: string;
  lo: number;
  hi: number;
  asOf: string;
}

/**
 * Units of the round and those right above it, their collectives, who holds posts there on the reference day, and the
 * subjects that evaluators may still speak on. One statement.
 */
export async function findEvaluationFacts(tx: Tx, round: RoundPlace): Promise<EvaluationFacts> {
  const rows: [EvaluationFacts] = await tx.query(
    `WITH inside AS (
       SELECT n.organisation_id AS id, n.parent_id FROM tree_nodes n
        WHERE n.tree_id = ${NEWEST_TREE} AND n.lo BETWEEN $2 AND $3),
     places AS (
       SELECT i.id, i.parent_id FROM inside i
       UNION
       SELECT i.parent_id, NULL FROM inside i
        WHERE i.parent_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM inside x WHERE x.id = i.parent_id))
     SELECT
       (SELECT COALESCE(json_agg(json_build_object('id', p.id, 'parentId', p.parent_id) ORDER BY p.id), '[]') FROM places p)
         AS units,
       (SELECT COALESCE(json_agg(json_build_object('id', c.id, 'unitId', c.organisation_id, 'kind', c.kind) ORDER BY c.id), '[]')
          FROM collectives c JOIN places p ON p.id = c.organisation_id
         WHERE (c.founded_on IS NULL OR c.founded_on <= $4) AND (c.dissolved_on IS NULL OR c.dissolved_on > $4)) AS bodies,
       (SELECT COALESCE(json_agg(json_build_object('memberId', h.member_id, 'unitId', h.organisation_id,
                 'bodyId', h.collective_id, 'sphere', h.kind, 'isHead', h.is_head, 'isDeputy', h.is_deputy) ORDER BY h.id), '[]')
          FROM posts h JOIN places p ON p.id = h.organisation_id
         WHERE h.valid_from <= $4 AND (h.valid_to IS NULL OR h.valid_to > $4)) AS posts,
       (SELECT COALESCE(json_agg(json_build_object('id', r.id, 'kind', r.subject_kind, 'unitId', r.cell_id,
                 'memberId', r.member_id, 'bodyId', r.collective_id,
                 'isStateEmployee', COALESCE(m.is_state_employee, false)) ORDER BY r.id), '[]')
          FROM reviews r LEFT JOIN members m ON m.id = r.member_id
         WHERE r.round_id = $1 AND r.participation = 'RATED'
           AND r.state IN ('DRAFT', 'DEFERRED', 'SELF_SUBMITTED', 'REVIEWED')) AS subjects`,
    [round.id, round.lo, round.hi, round.asOf],
  );
  return rows[0];
}

/**
 * Every sheet assigned in the round on a subject that evaluators may still speak on. From when the first confidential one
 * on a subject may be in, all of them stay: what is dropped and what stays would tell whose is in.
 */
export async function findStoredAssignments(tx: Tx, roundId: string): Promise<StoredAssignment[]> {
  const rows: { item: StoredAssignment }[] = await tx.query(
    `SELECT json_build_object('id', a.id, 'subjectId', a.review_id, 'side', a.side, 'role', a.role,
              'attribution', a.attribution, 'formCode', a.form_code, 'criteria', a.criteria, 'origin', a.origin,
              'isRemoved', a.is_removed, 'hasSheet', CASE a.attribution
                 WHEN 'NAMED' THEN a.is_submitted OR s.assignment_id IS NOT NULL
                 ELSE r.state NOT IN ('DRAFT', 'DEFERRED') OR b.review_id IS NOT NULL END,
              'evaluator', CASE a.evaluator_kind
                 WHEN 'BODY' THEN json_build_object('kind', 'BODY', 'bodyId', a.collective_id, 'signatoryId', a.signatory_id)
                 WHEN 'UNIT' THEN json_build_object('kind', 'UNIT', 'unitId', a.organisation_id, 'signatoryId', a.signatory_id)
                 ELSE json_build_object('kind', 'PERSON', 'signatoryId', a.signatory_id) END) AS item
       FROM sheet_assignments a JOIN reviews r ON r.id = a.review_id
       LEFT JOIN named_sheets s ON s.assignment_id = a.id
       LEFT JOIN sheet_buffers b ON b.review_id = a.review_id
      WHERE r.round_id = $1 AND r.state IN ('DRAFT', 'DEFERRED', 'SELF_SUBMITTED', 'REVIEWED')`,
    [roundId],
  );
  return rows.map((it) => it.item);
}

/** Whom the plan in force names; null for a round without a plan. */
export async function findNamedEvaluators(
  tx: Tx,
  planVersionId: string | null,
): Promise<readonly PlanEvaluator[] | null> {
  if (planVersionId === null) return null;
  const rows: { evaluators: PlanEvaluator[] }[] = await tx.query(
    `SELECT content->'evaluators' AS evaluators FROM plan_versions WHERE id = $1`,
    [planVersionId],
  );
  return rows[0]?.evaluators ?? null;
}
