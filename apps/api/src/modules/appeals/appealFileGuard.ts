import { can } from "@xeploai/domain";
import { isUuid } from "../../database/isUuid.js";
import type { FileGuard } from "../files/FileGuards.js";
import { findReview } from "../reviews/review.queries.js";
import { accessSubject } from "../reviews/reviewSight.js";

/** The scan of an appeal on paper: seen by whoever reads the appeal, added by whoever records it until it is settled. */
export const appealFileGuard: FileGuard = async (tx, actor, appealId) => {
  if (!isUuid(appealId)) return null;
  const [appeal]: { reviewId: string; isOpenPaper: boolean }[] = await tx.query(
    `SELECT review_id AS "reviewId", is_on_paper AND outcome IS NULL AS "isOpenPaper" FROM appeals WHERE id = $1`,
    [appealId],
  );
  const review = appeal && (await findReview(tx, appeal.reviewId));
  if (!review) return null;
  const subject = accessSubject(review);
  return {
    organisationId: review.cell.id,
    roundId: review.roundId,
    mayRead: can(actor, "appeal:read", subject),
    writable: appeal.isOpenPaper && can(actor, "appeal:record", subject) ? ["PAPER_SCAN"] : [],
  };
};
