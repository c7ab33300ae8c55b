import type { ReviewState } from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import { NEWEST_TREE } from "../organisations/OrganisationTree.js";
import type { OrganisationRef } from "../organisations/organisationRef.type.js";
import { organisationRefJson } from "../organisations/organisationRefJson.js";
import { STEP_ENDS } from "../rounds/stepEnds.js";

/** On no agenda that is being held, and never opened before: review `r` may still be prepared. */
export const OPEN_FOR_POSITIONS = `
  NOT EXISTS (SELECT 1 FROM position_spreads p WHERE p.review_id = r.id)
  AND NOT EXISTS (SELECT 1 FROM agenda_items i JOIN meeting_sessions s ON s.id = i.session_id
                   WHERE i.review_id = r.id AND (s.state = 'OPEN' OR i.state <> 'WAITING'))`;

/** A planned meeting of the own cell with the subjects that positions may still be noted on. */
export interface PositionsDue {
  roundId: string;
  year: number;
  deadlineOn: string;
  stepEnds: Record<string, string>;
  cell: OrganisationRef;
  lo: number;
  hi: number;
  meetsOn: string;
  subjects: { reviewId: string; memberId: string | null; state: ReviewState }[];
}

/** Of the cell where the member has activity on the day; one statement, at most 5 meetings. */
export async function findPositionsDue(tx: Tx, memberId: string, today: string): Promise<PositionsDue[]> {
  return tx.query(
    `SELECT mt.round_id AS "roundId", rd.year, rd.deadline_on AS "deadlineOn", ${STEP_ENDS} AS "stepEnds",
            ${organisationRefJson("o")} AS cell, n.lo, n.hi, d.meets_on::text AS "meetsOn",
            (SELECT COALESCE(json_agg(json_build_object('reviewId', r.id, 'memberId', r.member_id, 'state', r.state)
               ORDER BY r.id), '[]')
               FROM reviews r
              WHERE r.round_id = mt.round_id AND r.cell_id = mt.cell_id AND r.subject_kind IN ('COLLECTIVE', 'MEMBER')
                AND r.participation <> 'OUT' AND r.state NOT IN ('EXEMPT', 'DEFERRED') AND ${OPEN_FOR_POSITIONS}) AS subjects
       FROM memberships ms
       JOIN meetings mt ON mt.cell_id = ms.organisation_id AND mt.held_on IS NULL
       JOIN rounds rd ON rd.id = mt.round_id AND rd.state = 'OPEN'
       JOIN organisations o ON o.id = mt.cell_id
       JOIN tree_nodes n ON n.organisation_id = mt.cell_id AND n.tree_id = ${NEWEST_TREE}
       JOIN LATERAL (SELECT COALESCE(min(s.held_on) FILTER (WHERE s.state <> 'CLOSED'), max(s.held_on)) AS meets_on
                       FROM meeting_sessions s WHERE s.meeting_id = mt.id) d ON d.meets_on IS NOT NULL
      WHERE ms.member_id = $1 AND ms.kind = 'OFFICIAL' AND ms.valid_from <= $2 AND (ms.valid_to IS NULL OR ms.valid_to > $2)
      ORDER BY rd.year DESC LIMIT 5`,
    [memberId, today],
  );
}
