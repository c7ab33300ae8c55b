import type {
  Level,
  ParticipationReason,
  PhasedRange,
  PostGroup,
  ReviewState,
  SubjectKind,
} from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import type { MemberRef } from "../members/memberRef.type.js";
import { NEWEST_TREE } from "../organisations/OrganisationTree.js";
import type { OrganisationRef } from "../organisations/organisationRef.type.js";
import type { ReviewStateCount } from "../rounds/roundProgress.type.js";
import type { ReviewSortKey } from "./review.inputs.js";
import type { ReviewSubject } from "./reviewSubject.type.js";
import { SUBJECT_HEADS } from "./subjectHeads.js";

/** A review as stored, with the names a list shows and the position of its unit. */
export interface ReviewRow {
  id: string;
  roundId: string;
  year: number;
  editionCode: string;
  subjectKind: SubjectKind;
  subject: ReviewSubject;
  /** The person, as member or as cadre; null for a collective or organisation. */
  member: MemberRef | null;
  /** Who headed the collective or organisation on the round's reference day; empty for persons. */
  headMemberIds: string[];
  postGroup: PostGroup | null;
  /** Group of the quota in the plan's words. */
  quotaGroup: string | null;
  /** The unit where the subject is reviewed: the cell of a member. */
  cell: OrganisationRef;
  participation: "RATED" | "REVIEW_ONLY" | "OUT";
  reason: ParticipationReason | null;
  cap: Level | null;
  state: ReviewState;
  stateSince: string | null;
  /** Day on which a collective's draft report was sent; null when not on record. */
  draftSentOn: string | null;
  selfLevel: Level | null;
  proposedLevel: Level | null;
  /** Why the body proposes without or against a majority; not shown here. */
  proposalReason: string | null;
  decidedLevel: Level | null;
  hasOverride: boolean;
  publishedAt: Date | null;
  version: number;
  stateRating: Level | null;
  isStateRatingDue: boolean;
  lo: number;
  hi: number;
}

const LISTED = `
  SELECT r.*, rd.edition_code, m.full_name, COALESCE(m.full_name, c.name, o.name) AS subject_name,
         COALESCE(m.name_key, c.name_key, o.name_key) AS name_key, COALESCE(m.sort_key, c.name_key, o.name_key) AS sort_key,
         o.name AS cell_name, o.short_name AS cell_short_name, o.kind AS cell_kind, n.lo, n.hi,
         r.subject_kind = 'MEMBER' AND m.is_state_employee AS is_state_rated, s.level AS state_rating,
         CASE WHEN r.member_id IS NULL THEN ARRAY(${SUBJECT_HEADS}) ELSE '{}' END AS head_ids
    FROM reviews r
    JOIN rounds rd ON rd.id = r.round_id
    JOIN organisations o ON o.id = r.cell_id
    LEFT JOIN members m ON m.id = r.member_id
    LEFT JOIN collectives c ON c.id = r.collective_id
    LEFT JOIN state_ratings s ON s.member_id = r.member_id AND s.year = r.year
    JOIN tree_nodes n ON n.organisation_id = r.cell_id AND n.tree_id = ${NEWEST_TREE}`;

const CELL_JSON = `json_build_object('id', p.cell_id, 'name', p.cell_name, 'shortName', p.cell_short_name, 'kind', p.cell_kind)`;

