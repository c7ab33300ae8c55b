import type { Level } from "@xeploai/domain";
import { highestAllowed, isWithinAllowed } from "../reviews/evaluateReview.js";
import type { ReviewFacts } from "../reviews/evaluation.queries.js";
import { refusal } from "../rounds/procedureCodes.js";

/** @throws {RefusalError} LEVEL_ABOVE_CAP naming the reviews and the best level the first of them may have */
export function assertWithinCaps(
  levels: readonly { reviewId: string; level: Level }[],
  facts: ReadonlyMap<string, ReviewFacts>,
): void {
  const above = levels.flatMap(({ reviewId, level }) => {
    const known = facts.get(reviewId);
    return known && !isWithinAllowed(level, known)
      ? [{ reviewId, level, allowed: highestAllowed(known) }]
      : [];
  });
  if (above[0])
    throw refusal("LEVEL_ABOVE_CAP", {
      count: above.length,
      level: above[0].level,
      allowed: above[0].allowed,
      reviewIds: above.map((it) => it.reviewId),
    });
}
