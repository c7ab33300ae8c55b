import type { PlanSubject } from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";

interface Place {
  treeId: number;
  lo: number;
  hi: number;
}

/** A subject with the name a list shows, where it is reviewed, and the group its record names for the quota. */
export interface NamedSubject extends PlanSubject {
  name: string;
  unitName: string;
  recordedGroup: string | null;
  /** The leading post of a cadre, by which a group may be named; null for the others. */
  leadingPost: string | null;
}

/** Names of subjects, in Vietnamese order within their units; one statement. */
export async function findNames(
  tx: Tx,
  subjects: readonly (PlanSubject & { unitId: string })[],
  asOf: string,
): Promise<NamedSubject[]> {
  if (subjects.length === 0) return [];
  return tx.query(
    `SELECT s.kind AS "subjectKind", s.id AS "subjectId", COALESCE(m.full_name, c.name, o.name) AS name, u.name AS "unitName",
            CASE s.kind WHEN 'ORGANISATION' THEN o.type WHEN 'COLLECTIVE' THEN c.kind
                 WHEN 'CADRE' THEN (SELECT p.equivalent_group FROM posts p WHERE p.member_id = s.id
                   AND p.equivalent_group IS NOT NULL AND p.valid_from <= $4 AND (p.valid_to IS NULL OR p.valid_to > $4)
                   ORDER BY p.is_head DESC, p.id LIMIT 1) END AS "recordedGroup",
            CASE s.kind WHEN 'CADRE' THEN (SELECT p.title FROM posts p WHERE p.member_id = s.id AND p.valid_from <= $4
                   AND (p.valid_to IS NULL OR p.valid_to > $4)
                   ORDER BY p.is_head DESC, p.is_deputy DESC, p.title LIMIT 1) END AS "leadingPost"
       FROM unnest($1::text[], $2::uuid[], $3::uuid[]) AS s (kind, id, unit_id)
       JOIN organisations u ON u.id = s.unit_id
       LEFT JOIN members m ON m.id = s.id AND s.kind IN ('MEMBER', 'CADRE')
       LEFT JOIN collectives c ON c.id = s.id AND s.kind = 'COLLECTIVE'
       LEFT JOIN organisations o ON o.id = s.id AND s.kind = 'ORGANISATION'
      ORDER BY u.name COLLATE "vi-x-icu", COALESCE(m.sort_key, c.name_key, o.name_key) COLLATE "vi-x-icu"`,
    [...(["subjectKind", "subjectId", "unitId"] as const).map((key) => subjects.map((it) => it[key])), asOf],
  );
}

/** Who holds which post in the range on a day. */
export function findPostHolders(
  tx: Tx,
  place: Place,
  asOf: string,
): Promise<{ memberId: string; title: string }[]> {
  return tx.query(
    `SELECT DISTINCT p.member_id AS "memberId", p.title
       FROM tree_nodes n JOIN posts p ON p.organisation_id = n.organisation_id
      WHERE n.tree_id = $1 AND n.lo BETWEEN $2 AND $3
        AND p.valid_from <= $4 AND (p.valid_to IS NULL OR p.valid_to > $4)`,
    [place.treeId, place.lo, place.hi, asOf],
  );
}

/** Cells in the range with members in which no account may record for the cell, in the order of the tree. */
export function findCellsWithoutSecretary(
  tx: Tx,
  place: Place,
  asOf: string,
): Promise<{ id: string; name: string }[]> {
  return tx.query(
    `SELECT o.id, o.name
       FROM tree_nodes n JOIN organisations o ON o.id = n.organisation_id
      WHERE n.tree_id = $1 AND n.lo BETWEEN $2 AND $3 AND o.kind IN ('CELL', 'GRASSROOTS_CELL')
        AND EXISTS (SELECT 1 FROM memberships ms WHERE ms.organisation_id = o.id AND ms.kind = 'OFFICIAL'
                       AND ms.valid_from <= $4 AND (ms.valid_to IS NULL OR ms.valid_to > $4))
        AND NOT EXISTS (
          SELECT 1 FROM account_grants g
            JOIN accounts a ON a.id = g.account_id AND a.disabled_at IS NULL
            JOIN tree_nodes gn ON gn.organisation_id = g.organisation_id AND gn.tree_id = n.tree_id
           WHERE g.role = 'CELL_SECRETARY' AND n.lo BETWEEN gn.lo AND gn.hi AND n.depth >= gn.depth
             AND (g.valid_to IS NULL OR g.valid_to > $4))
      ORDER BY n.lo`,
    [place.treeId, place.lo, place.hi, asOf],
  );
}