const REVIEW_JSON = `json_build_object('id', p.id, 'roundId', p.round_id, 'year', p.year, 'editionCode', p.edition_code,
  'subjectKind', p.subject_kind, 'subject', json_build_object('kind', p.subject_kind,
    'id', COALESCE(p.member_id, p.collective_id, p.organisation_id), 'name', p.subject_name, 'unit', ${CELL_JSON}),
  'member', CASE WHEN p.member_id IS NOT NULL THEN json_build_object('id', p.member_id, 'fullName', p.full_name) END,
  'headMemberIds', p.head_ids, 'postGroup', p.post_group, 'quotaGroup', p.quota_group, 'cell', ${CELL_JSON},
  'participation', p.participation, 'reason', p.reason, 'cap', p.cap, 'state', p.state,
  'stateSince', p.state_since, 'draftSentOn', p.draft_sent_on, 'selfLevel', p.self_level,
  'proposedLevel', p.proposed_level, 'proposalReason', p.proposal_reason, 'decidedLevel', p.decided_level, 'hasOverride', p.has_override,
  'publishedAt', p.published_at, 'version', p.version,
  'stateRating', p.state_rating, 'isStateRatingDue', p.participation = 'RATED' AND COALESCE(p.is_state_rated, false)
    AND p.state_rating IS NULL,
  'lo', p.lo, 'hi', p.hi)`;

const levelOrder = (column: string): string =>
  `array_position(ARRAY['EXCELLENT', 'GOOD', 'SATISFACTORY', 'UNSATISFACTORY'], ${column})`;

const STATE_ORDER = `array_position(ARRAY['DRAFT', 'SELF_SUBMITTED', 'REVIEWED', 'COMPILED', 'VOTED', 'PROPOSED',
  'QUOTA_CHECKED', 'VERIFIED', 'DECIDED', 'NOTIFIED', 'PUBLISHED', 'APPEALED', 'CLOSED', 'DEFERRED', 'REOPENED',
  'REVIEW_ONLY', 'EXEMPT'], f.state)`;

const BY_NAME = `f.sort_key COLLATE "vi-x-icu"`;

/** An order must not tell what a row withholds: levels the viewer may not know yet sort as if they were not there. */
const SORTS: Readonly<Record<ReviewSortKey, string>> = {
  GIVEN_NAME: BY_NAME,
  STATE: STATE_ORDER,
  CELL: `f.cell_name COLLATE "vi-x-icu"`,
  PROPOSED_LEVEL: levelOrder("CASE WHEN f.is_known THEN f.proposed_level END"),
  DECIDED_LEVEL: levelOrder("CASE WHEN f.is_known THEN f.decided_level END"),
};

export interface ReviewQuestion {
  /** The viewer's own member record; null without one. */
  ownMemberId: string | null;
  /** States in which the viewer knows the own result. */
  knownStates: readonly string[];
  /** Where, and in which states, the viewer knows the levels of others. */
  known: readonly PhasedRange[];
  scope: [lo: number[], hi: number[]];
  roundId: string | null;
  cellId: string | null;
  memberId: string | null;
  /** Any kind when null. */
  subjectKinds: readonly SubjectKind[] | null;
  year: number | null;
  states: readonly string[] | null;
  participation: string | null;
  proposedLevel: string | null;
  /** With this level decided; any when absent. */
  decidedLevel?: string | null;
  /** Folded words of the name. */
  words: readonly string[];
  ids: readonly string[] | null;
  sort: { key: ReviewSortKey; direction: "ASC" | "DESC" };
  limit: number;
  offset: number;
}

export interface ReviewRowPage {
  items: ReviewRow[];
  totalCount: number;
  stateCounts: ReviewStateCount[];
}

