import type { Subject } from "@xeploai/domain";
import type { Tx } from "../database/Door.js";
import { isUuid } from "../database/isUuid.js";
import { NEWEST_TREE } from "../modules/organisations/OrganisationTree.js";

/** Where something stands, for `can`, with the unit in whose trail acts on it are recorded. */
export interface Place {
  subject: Subject;
  organisationId: string;
  /** Last day of the round it belongs to, "YYYY-MM-DD". */
  deadlineOn: string;
  year: number;
  roundId: string;
}

/** What people work on together, by the tables it is stored in. */
export const PLACED_KINDS = ["REVIEW", "ROUND", "MEETING"] as const;
export type PlacedKind = (typeof PLACED_KINDS)[number];

/** Heads of the collective or organisation of review `r` on the reference day of its round `rd`. */
const HEADS = `
  SELECT h.member_id FROM posts h
   WHERE r.member_id IS NULL AND h.is_head
     AND h.valid_from <= rd.as_of AND (h.valid_to IS NULL OR h.valid_to > rd.as_of)
     AND (h.collective_id = r.collective_id OR (h.organisation_id = r.organisation_id AND h.kind = 'PARTY'))`;

const SQL: Readonly<Record<PlacedKind, string>> = {
  REVIEW: `
    SELECT json_build_object('lo', n.lo, 'hi', n.hi, 'subjectKind', r.subject_kind, 'memberId', r.member_id,
             'phase', r.state, 'headMemberIds', ARRAY(${HEADS})) AS subject,
           r.cell_id AS "organisationId", rd.deadline_on AS "deadlineOn", rd.year, rd.id AS "roundId"
      FROM reviews r JOIN rounds rd ON rd.id = r.round_id
      JOIN tree_nodes n ON n.organisation_id = r.cell_id AND n.tree_id = ${NEWEST_TREE}
     WHERE r.id = $1`,
  ROUND: `
    SELECT json_build_object('lo', n.lo, 'hi', n.hi) AS subject, rd.organisation_id AS "organisationId",
           rd.deadline_on AS "deadlineOn", rd.year, rd.id AS "roundId"
      FROM rounds rd JOIN tree_nodes n ON n.organisation_id = rd.organisation_id AND n.tree_id = ${NEWEST_TREE}
     WHERE rd.id = $1`,
  MEETING: `
    SELECT json_build_object('lo', n.lo, 'hi', n.hi) AS subject, m.cell_id AS "organisationId",
           rd.deadline_on AS "deadlineOn", rd.year, rd.id AS "roundId"
      FROM meetings m JOIN rounds rd ON rd.id = m.round_id
      JOIN tree_nodes n ON n.organisation_id = m.cell_id AND n.tree_id = ${NEWEST_TREE}
     WHERE m.id = $1`,
};

/** One statement by primary key; null when there is none, also for a text that is no id. */
export async function placeOf(tx: Tx, kind: PlacedKind, id: string): Promise<Place | null> {
  if (!isUuid(id)) return null;
  const rows: Place[] = await tx.query(SQL[kind], [id]);
  return rows[0] ?? null;
}
