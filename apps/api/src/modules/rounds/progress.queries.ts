import type { ParticipationReason, ReviewState } from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import { NEWEST_TREE } from "../organisations/OrganisationTree.js";
import type { OrganisationRef } from "../organisations/organisationRef.type.js";
import { type CellStanding, STANDING_COUNTS } from "./cellStanding.js";

export interface CellProgressRow extends CellStanding {
  cell: OrganisationRef;
  total: number;
  meetingHeldOn: string | null;
  convened: number;
  present: number;
  excellent: number;
  good: number;
  satisfactory: number;
  unsatisfactory: number;
}

export interface ProgressRows {
  cells: CellProgressRow[];
  states: { state: ReviewState; count: number }[];
  participation: {
    participation: "RATED" | "REVIEW_ONLY" | "OUT";
    reason: ParticipationReason | null;
    count: number;
  }[];
}

/** Counts of each round over the cells in scope, in one statement however many rounds. */
export async function findProgress(
  tx: Tx,
  roundIds: readonly string[],
  scope: [lo: number[], hi: number[]],
): Promise<Map<string, ProgressRows>> {
  const rows: (ProgressRows & { roundId: string })[] = await tx.query(
    `WITH mine AS MATERIALIZED (
       SELECT r.* FROM reviews r JOIN tree_nodes n ON n.organisation_id = r.cell_id AND n.tree_id = ${NEWEST_TREE}
        WHERE r.round_id = ANY ($1::uuid[]) AND r.subject_kind = 'MEMBER'
          AND EXISTS (SELECT 1 FROM unnest($2::bigint[], $3::bigint[]) AS s (lo, hi) WHERE n.lo BETWEEN s.lo AND s.hi)),
     by_cell AS (
       SELECT r.round_id, r.cell_id, ${STANDING_COUNTS},
              count(*) FILTER (WHERE r.proposed_level = 'EXCELLENT')::int AS excellent,
              count(*) FILTER (WHERE r.proposed_level = 'GOOD')::int AS good,
              count(*) FILTER (WHERE r.proposed_level = 'SATISFACTORY')::int AS satisfactory,
              count(*) FILTER (WHERE r.proposed_level = 'UNSATISFACTORY')::int AS unsatisfactory
         FROM mine r GROUP BY r.round_id, r.cell_id),
     standing AS (
       SELECT c.*, json_build_object('id', o.id, 'name', o.name, 'shortName', o.short_name, 'kind', o.kind) AS cell,
              mt.held_on AS "meetingHeldOn", mt.id IS NOT NULL AS "hasMeeting", a.convened, a.present
         FROM by_cell c JOIN organisations o ON o.id = c.cell_id
         LEFT JOIN meetings mt ON mt.round_id = c.round_id AND mt.cell_id = c.cell_id AND mt.held_on IS NOT NULL
         LEFT JOIN LATERAL (SELECT count(*)::int AS convened, count(*) FILTER (WHERE presence = 'PRESENT')::int AS present
                              FROM attendances WHERE meeting_id = mt.id AND is_voter) a ON true
        ORDER BY o.name COLLATE "vi-x-icu")
     SELECT k.id AS "roundId", (SELECT COALESCE(json_agg(s), '[]') FROM standing s WHERE s.round_id = k.id) AS cells,
            (SELECT COALESCE(json_agg(json_build_object('state', state, 'count', n)), '[]')
               FROM (SELECT state, count(*)::int AS n FROM mine
                      WHERE round_id = k.id AND participation = 'RATED' GROUP BY state) t) AS states,
            (SELECT COALESCE(json_agg(json_build_object('participation', participation, 'reason', reason, 'count', n)), '[]')
               FROM (SELECT participation, CASE WHEN participation <> 'RATED' THEN reason END AS reason, count(*)::int AS n
                       FROM mine WHERE round_id = k.id GROUP BY 1, 2 ORDER BY n DESC) t) AS participation
       FROM unnest($1::uuid[]) AS k (id)`,
    [roundIds, ...scope],
  );
  return new Map(rows.map(({ roundId, ...counts }) => [roundId, counts]));
}
