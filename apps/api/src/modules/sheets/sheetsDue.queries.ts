import type { ReviewState, SubjectKind } from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import { NEWEST_TREE } from "../organisations/OrganisationTree.js";
import type { OrganisationRef } from "../organisations/organisationRef.type.js";
import { organisationRefJson } from "../organisations/organisationRefJson.js";
import { SUBJECT_HEADS } from "../reviews/subjectHeads.js";
import { STEP_ENDS } from "../rounds/stepEnds.js";

/** A sheet that is assigned and not in, of a round whose sheets are collected. */
export interface SheetDue {
  id: string;
  reviewId: string;
  roundId: string;
  year: number;
  deadlineOn: string;
  stepEnds: Record<string, string>;
  subjectKind: SubjectKind;
  subjectName: string;
  member: { id: string } | null;
  headMemberIds: string[];
  state: ReviewState;
  stateSince: string | null;
  unit: OrganisationRef;
  lo: number;
  hi: number;
}

/** Sheets that a person has still to hand in and may: one statement, at most 500, the subjects waiting longest first. */
export async function findSheetsDue(tx: Tx, signatoryId: string): Promise<SheetDue[]> {
  return tx.query(
    `SELECT a.id, r.id AS "reviewId", r.round_id AS "roundId", r.year, rd.deadline_on AS "deadlineOn",
            ${STEP_ENDS} AS "stepEnds", r.subject_kind AS "subjectKind", COALESCE(m.full_name, c.name, o.name) AS "subjectName",
            CASE WHEN m.id IS NOT NULL THEN json_build_object('id', m.id) END AS member,
            CASE WHEN m.id IS NULL THEN ARRAY(${SUBJECT_HEADS})::text[] ELSE '{}' END AS "headMemberIds",
            r.state, r.state_since AS "stateSince", ${organisationRefJson("o")} AS unit, n.lo, n.hi
       FROM sheet_assignments a
       JOIN reviews r ON r.id = a.review_id AND r.state IN ('SELF_SUBMITTED', 'REVIEWED')
       JOIN rounds rd ON rd.id = r.round_id AND rd.state IN ('OPEN', 'DECIDED')
       JOIN sheet_rounds p ON p.round_id = r.round_id AND NOT p.is_released
       JOIN organisations o ON o.id = r.cell_id
       JOIN tree_nodes n ON n.organisation_id = r.cell_id AND n.tree_id = ${NEWEST_TREE}
       LEFT JOIN members m ON m.id = r.member_id
       LEFT JOIN collectives c ON c.id = r.collective_id
      WHERE a.signatory_id = $1 AND NOT a.is_removed AND NOT a.is_submitted AND a.criteria IS DISTINCT FROM '{}'
      ORDER BY r.state_since, a.id LIMIT 500`,
    [signatoryId],
  );
}