/** One page, its total and the counts by state, in one statement. */
export async function findReviews(tx: Tx, question: ReviewQuestion): Promise<ReviewRowPage> {
  const rows: [ReviewRowPage] = await tx.query(
    `WITH listed AS MATERIALIZED (
       SELECT l.*, CASE WHEN l.member_id = $1::uuid THEN l.state = ANY ($2::text[])
                       ELSE EXISTS (SELECT 1 FROM jsonb_to_recordset($17::jsonb) AS k (lo bigint, hi bigint, phases text[])
                                     WHERE l.lo BETWEEN k.lo AND k.hi AND (k.phases IS NULL OR l.state = ANY (k.phases)))
                  END AS is_known
         FROM (${LISTED}) l
        WHERE EXISTS (SELECT 1 FROM unnest($3::bigint[], $4::bigint[]) AS s (lo, hi) WHERE l.lo BETWEEN s.lo AND s.hi)
          AND ($5::uuid IS NULL OR l.round_id = $5) AND ($6::uuid IS NULL OR l.cell_id = $6)
          AND ($7::uuid IS NULL OR l.member_id = $7) AND ($8::int IS NULL OR l.year = $8)
          AND ($9::text IS NULL OR l.participation = $9)
          AND ($16::text[] IS NULL OR l.subject_kind = ANY ($16))
          AND ($11::uuid[] IS NULL OR l.id = ANY ($11))
          AND NOT EXISTS (SELECT 1 FROM unnest($12::text[]) AS w (word)
                           WHERE position(' ' || w.word IN ' ' || l.name_key) = 0)),
     chosen AS (SELECT * FROM listed WHERE ($10::text IS NULL OR (is_known AND proposed_level = $10))
                 AND ($18::text IS NULL OR (is_known AND decided_level = $18))),
     found AS (SELECT * FROM chosen WHERE $13::text[] IS NULL OR state = ANY ($13)),
     page AS (
       SELECT f.*, row_number() OVER (
                ORDER BY ${SORTS[question.sort.key]} ${question.sort.direction} NULLS LAST, ${BY_NAME}, f.id) AS place
         FROM found f ORDER BY place LIMIT $14 OFFSET $15)
     SELECT (SELECT count(*)::int FROM found) AS "totalCount",
            (SELECT COALESCE(json_agg(json_build_object('state', state, 'count', n)), '[]')
               FROM (SELECT f.state, count(*)::int AS n FROM chosen f GROUP BY f.state ORDER BY ${STATE_ORDER}) c) AS "stateCounts",
            (SELECT COALESCE(json_agg(${REVIEW_JSON} ORDER BY p.place), '[]') FROM page p) AS items`,
    [
      question.ownMemberId,
      question.knownStates,
      ...question.scope,
      question.roundId,
      question.cellId,
      question.memberId,
      question.year,
      question.participation,
      question.proposedLevel,
      question.ids,
      question.words,
      question.states,
      question.limit,
      question.offset,
      question.subjectKinds,
      JSON.stringify(question.known),
      question.decidedLevel ?? null,
    ],
  );
  return rows[0];
}

/** One review by id; null when there is none. */
export async function findReview(tx: Tx, id: string): Promise<ReviewRow | null> {
  const rows: { item: ReviewRow }[] = await tx.query(
    `SELECT ${REVIEW_JSON} AS item FROM (${LISTED}) p WHERE p.id = $1`,
    [id],
  );
  return rows[0]?.item ?? null;
}

/** Reviews by id, those that there are, in no order. */
export async function findReviewsByIds(tx: Tx, ids: readonly string[]): Promise<ReviewRow[]> {
  const rows: { item: ReviewRow }[] = await tx.query(
    `SELECT ${REVIEW_JSON} AS item FROM (${LISTED}) p WHERE p.id = ANY ($1::uuid[])`,
    [ids],
  );
  return rows.map((row) => row.item);
}

/** Every review of one member, as member and as cadre, and of what the member heads, latest year first. */
export async function findReviewsOfMember(tx: Tx, memberId: string): Promise<ReviewRow[]> {
  const rows: { item: ReviewRow }[] = await tx.query(
    `SELECT ${REVIEW_JSON} AS item FROM (${LISTED}) p 
      WHERE p.id IN (SELECT id FROM reviews WHERE member_id = $1
                      UNION ALL
                     SELECT b.id FROM posts h
                       JOIN reviews b ON b.collective_id = h.collective_id
                                      OR (b.organisation_id = h.organisation_id AND h.kind = 'PARTY')
                      WHERE h.member_id = $1 AND h.is_head)
        AND (p.member_id = $1 OR $1 = ANY (p.head_ids))
      ORDER BY p.year DESC, p.subject_kind DESC LIMIT 100`,
    [memberId],
  );
  return rows.map((row) => row.item);
}
