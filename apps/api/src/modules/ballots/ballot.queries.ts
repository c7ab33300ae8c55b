import type { Tx } from "../../database/Door.js";
import type { Tally } from "./ballot.type.js";

export interface ReviewTally extends Tally {
  /** Voters convened to the ballot. */
  convened: number;
}

/** Votes on each review, by review; one without a ballot is missing. */
export async function findTallies(tx: Tx, reviewIds: readonly string[]): Promise<Map<string, ReviewTally>> {
  const rows: ReviewTally[] = await tx.query(
    `SELECT t.review_id AS "reviewId", m.full_name AS "memberName", t.excellent, t.good, t.satisfactory, t.unsatisfactory,
            t.required, t.outcome, b.convened
       FROM ballot_tallies t
       JOIN ballots b ON b.id = t.ballot_id
       JOIN reviews r ON r.id = t.review_id
       JOIN members m ON m.id = r.member_id
      WHERE t.review_id = ANY ($1::uuid[])`,
    [reviewIds],
  );
  return new Map(rows.map((row) => [row.reviewId, row]));
}
