import type { Actor } from "../../access/Actor.js";
import type { Door } from "../../database/Door.js";
import { isUuid } from "../../database/isUuid.js";
import { NotFoundError } from "../../errors/errors.js";
import type { PageInput } from "../../graphql/PageInput.js";
import { presentListed, presentReview } from "./presentReview.js";
import type { ReviewFilter, ReviewSort } from "./review.inputs.js";
import { findReview, findReviewsOfMember } from "./review.queries.js";
import type { Review, ReviewPage } from "./review.type.js";
import { findReviews } from "./reviewPage.queries.js";
import { questionOf } from "./reviewQuestion.js";

/** Reading reviews, each as far as its viewer may know it. */
export class ReviewService {
  readonly #door: Door;

  constructor(door: Door) {
    this.#door = door;
  }

  review(actor: Actor, id: string): Promise<Review> {
    return this.#door.enter(actor, async (tx) => {
      const row = isUuid(id) ? await findReview(tx, id) : null;
      const review = row && presentReview(actor, row);
      if (!review) throw new NotFoundError();
      return review;
    });
  }

  reviews(actor: Actor, filter: ReviewFilter, sort: ReviewSort, page: PageInput): Promise<ReviewPage> {
    return this.#door.enter(actor, async (tx) => {
      const found = await findReviews(tx, { ...questionOf(actor, filter), sort, ...page });
      return { ...found, items: found.items.map((row) => presentListed(actor, row)) };
    });
  }

  /** The actor's own, latest year first; empty for an account without a member. */
  myReviews(actor: Actor): Promise<Review[]> {
    return this.#door.enter(actor, async (tx) => {
      const rows = actor.memberId ? await findReviewsOfMember(tx, actor.memberId) : [];
      return rows.flatMap((row) => presentReview(actor, row) ?? []);
    });
  }
}
