import type { Tx } from "../../database/Door.js";
import { NotFoundError } from "../../errors/errors.js";
import { withRules } from "../plans/refinedEditions.js";
import type { RuledReview } from "./rulesOfReview.js";

/** SQL of the columns that decide by which rules a review goes; pass the rows through `withRules`. */
export const RULED = (review: string, round: string): string =>
  `${round}.edition_code AS "editionCode", ${round}.plan_version_id AS "planVersionId",
   ${review}.subject_kind AS "subjectKind", ${review}.post_group AS "postGroup", ${review}.post_title AS "postTitle"`;

/** As the database answers `RULED`, before the rules are there. */
export type RuledRow = Omit<RuledReview, "refined"> & { planVersionId: string | null };

/** By which rules reviews go, by id; two statements at most. */
export async function ruledReviews(
  tx: Tx,
  reviewIds: readonly string[],
): Promise<ReadonlyMap<string, RuledReview>> {
  const rows: (RuledRow & { id: string })[] = await tx.query(
    `SELECT r.id, ${RULED("r", "rd")} FROM reviews r JOIN rounds rd ON rd.id = r.round_id WHERE r.id = ANY ($1::uuid[])`,
    [reviewIds],
  );
  return new Map((await withRules(tx, rows)).map((row) => [row.id, row]));
}

/** @throws {NotFoundError} when there is no such review */
export async function ruledReview(tx: Tx, reviewId: string): Promise<RuledReview> {
  const review = (await ruledReviews(tx, [reviewId])).get(reviewId);
  if (!review) throw new NotFoundError();
  return review;
}
