import type { PhasedRange, SubjectKind } from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import type { ReviewStateCount } from "../rounds/roundProgress.type.js";
import type { ReviewSortKey } from "./review.inputs.js";
import type { ReviewRow } from "./review.queries.js";
import { LISTED, REVIEW_JSON } from "./reviewRow.sql.js";

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

/** The CTEs of a page of reviews, `page` the last of them; they take `reviewPageParameters`, $1 to $18. */
export const reviewPageCtes = ({ sort }: Pick<ReviewQuestion, "sort">): string => `listed AS MATERIALIZED (
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
                ORDER BY ${SORTS[sort.key]} ${sort.direction} NULLS LAST, ${BY_NAME}, f.id) AS place
         FROM found f ORDER BY place LIMIT $14 OFFSET $15)`;

/** What `reviewPageCtes` is asked for: a `ReviewRowPage` in columns. */
export const REVIEW_PAGE_COLUMNS = `(SELECT count(*)::int FROM found) AS "totalCount",
  (SELECT COALESCE(json_agg(json_build_object('state', state, 'count', n)), '[]')
     FROM (SELECT f.state, count(*)::int AS n FROM chosen f GROUP BY f.state ORDER BY ${STATE_ORDER}) c) AS "stateCounts",
  (SELECT COALESCE(json_agg(${REVIEW_JSON} ORDER BY p.place), '[]') FROM page p) AS items`;

export function reviewPageParameters(question: ReviewQuestion): unknown[] {
  return [
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
  ];
}

/** One page, its total and the counts by state, in one statement. */
export async function findReviews(tx: Tx, question: ReviewQuestion): Promise<ReviewRowPage> {
  const rows: [ReviewRowPage] = await tx.query(
    `WITH ${reviewPageCtes(question)} SELECT ${REVIEW_PAGE_COLUMNS}`,
    reviewPageParameters(question),
  );
  return rows[0];
}
