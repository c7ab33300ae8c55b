import { type Assignment, type AssignmentChanges, EVALUATOR_SIDES, type SubjectKind } from "@xeploai/domain";
import { CONTAINER, containerSql } from "../../access/containerSql.js";
import type { Contained, ContainerParameters } from "../../access/pageWithin.js";
import type { Tx } from "../../database/Door.js";
import { NEWEST_TREE } from "../organisations/OrganisationTree.js";
import type { LimitedEvaluator, SubjectEvaluatorsPage } from "./evaluator.type.js";

/** Writes what a new making of the list changes: three statements, however many sheets. */
export async function saveChanges(tx: Tx, { add, change, drop }: AssignmentChanges): Promise<void> {
  await insertAssignments(tx, add);
  if (change.length > 0)
    await tx.query(
      `UPDATE sheet_assignments a SET signatory_id = c.signatory_id, side = c.side, role = c.role,
              attribution = c.attribution, form_code = c.form_code, criteria = ${CRITERIA}
         FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])
              AS c (id, signatory_id, side, role, attribution, form_code, criteria)
        WHERE a.id = c.id AND NOT a.is_submitted`,
      [
        change.map((it) => it.id),
        change.map((it) => it.to.evaluator.signatoryId),
        ...columnsOf(change.map((it) => it.to)),
      ],
    );
  if (drop.length > 0)
    await tx.query(`DELETE FROM sheet_assignments WHERE id = ANY ($1::uuid[]) AND NOT is_submitted`, [drop]);
}

/** An array of arrays must be rectangular, so each list travels as JSON. */
const CRITERIA = `CASE WHEN c.criteria IS NULL THEN NULL
  ELSE ARRAY(SELECT jsonb_array_elements_text(c.criteria::jsonb)) END`;

const columnsOf = (assignments: readonly Assignment[]): unknown[] => [
  assignments.map((it) => it.side),
  assignments.map((it) => it.role),
  assignments.map((it) => it.attribution),
  assignments.map((it) => it.formCode),
  assignments.map((it) => it.criteria && JSON.stringify(it.criteria)),
];

async function insertAssignments(tx: Tx, assignments: readonly Assignment[]): Promise<void> {
  if (assignments.length === 0) return;
  await tx.query(
    `INSERT INTO sheet_assignments (review_id, evaluator_kind, collective_id, organisation_id, signatory_id, side, role,
                                    attribution, form_code, criteria)
     SELECT c.review_id, c.kind, c.collective_id, c.organisation_id, c.signatory_id, c.side, c.role, c.attribution,
            c.form_code, ${CRITERIA}
       FROM unnest($1::uuid[], $2::text[], $3::uuid[], $4::uuid[], $5::uuid[], $6::text[], $7::text[], $8::text[],
                   $9::text[], $10::text[])
            AS c (review_id, kind, collective_id, organisation_id, signatory_id, side, role, attribution, form_code, criteria)`,
    [
      assignments.map((it) => it.subjectId),
      assignments.map((it) => it.evaluator.kind),
      assignments.map(({ evaluator }) => (evaluator.kind === "BODY" ? evaluator.bodyId : null)),
      assignments.map(({ evaluator }) => (evaluator.kind === "UNIT" ? evaluator.unitId : null)),
      assignments.map((it) => it.evaluator.signatoryId),
      ...columnsOf(assignments),
    ],
  );
}

const SIDE_ORDER = `array_position(ARRAY[${EVALUATOR_SIDES.map((it) => `'${it}'`).join(", ")}], a.side)`;

/** Whether a confidential sheet is in is never told of one alone, nor counted where the count would tell. */
const EVALUATORS = `
  SELECT COALESCE(json_agg(json_build_object('id', a.id, 'evaluatorKind', a.evaluator_kind, 'collectiveId', a.collective_id,
           'evaluatorName', COALESCE(c.name, o.name, m.full_name),
           'signatory', json_build_object('id', m.id, 'fullName', m.full_name), 'side', a.side,
           'attribution', a.attribution, 'formCode', a.form_code, 'criteria', a.criteria, 'origin', a.origin,
           'isRemoved', a.is_removed, 'reason', a.reason,
           'isSubmitted', CASE WHEN a.attribution = 'NAMED' THEN a.is_submitted END, 'version', 
           CASE WHEN a.attribution = 'NAMED' THEN a.version ELSE 1 END)
           ORDER BY ${SIDE_ORDER}, COALESCE(c.name, o.name, m.sort_key) COLLATE "vi-x-icu", a.id), '[]')
    FROM sheet_assignments a JOIN members m ON m.id = a.signatory_id
    LEFT JOIN collectives c ON c.id = a.collective_id LEFT JOIN organisations o ON o.id = a.organisation_id
   WHERE a.review_id = f.id`;

