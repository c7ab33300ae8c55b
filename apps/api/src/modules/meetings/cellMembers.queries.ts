import type { CellMember, Position, ReviewState, SubjectKind } from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import type { CellKey } from "./cellRound.queries.js";

/** A member of the cell as its review meeting sees the person. */
export interface MeetingMember extends CellMember {
  fullName: string;
  /** Place in the cell's leadership. */
  position: Position;
  /** The review of this member in the round; null when there is none. */
  reviewId: string | null;
}

/** A subject that the cell reviews in its meeting, in the order of names. */
export interface MeetingSubject {
  reviewId: string;
  kind: SubjectKind;
  name: string;
  position: Position;
  /** Null for a collective. */
  memberId: string | null;
  state: ReviewState;
  participation: "RATED" | "REVIEW_ONLY";
}

const isIn = (kind: string): string =>
  `EXISTS (SELECT 1 FROM activity_periods a WHERE a.member_id = m.id AND a.kind = '${kind}'
     AND a.valid_from <= $3 AND (a.valid_to IS NULL OR a.valid_to > $3))`;

/** Posts of the member `m` in force on the day. */
const POSTS = `posts p WHERE p.member_id = m.id AND p.valid_from <= $3 AND (p.valid_to IS NULL OR p.valid_to > $3)`;

const heads = (column: string): string =>
  `EXISTS (SELECT 1 FROM ${POSTS} AND p.kind = 'PARTY' AND p.organisation_id = $2 AND p.${column})`;

const POSITION = `CASE WHEN ${heads("is_head")} THEN 'HEAD' WHEN ${heads("is_deputy")} THEN 'DEPUTY' ELSE 'MEMBER' END`;

/**
 * Official members of the cell on that day, by given name. Leaders are whoever holds a post in the cell's own committee and
 * whoever heads something elsewhere: they are reviewed at the cell. One statement.
 */
export async function findCellMembers(
  tx: Tx,
  { roundId, cellId }: CellKey,
  day: string,
): Promise<MeetingMember[]> {
  return tx.query(
    `SELECT m.id, m.full_name AS "fullName", ms.party_group_id AS "groupId",
            COALESCE(m.official_on <= $3, false) AS "isOfficial", ${isIn("EXEMPT")} AS "isExempt",
            ${isIn("SUSPENDED")} AS "isSuspended", ${isIn("TEMPORARY_ELSEWHERE")} AS "isTemporarilyElsewhere",
            ${POSITION} AS position,
            EXISTS (SELECT 1 FROM ${POSTS} AND ((p.kind = 'PARTY' AND p.organisation_id = $2) OR p.is_head OR p.is_deputy))
              AS "isLeader",
            r.id AS "reviewId",
            COALESCE(r.participation <> 'OUT' AND r.state NOT IN ('EXEMPT', 'DEFERRED'), false) AS "isToBeReviewed"
       FROM memberships ms JOIN members m ON m.id = ms.member_id
       LEFT JOIN reviews r ON r.round_id = $1 AND r.subject_kind = 'MEMBER' AND r.member_id = m.id AND r.cell_id = $2
      WHERE ms.organisation_id = $2 AND ms.kind = 'OFFICIAL' AND ms.valid_from <= $3
        AND (ms.valid_to IS NULL OR ms.valid_to > $3) AND (m.ended_on IS NULL OR m.ended_on > $3)
      ORDER BY m.sort_key COLLATE "vi-x-icu", m.id`,
    [roundId, cellId, day],
  );
}

/** What the cell reviews in its meeting: its leadership collective and its members, by name. One statement. */
export async function findMeetingSubjects(
  tx: Tx,
  { roundId, cellId }: CellKey,
  day: string,
): Promise<MeetingSubject[]> {
  return tx.query(
    `SELECT r.id AS "reviewId", r.subject_kind AS kind, COALESCE(m.full_name, c.name) AS name, ${POSITION} AS position,
            r.member_id AS "memberId", r.state, r.participation
       FROM reviews r
       LEFT JOIN members m ON m.id = r.member_id
       LEFT JOIN collectives c ON c.id = r.collective_id
      WHERE r.round_id = $1 AND r.cell_id = $2 AND r.subject_kind IN ('COLLECTIVE', 'MEMBER')
        AND r.participation <> 'OUT' AND r.state NOT IN ('EXEMPT', 'DEFERRED')
      ORDER BY m.sort_key COLLATE "vi-x-icu" NULLS FIRST, c.name COLLATE "vi-x-icu", r.id`,
    [roundId, cellId, day],
  );
}
