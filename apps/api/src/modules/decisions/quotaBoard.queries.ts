import type { LevelCounts } from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import type { OrganisationRef } from "../organisations/organisationRef.type.js";
import { type GroupCounts, QUOTA_GROUP, STAGE_COUNTS, type StageCounts } from "./levelCounts.queries.js";
import type { QuotaOverride } from "./quotaState.type.js";

export interface BoardCellRow extends StageCounts {
  cell: OrganisationRef;
  rated: number;
  undecided: number;
  isVoted: boolean;
  /** What the cell itself proposes, whatever was decided. */
  cellProposed: LevelCounts;
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
     by_cell AS (
       SELECT json_build_object('id', o.id, 'name', o.name, 'shortName', o.short_name, 'kind', o.kind) AS cell,
              o.name, count(*)::int AS rated, count(*) FILTER (WHERE r.decided_level IS NULL)::int AS undecided,
              EXISTS (SELECT 1 FROM ballots b JOIN meetings mt ON mt.id = b.meeting_id
                       WHERE mt.round_id = $1 AND mt.cell_id = o.id) AS "isVoted",
              ${countsOfProposals()} AS "cellProposed", ${STAGE_COUNTS}
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

function countsOfProposals(): string {
  const pairs = ["EXCELLENT", "GOOD", "SATISFACTORY", "UNSATISFACTORY"].map(
    (level) => `'${level}', count(*) FILTER (WHERE r.proposed_level = '${level}')`,
  );
  return `json_build_object(${pairs.join(", ")})`;
}
