import type { Tx } from "../../database/Door.js";
import { NEWEST_TREE } from "../organisations/OrganisationTree.js";
import { organisationRefJson } from "../organisations/organisationRefJson.js";
import type { AppliedRoundChange } from "./change.type.js";

/** Most acts of change that one answer names. */
const MOST = 50;

/** Applied changes of a round, latest first, each with the rows whose former or present unit lies in scope; one statement. */
export async function findAppliedChanges(
  tx: Tx,
  roundId: string,
  scope: [lo: number[], hi: number[]],
): Promise<AppliedRoundChange[]> {
  const rows: { item: AppliedRoundChange }[] = await tx.query(
    `SELECT json_build_object('id', c.id, 'number', c.number, 'appliedOn', c.applied_on,
              'changes', (SELECT COALESCE(json_agg(${ROW} ORDER BY o.name COLLATE "vi-x-icu", s.name COLLATE "vi-x-icu"), '[]')
                            FROM round_change_rows w
                            JOIN reviews r ON r.id = w.review_id
                            JOIN organisations o ON o.id = w.to_unit_id
                            LEFT JOIN organisations f ON f.id = w.from_unit_id
                            JOIN LATERAL (SELECT COALESCE(m.full_name, k.name, u.name) AS name FROM (SELECT 1) one
                                            LEFT JOIN members m ON m.id = r.member_id
                                            LEFT JOIN collectives k ON k.id = r.collective_id
                                            LEFT JOIN organisations u ON u.id = r.organisation_id) s ON true
                           WHERE w.change_id = c.id AND ${inScope("w.from_unit_id", "w.to_unit_id")}),
              'snapshots', (SELECT COALESCE(json_agg(json_build_object('unit', ${organisationRefJson("o")},
                  'total', jsonb_array_length(p.lines),
                  'rated', (SELECT count(*) FROM jsonb_array_elements(p.lines) l WHERE l->>'participation' = 'RATED'),
                  'submitted', (SELECT count(*) FROM jsonb_array_elements(p.lines) l
                                 WHERE l->>'participation' = 'RATED' AND l->>'state' NOT IN ('DRAFT', 'DEFERRED')))
                  ORDER BY o.name COLLATE "vi-x-icu"), '[]')
                FROM unit_snapshots p JOIN organisations o ON o.id = p.organisation_id
               WHERE p.change_id = c.id AND ${inScope("p.organisation_id")})) AS item
       FROM round_changes c WHERE c.round_id = $1 ORDER BY c.number DESC LIMIT ${MOST}`,
    [roundId, ...scope],
  );
  return rows.map(({ item }) => item);
}

const inScope = (...columns: string[]): string => `EXISTS (
  SELECT 1 FROM tree_nodes n JOIN unnest($2::bigint[], $3::bigint[]) AS s (lo, hi) ON n.lo BETWEEN s.lo AND s.hi
   WHERE n.tree_id = ${NEWEST_TREE} AND n.organisation_id IN (${columns.join(", ")}))`;

const standing = (column: string, organisation: string): string =>
  `json_build_object('unit', ${organisationRefJson(organisation)}, 'participation', ${column}->>'participation',
     'reason', ${column}->>'reason', 'cap', ${column}->>'cap', 'postGroup', ${column}->>'postGroup', 'state', ${column}->>'state')`;

const ROW = `json_build_object('id', w.review_id, 'kind', w.kind, 'subjectKind', r.subject_kind, 'subjectName', s.name,
  'reviewId', w.review_id, 'before', CASE WHEN w.before IS NOT NULL THEN ${standing("w.before", "f")} END,
  'after', ${standing("w.after", "o")}, 'losesVotes', COALESCE(w.before->'votes' IS NOT NULL AND w.after->>'proposedLevel' IS NULL
     AND w.before->>'state' <> w.after->>'state', false), 'papersMissing', '[]'::json)`;
