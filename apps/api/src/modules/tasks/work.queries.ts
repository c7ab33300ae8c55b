import type { Grade, Level, ReviewState } from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import { NEWEST_TREE } from "../organisations/OrganisationTree.js";
import type { OrganisationRef } from "../organisations/organisationRef.type.js";
import { organisationRefJson } from "../organisations/organisationRefJson.js";
import { withRules } from "../plans/refinedEditions.js";
import type { RuledReview } from "../reviews/rulesOfReview.js";
import { SUBJECT_HEADS } from "../reviews/subjectHeads.js";
import { STEP_ENDS } from "../rounds/stepEnds.js";
import { IS_PROPOSED, LIVE_ITEMS, PATH_OF } from "../submissions/seal.queries.js";

/** A review that is worked on, with what decides who may do what about it next. */
export interface WorkRow extends RuledReview {
  id: string;
  roundId: string;
  year: number;
  planVersionId: string | null;
  roundState: "OPEN" | "DECIDED" | "PUBLISHED";
  deadlineOn: string;
  /** Last days of the steps that the round's calendar names. */
  stepEnds: Record<string, string>;
  subjectName: string;
  member: { id: string } | null;
  headMemberIds: string[];
  unit: OrganisationRef;
  lo: number;
  hi: number;
  participation: "RATED" | "REVIEW_ONLY" | "OUT";
  state: ReviewState;
  stateSince: string | null;
  proposedLevel: Level | null;
  proposalReason: string | null;
  isStateEmployee: boolean;
  stateRating: Level | null;
  /** Null before anything was written. */
  written: {
    grades: Record<string, Grade>;
    points: Record<string, number>;
    ownLevel: Level | null;
    isSubmitted: boolean;
    isTyped: boolean;
    version: number;
  } | null;
  /** Suggested points without an answer. */
  unansweredPoints: string[];
  /** Whether points were suggested to the subject at all. */
  hasSuggestions: boolean;
  version: number;
  /** Null before the cell has held its meeting. */
  meeting: { convened: number; present: number } | null;
  hasBallot: boolean;
  ballotOutcome: Level | null;
  /** Lowest unit whose seal a proposal still needs before it can be decided; null where it needs none. */
  unsealedBy: string | null;
}

/** Most reviews read for one answer: more than any grassroots organisation has. */
const MOST = 6_000;

export interface WorkQuestion {
  scope: [lo: number[], hi: number[]];
  /** The person's own reviews and those of what the person heads, wherever they lie. */
  ownMemberId: string | null;
  roundId: string | null;
  /** Any when null. */
  ids: readonly string[] | null;
}

/** Reviews of rounds that are worked on; one statement, and one for the rules of plans not read before. */
export async function findWork(
  tx: Tx,
  { scope, ownMemberId, roundId, ids }: WorkQuestion,
): Promise<WorkRow[]> {
  const rows: Omit<WorkRow, "refined">[] = await tx.query(
    `SELECT r.id, r.round_id AS "roundId", r.year, rd.edition_code AS "editionCode", rd.state AS "roundState",
            rd.deadline_on AS "deadlineOn",
            ${STEP_ENDS} AS "stepEnds",
            r.subject_kind AS "subjectKind", COALESCE(m.full_name, c.name, o.name) AS "subjectName",
            r.post_group AS "postGroup", r.post_title AS "postTitle", rd.plan_version_id AS "planVersionId", CASE WHEN m.id IS NOT NULL THEN json_build_object('id', m.id) END AS member,
            CASE WHEN m.id IS NULL THEN ARRAY(${SUBJECT_HEADS})::text[] ELSE '{}' END AS "headMemberIds",
            ${organisationRefJson("o")} AS unit, n.lo, n.hi, r.participation, r.state, r.state_since AS "stateSince",
            r.proposed_level AS "proposedLevel", r.proposal_reason AS "proposalReason",
            r.subject_kind = 'MEMBER' AND COALESCE(m.is_state_employee, false) AS "isStateEmployee", sr.level AS "stateRating",
            CASE WHEN sa.review_id IS NOT NULL THEN json_build_object('grades', sa.grades, 'points', sa.points,
              'ownLevel', sa.own_level, 'isSubmitted', sa.submitted_at IS NOT NULL,
              'isTyped', sa.typed_by_id IS NOT NULL, 'version', sa.version) END AS written,
            ARRAY(SELECT p.id::text FROM suggested_points p WHERE p.review_id = r.id AND p.answer IS NULL) AS "unansweredPoints",
            EXISTS (SELECT 1 FROM review_suggestions g WHERE g.review_id = r.id) AS "hasSuggestions",
            r.version,
            CASE WHEN r.subject_kind = 'MEMBER' THEN mt.meeting END AS meeting,
            EXISTS (SELECT 1 FROM ballot_tallies t WHERE t.review_id = r.id AND t.is_in_force) AS "hasBallot",
            (SELECT t.outcome FROM ballot_tallies t WHERE t.review_id = r.id AND t.is_in_force) AS "ballotOutcome",
            CASE WHEN ${IS_PROPOSED} THEN (
              SELECT p.unit_id FROM (${PATH_OF}) p
               WHERE NOT EXISTS (SELECT 1 FROM ${LIVE_ITEMS} l WHERE l.review_id = r.id AND l.unit_id = p.unit_id
                                    AND l.level = r.proposed_level)
               ORDER BY p.depth DESC LIMIT 1) END AS "unsealedBy"
       FROM reviews r
       JOIN rounds rd ON rd.id = r.round_id AND rd.state IN ('OPEN', 'DECIDED', 'PUBLISHED')
       JOIN organisations o ON o.id = r.cell_id
       JOIN tree_nodes n ON n.organisation_id = r.cell_id AND n.tree_id = ${NEWEST_TREE}
       LEFT JOIN members m ON m.id = r.member_id
       LEFT JOIN collectives c ON c.id = r.collective_id
       LEFT JOIN state_ratings sr ON sr.member_id = r.member_id AND sr.year = r.year
       LEFT JOIN self_assessments sa ON sa.review_id = r.id
       LEFT JOIN LATERAL (
         SELECT json_build_object('convened', count(*) FILTER (WHERE a.is_voter),
                  'present', count(*) FILTER (WHERE a.is_voter AND a.presence = 'PRESENT')) AS meeting
           FROM meetings mt LEFT JOIN attendances a ON a.meeting_id = mt.id
          WHERE mt.round_id = r.round_id AND mt.cell_id = r.cell_id AND mt.held_on IS NOT NULL
         HAVING count(mt.id) > 0) mt ON true
      WHERE r.state NOT IN ('EXEMPT', 'DECIDED', 'NOTIFIED', 'PUBLISHED', 'CLOSED')
        AND ($4::uuid IS NULL OR r.round_id = $4) AND ($5::uuid[] IS NULL OR r.id = ANY ($5))
        AND (EXISTS (SELECT 1 FROM unnest($1::bigint[], $2::bigint[]) AS s (lo, hi) WHERE n.lo BETWEEN s.lo AND s.hi)
             OR r.member_id = $3
             OR (r.member_id IS NULL AND $3 IN (${SUBJECT_HEADS})))
      ORDER BY rd.deadline_on, r.round_id, n.lo, r.id LIMIT ${MOST}`,
    [...scope, ownMemberId, roundId, ids],
  );
  return withRules(tx, rows);
}
