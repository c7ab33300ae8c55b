import type { Level, ParticipationReason, PostGroup, ReviewState, SubjectKind } from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import type { MemberRef } from "../members/memberRef.type.js";
import type { OrganisationRef } from "../organisations/organisationRef.type.js";
import { LISTED, REVIEW_JSON } from "./reviewRow.sql.js";
import type { ReviewSubject } from "./reviewSubject.type.js";

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
