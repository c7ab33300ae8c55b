import { type Overlay, type PlanContent, planOverlay } from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import { ownerOf, type PlanRow } from "./planRow.js";

/** What the units above have opened for the year: their criteria from the top down, and the nearest round. */
export interface PlansAbove {
  overlays: Overlay[];
  nearest: { roundId: string; deadlineOn: string; organisation: { id: string; name: string } } | null;
}

interface RowAbove extends Pick<PlanRow, "organisation" | "editionCode"> {
  roundId: string;
  deadlineOn: string;
  content: PlanContent | null;
}

/** Plans in force above a place of the tree, in one statement. */
export async function findPlansAbove(
  tx: Tx,
  place: { treeId: number; depth: number; lo: number },
  year: number,
  editionCode: string,
): Promise<PlansAbove> {
  const rows: RowAbove[] = await tx.query(
    `SELECT json_build_object('id', o.id, 'name', o.name, 'shortName', o.short_name, 'kind', o.kind) AS organisation,
            rd.id AS "roundId", rd.deadline_on AS "deadlineOn", rd.edition_code AS "editionCode", v.content
       FROM tree_nodes n
       JOIN organisations o ON o.id = n.organisation_id
       JOIN rounds rd ON rd.organisation_id = n.organisation_id AND rd.year = $4 AND rd.edition_code = $5
       LEFT JOIN plan_versions v ON v.id = rd.plan_version_id
      WHERE n.tree_id = $1 AND $2 BETWEEN n.lo AND n.hi AND n.depth < $3
      ORDER BY n.depth`,
    [place.treeId, place.lo, place.depth, year, editionCode],
  );
  const last = rows.at(-1);
  return {
    overlays: rows.flatMap((row) => (row.content ? [planOverlay(row.content, ownerOf(row))] : [])),
    nearest: last
      ? { roundId: last.roundId, deadlineOn: last.deadlineOn, organisation: last.organisation }
      : null,
  };
}
