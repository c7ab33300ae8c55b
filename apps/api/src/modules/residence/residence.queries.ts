import type { ResidenceExemption } from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import { NEWEST_TREE } from "../organisations/OrganisationTree.js";
import { organisationRefJson } from "../organisations/organisationRefJson.js";
import type { ResidenceComment } from "./residence.type.js";

/** A comment before the rules say what it is worth. */
export interface ResidenceRow extends Omit<ResidenceComment, "effect" | "isMissing"> {
  /** Whether it came in on paper, and was not written here. */
  isOnPaper: boolean;
}

/** SQL: whether member `m` of a cell with residence `h` is a working one, whose cell is not the cell of the residence. */
export const isWorkingIn = (cellId: string): string =>
  `((m.is_state_employee OR h.cell_id <> ${cellId}) AND h.cell_id IS DISTINCT FROM ${cellId})`;

export interface ResidenceQuestion {
  year: number;
  /** Parts of the tree in which the member is active, or lives. */
  scope: [lo: number[], hi: number[]];
  by: "ACTIVITY" | "RESIDENCE";
  /** Whether the year's rules know reasons for which none is taken. */
  hasExemptions: boolean;
  isMissing: boolean;
  words: readonly string[];
  limit: number;
  offset: number;
}

export interface ResidenceRows {
  items: ResidenceRow[];
  totalCount: number;
  missingCount: number;
}

/**
 * Working members under review in the year: State employees, and whoever lives at another cell than the own. One
 * statement; those missing first.
 */
export async function findResidenceComments(tx: Tx, question: ResidenceQuestion): Promise<ResidenceRows> {
  const placed = question.by === "ACTIVITY" ? "r.cell_id" : "h.cell_id";
  const rows: [ResidenceRows] = await tx.query(
    `WITH listed AS MATERIALIZED (
       SELECT m.id, m.full_name, m.sort_key, r.cell_id, r.year, h.cell_id AS residence_id, h.exemption,
              COALESCE(h.version, 0) AS residence_version, i.review_id IS NOT NULL AS is_on_paper, c.comment, c.commented_on, COALESCE(c.version, 0) AS version,
              c.comment IS NULL AND i.review_id IS NULL AND (h.exemption IS NULL OR NOT $4::boolean) AS is_missing
         FROM reviews r JOIN members m ON m.id = r.member_id
         LEFT JOIN residences h ON h.member_id = m.id
         LEFT JOIN residence_comments c ON c.member_id = m.id AND c.year = r.year
         LEFT JOIN review_papers i ON i.review_id = r.id AND i.kind = 'RESIDENCE_COMMENT'
         JOIN tree_nodes n ON n.organisation_id = ${placed} AND n.tree_id = ${NEWEST_TREE}
        WHERE r.subject_kind = 'MEMBER' AND r.participation <> 'OUT' AND r.year = $1
          AND ${isWorkingIn("r.cell_id")}
          AND EXISTS (SELECT 1 FROM unnest($2::bigint[], $3::bigint[]) AS s (lo, hi) WHERE n.lo BETWEEN s.lo AND s.hi)
          AND NOT EXISTS (SELECT 1 FROM unnest($5::text[]) AS w (word) WHERE position(' ' || w.word IN ' ' || m.name_key) = 0)),
     found AS (SELECT * FROM listed WHERE is_missing OR NOT $6::boolean),
     page AS (SELECT f.*, row_number() OVER (ORDER BY NOT f.is_missing, f.sort_key COLLATE "vi-x-icu", f.id) AS place
                FROM found f ORDER BY place LIMIT $7 OFFSET $8)
     SELECT (SELECT count(*)::int FROM found) AS "totalCount",
            (SELECT count(*)::int FROM listed WHERE is_missing) AS "missingCount",
            (SELECT COALESCE(json_agg(json_build_object('member', json_build_object('id', p.id, 'fullName', p.full_name),
               'year', p.year, 'cell', ${organisationRefJson("o")}, 'exemption', p.exemption, 'comment', p.comment,
               'commentedOn', p.commented_on, 'isOnPaper', p.is_on_paper, 'version', p.version, 'residenceVersion', p.residence_version,
               'residenceCell', CASE WHEN l.id IS NOT NULL THEN ${organisationRefJson("l")} END, 'residenceOf', a.name)
               ORDER BY p.place), '[]')
               FROM page p JOIN organisations o ON o.id = p.cell_id LEFT JOIN organisations l ON l.id = p.residence_id
               LEFT JOIN tree_nodes ln ON ln.organisation_id = l.id AND ln.tree_id = ${NEWEST_TREE}
               LEFT JOIN organisations a ON a.id = ln.parent_id) AS items`,
    [
      question.year,
      ...question.scope,
      question.hasExemptions,
      question.words,
      question.isMissing,
      question.limit,
      question.offset,
    ],
  );
  return rows[0];
}

/** Where a member is active and lives; null when there is no such member. */
export async function findHome(
  tx: Tx,
  memberId: string,
): Promise<{
  cellId: string | null;
  residenceCellId: string | null;
  exemption: ResidenceExemption | null;
  version: number;
} | null> {
  const rows: {
    cellId: string | null;
    residenceCellId: string | null;
    exemption: ResidenceExemption | null;
    version: number;
  }[] = await tx.query(
    `SELECT (SELECT ms.organisation_id FROM memberships ms WHERE ms.member_id = m.id AND ms.kind = 'OFFICIAL'
              ORDER BY ms.valid_from DESC LIMIT 1) AS "cellId",
            h.cell_id AS "residenceCellId", h.exemption, COALESCE(h.version, 0) AS version
       FROM members m LEFT JOIN residences h ON h.member_id = m.id WHERE m.id = $1`,
    [memberId],
  );
  return rows[0] ?? null;
}
