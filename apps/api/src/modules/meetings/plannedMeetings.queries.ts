import type { Tx } from "../../database/Door.js";
import { NEWEST_TREE } from "../organisations/OrganisationTree.js";
import type { OrganisationRef } from "../organisations/organisationRef.type.js";
import { organisationRefJson } from "../organisations/organisationRefJson.js";
import { STEP_ENDS } from "../rounds/stepEnds.js";
import type { CellKey } from "./cellRound.queries.js";
import type { SessionState } from "./session.types.js";

export interface PlannedSession {
  id: string;
  /** Null for a session of the whole cell. */
  partyGroup: OrganisationRef | null;
  heldOn: string;
  hasVote: boolean;
  state: SessionState;
  /** Place of the body that meets; null when it has left the tree. */
  place: { lo: number; hi: number } | null;
}

/** A cell's review meeting that is held in sessions, of an open round. */
export interface PlannedMeeting extends CellKey {
  year: number;
  deadlineOn: string;
  stepEnds: Record<string, string>;
  cell: OrganisationRef;
  hasBallot: boolean;
  hasAgreement: boolean;
  /** Party groups of the cell. */
  groups: number;
  /** Members of the cell on the day asked about. */
  members: number;
  sessions: PlannedSession[];
  /** Reviews that were done in one of its sessions. */
  doneReviewIds: string[];
}

/**
 * Meetings in sessions of cells that touch the ranges: inside them, or with a Party group inside. One statement, at most
 * 300. Nothing of what was said or noted in them.
 */
export async function findPlannedMeetings(
  tx: Tx,
  scope: [lo: number[], hi: number[]],
  today: string,
): Promise<PlannedMeeting[]> {
  return tx.query(
    `SELECT mt.round_id AS "roundId", mt.cell_id AS "cellId", rd.year, rd.deadline_on AS "deadlineOn",
            ${STEP_ENDS} AS "stepEnds", ${organisationRefJson("o")} AS cell,
            EXISTS (SELECT 1 FROM ballots b WHERE b.meeting_id = mt.id AND b.state <> 'CANCELLED') AS "hasBallot",
            mt.agreement_number IS NOT NULL AS "hasAgreement",
            (SELECT count(*)::int FROM tree_nodes g JOIN organisations p ON p.id = g.organisation_id
              WHERE g.parent_id = mt.cell_id AND g.tree_id = n.tree_id AND p.kind = 'PARTY_GROUP' AND p.dissolved_on IS NULL)
              AS groups,
            (SELECT count(*)::int FROM memberships ms JOIN members m ON m.id = ms.member_id
              WHERE ms.organisation_id = mt.cell_id AND ms.kind = 'OFFICIAL' AND ms.valid_from <= $3
                AND (ms.valid_to IS NULL OR ms.valid_to > $3) AND (m.ended_on IS NULL OR m.ended_on > $3)) AS members,
            (SELECT json_agg(json_build_object('id', s.id, 'heldOn', s.held_on, 'hasVote', s.has_vote, 'state', s.state,
               'partyGroup', CASE WHEN g.id IS NOT NULL THEN ${organisationRefJson("g")} END,
               'place', CASE WHEN b.lo IS NOT NULL THEN json_build_object('lo', b.lo, 'hi', b.hi) END)
               ORDER BY s.held_on, s.has_vote, s.starts_at, s.id)
               FROM meeting_sessions s LEFT JOIN organisations g ON g.id = s.party_group_id
               LEFT JOIN tree_nodes b ON b.organisation_id = COALESCE(s.party_group_id, mt.cell_id) AND b.tree_id = n.tree_id
              WHERE s.meeting_id = mt.id) AS sessions,
            ARRAY(SELECT DISTINCT i.review_id::text FROM agenda_items i JOIN meeting_sessions s ON s.id = i.session_id
                   WHERE s.meeting_id = mt.id AND i.state = 'DONE') AS "doneReviewIds"
       FROM meetings mt
       JOIN rounds rd ON rd.id = mt.round_id AND rd.state = 'OPEN'
       JOIN organisations o ON o.id = mt.cell_id
       JOIN tree_nodes n ON n.organisation_id = mt.cell_id AND n.tree_id = ${NEWEST_TREE}
      WHERE EXISTS (SELECT 1 FROM meeting_sessions s WHERE s.meeting_id = mt.id)
        AND EXISTS (SELECT 1 FROM unnest($1::bigint[], $2::bigint[]) AS x (lo, hi)
                     WHERE n.lo BETWEEN x.lo AND x.hi OR x.lo BETWEEN n.lo AND n.hi)
      ORDER BY rd.deadline_on, n.lo LIMIT 300`,
    [...scope, today],
  );
}
