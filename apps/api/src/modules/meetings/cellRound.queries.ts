import type { BallotMode } from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import type { Ballot } from "../ballots/ballot.type.js";
import { BALLOT_JSON } from "../ballots/ballotJson.js";
import { NEWEST_TREE } from "../organisations/OrganisationTree.js";
import type { OrganisationRef } from "../organisations/organisationRef.type.js";
import { type CellStanding, STANDING_COUNTS } from "../rounds/cellStanding.js";
import type { Meeting } from "./meeting.type.js";

/** A cell in a round. */
export interface CellKey {
  roundId: string;
  cellId: string;
}

export interface CellRoundRow extends Omit<CellStanding, "hasMeeting"> {
  roundId: string;
  cell: OrganisationRef;
  total: number;
  /** Members to be rated whose State rating is due and not recorded. */
  stateRatingsMissing: number;
  /** Members to be rated on whom the cell has not voted, by given name. */
  beforeVote: { reviewId: string; memberName: string; isHandedIn: boolean; isStateRatingMissing: boolean }[];
  meeting: Omit<Meeting, "hasQuorum"> | null;
  ballotMode: BallotMode;
  ballots: Ballot[];
}

/** Everything a cell's screen shows, for each pair, in one statement; a cell without members in the round is missing. */
export async function findCellRounds(tx: Tx, keys: readonly CellKey[]): Promise<CellRoundRow[]> {
  return tx.query(
    `SELECT k.round_id AS "roundId", c.*,
            json_build_object('id', o.id, 'name', o.name, 'shortName', o.short_name, 'kind', o.kind) AS cell,
            (SELECT ${MEETING_JSON} FROM meetings mt WHERE mt.round_id = k.round_id AND mt.cell_id = k.cell_id AND mt.held_on IS NOT NULL) AS meeting,
            COALESCE((SELECT v.content ->> 'ballotMode' FROM rounds rd JOIN plan_versions v ON v.id = rd.plan_version_id
                       WHERE rd.id = k.round_id), 'PAPER') AS "ballotMode",
            (SELECT COALESCE(json_agg(${BALLOT_JSON} ORDER BY b.number), '[]')
               FROM ballots b JOIN meetings mt ON mt.id = b.meeting_id
              WHERE mt.round_id = k.round_id AND mt.cell_id = k.cell_id) AS ballots
       FROM unnest($1::uuid[], $2::uuid[]) AS k (round_id, cell_id)
       JOIN organisations o ON o.id = k.cell_id
       JOIN LATERAL (
         SELECT ${STANDING_COUNTS},
                count(*) FILTER (WHERE r.participation = 'RATED' AND m.is_state_employee AND s.level IS NULL)::int
                  AS "stateRatingsMissing",
                COALESCE(json_agg(json_build_object('reviewId', r.id, 'memberName', m.full_name,
                    'isHandedIn', r.state <> 'DRAFT',
                    'isStateRatingMissing', m.is_state_employee AND s.level IS NULL)
                    ORDER BY m.sort_key COLLATE "vi-x-icu", m.id)
                  FILTER (WHERE r.participation = 'RATED' AND r.state IN ('DRAFT', 'SELF_SUBMITTED', 'REVIEWED', 'COMPILED')),
                  '[]') AS "beforeVote"
           FROM reviews r JOIN members m ON m.id = r.member_id
           LEFT JOIN state_ratings s ON s.member_id = r.member_id AND s.year = r.year
          WHERE r.round_id = k.round_id AND r.cell_id = k.cell_id AND r.subject_kind = 'MEMBER') c ON c.total > 0
      ORDER BY o.name COLLATE "vi-x-icu", k.round_id`,
    [keys.map((it) => it.roundId), keys.map((it) => it.cellId)],
  );
}

/** Cells with members in rounds that are worked on, inside the ranges; at most 200. */
export async function findOpenCells(tx: Tx, scope: [lo: number[], hi: number[]]): Promise<CellKey[]> {
  return tx.query(
    `SELECT DISTINCT r.round_id AS "roundId", r.cell_id AS "cellId"
       FROM reviews r
       JOIN rounds rd ON rd.id = r.round_id AND rd.state IN ('OPEN', 'DECIDED')
       JOIN tree_nodes n ON n.organisation_id = r.cell_id AND n.tree_id = ${NEWEST_TREE}
      WHERE r.subject_kind = 'MEMBER'
        AND EXISTS (SELECT 1 FROM unnest($1::bigint[], $2::bigint[]) AS s (lo, hi) WHERE n.lo BETWEEN s.lo AND s.hi)
      LIMIT 200`,
    [...scope],
  );
}

const MEETING_JSON = `json_build_object('id', mt.id, 'heldOn', mt.held_on, 'place', mt.place, 'chair', mt.chair,
  'clerk', mt.clerk, 'minutes', mt.minutes, 'version', mt.version,
  'convened', (SELECT count(*) FROM attendances a WHERE a.meeting_id = mt.id AND a.is_voter),
  'present', (SELECT count(*) FROM attendances a WHERE a.meeting_id = mt.id AND a.is_voter AND a.presence = 'PRESENT'),
  'attendances', (SELECT COALESCE(json_agg(json_build_object('member', json_build_object('id', m.id, 'fullName', m.full_name),
      'isVoter', a.is_voter, 'presence', a.presence, 'reason', a.reason) ORDER BY m.sort_key COLLATE "vi-x-icu", m.id), '[]')
    FROM attendances a JOIN members m ON m.id = a.member_id WHERE a.meeting_id = mt.id))`;
