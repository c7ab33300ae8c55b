import type { LevelCounts } from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import type { OrganisationRef } from "../organisations/organisationRef.type.js";
import {
  countsBy,
  type GroupCounts,
  QUOTA_GROUP,
  STAGE_COUNTS,
  type StageCounts,
} from "./levelCounts.queries.js";
import type { QuotaOverride } from "./quotaState.type.js";

export interface BoardCellRow extends StageCounts {
  cell: OrganisationRef;
  rated: number;
  undecided: number;
  isVoted: boolean;
  /** What the cell itself proposes, whatever was decided. */
  cellProposed: LevelCounts;
  /** The same people by the groups of the quota; those without a group first. */
  groups: { name: string | null; proposed: LevelCounts; decided: LevelCounts }[];
}

export interface BoardRows {
  cells: BoardCellRow[];
  groups: GroupCounts[];
  override: QuotaOverride | null;
}

/** The whole board in one statement. */
export async function findBoard(tx: Tx, roundId: string, isGrouped: boolean): Promise<BoardRows> {
  const rows: [BoardRows] = await tx.query(
    `WITH rated AS MATERIALIZED (SELECT * FROM reviews WHERE round_id = $1 AND subject_kind = 'MEMBER'
                                         AND participation = 'RATED'),
     cell_groups AS (
       SELECT r.cell_id, ${QUOTA_GROUP} AS name, ${countsBy("r.proposed_level")} AS proposed,
              ${countsBy("r.decided_level")} AS decided
         FROM rated r GROUP BY 1, 2),
     by_cell AS (
       SELECT json_build_object('id', o.id, 'name', o.name, 'shortName', o.short_name, 'kind', o.kind) AS cell,
              o.name, count(*)::int AS rated, count(*) FILTER (WHERE r.decided_level IS NULL)::int AS undecided,
              EXISTS (SELECT 1 FROM ballots b JOIN meetings mt ON mt.id = b.meeting_id
                       WHERE mt.round_id = $1 AND mt.cell_id = o.id AND b.state = 'CLOSED') AS "isVoted",
              (SELECT json_agg(json_build_object('name', g.name, 'proposed', g.proposed, 'decided', g.decided)
                               ORDER BY g.name NULLS FIRST) FROM cell_groups g WHERE g.cell_id = o.id) AS groups,
              ${countsBy("r.proposed_level")} AS "cellProposed", ${STAGE_COUNTS}
         FROM rated r JOIN organisations o ON o.id = r.cell_id
        GROUP BY o.id)
     SELECT (SELECT COALESCE(json_agg(c ORDER BY c.name COLLATE "vi-x-icu"), '[]') FROM by_cell c) AS cells,
            (SELECT COALESCE(json_agg(g ORDER BY g."group" NULLS FIRST), '[]')
               FROM (SELECT ${QUOTA_GROUP} AS "group", ${STAGE_COUNTS} FROM rated r GROUP BY 1) g) AS groups,
            (SELECT json_build_object('authority', override_authority, 'reason', override_reason,
                      'exceededBy', excellent - excellent_allowed)
               FROM resolutions WHERE round_id = $1 AND override_authority IS NOT NULL
              ORDER BY decided_at DESC LIMIT 1) AS override`,
    [roundId, isGrouped],
  );
  return rows[0];
}