const COUNT = (what: string): string =>
  `(SELECT count(*)::int FROM sheet_assignments a WHERE a.review_id = f.id AND NOT a.is_removed AND ${what})`;

export interface EvaluatorQuestion {
  /** The round. */
  container: ContainerParameters;
  scope: [lo: number[], hi: number[]];
  subjectKinds: readonly SubjectKind[] | null;
  reviewId: string | null;
  words: readonly string[];
  limit: number;
  offset: number;
}

/** One page of the subjects of a round with their evaluators, in one statement. */
export async function findSubjectEvaluators(
  tx: Tx,
  question: EvaluatorQuestion,
): Promise<Contained<SubjectEvaluatorsPage>> {
  const rows: [Contained<SubjectEvaluatorsPage>] = await tx.query(
    `WITH ${containerSql("ROUND")},
     found AS MATERIALIZED (
       SELECT r.id, r.subject_kind, r.state, COALESCE(r.member_id, r.collective_id, r.organisation_id) AS subject_id,
              COALESCE(m.full_name, c.name, o.name) AS name, COALESCE(m.sort_key, c.name_key, o.name_key) AS sort_key,
              json_build_object('id', o.id, 'name', o.name, 'shortName', o.short_name, 'kind', o.kind) AS unit,
              COALESCE(p.smallest_group, 4) AS smallest_group
         FROM container t JOIN reviews r ON r.round_id = t.id JOIN organisations o ON o.id = r.cell_id
         JOIN tree_nodes n ON n.organisation_id = r.cell_id AND n.tree_id = ${NEWEST_TREE}
         LEFT JOIN members m ON m.id = r.member_id LEFT JOIN collectives c ON c.id = r.collective_id
         LEFT JOIN sheet_rounds p ON p.round_id = r.round_id
        WHERE r.participation = 'RATED'
          AND EXISTS (SELECT 1 FROM unnest($3::bigint[], $4::bigint[]) AS s (lo, hi) WHERE n.lo BETWEEN s.lo AND s.hi)
          AND ($5::text[] IS NULL OR r.subject_kind = ANY ($5)) AND ($6::uuid IS NULL OR r.id = $6)
          AND NOT EXISTS (SELECT 1 FROM unnest($7::text[]) AS w (word)
                           WHERE position(' ' || w.word IN ' ' || COALESCE(m.name_key, c.name_key, o.name_key)) = 0)),
     page AS (
       SELECT f.*, row_number() OVER (ORDER BY array_position(ARRAY['ORGANISATION', 'COLLECTIVE', 'CADRE', 'MEMBER'],
                f.subject_kind), f.sort_key COLLATE "vi-x-icu", f.id) AS place FROM found f ORDER BY place LIMIT $8 OFFSET $9)
     SELECT ${CONTAINER}, (SELECT count(*)::int FROM found) AS "totalCount",
            (SELECT COALESCE(json_agg(json_build_object('reviewId', f.id, 'state', f.state,
               'subject', json_build_object('kind', f.subject_kind, 'id', f.subject_id, 'name', f.name, 'unit', f.unit),
               'evaluators', (${EVALUATORS}),
               'named', ${COUNT("a.attribution = 'NAMED'")},
               'namedSubmitted', ${COUNT("a.attribution = 'NAMED' AND a.is_submitted")},
               'confidential', ${COUNT("a.attribution = 'CONFIDENTIAL'")},
               'confidentialSubmitted', CASE WHEN ${COUNT("a.attribution = 'CONFIDENTIAL'")} >= f.smallest_group
                  THEN ${COUNT("a.attribution = 'CONFIDENTIAL' AND a.is_submitted")} END) ORDER BY f.place), '[]') FROM page f)
              AS items`,
    [
      ...question.container,
      ...question.scope,
      question.subjectKinds,
      question.reviewId,
      question.words,
      question.limit,
      question.offset,
    ],
  );
  return rows[0];
}

/** Collectives on a round's list that may fill in only criteria within their function, by name. */
export function findLimited(tx: Tx, roundId: string): Promise<LimitedEvaluator[]> {
  return tx.query(
    `SELECT DISTINCT c.id AS "collectiveId", c.name FROM sheet_assignments a JOIN reviews r ON r.id = a.review_id
       JOIN collectives c ON c.id = a.collective_id
      WHERE r.round_id = $1 AND a.criteria IS NOT NULL AND NOT a.is_removed ORDER BY c.name, c.id LIMIT 100`,
    [roundId],
  );
}
