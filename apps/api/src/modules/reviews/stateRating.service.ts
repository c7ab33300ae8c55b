import { can, isDecided } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { Door } from "../../database/Door.js";
import { ConflictError, ForbiddenError } from "../../errors/errors.js";
import type { AuditTrail } from "../audit/AuditTrail.js";
import { refusal } from "../rounds/procedureCodes.js";
import { presentListed } from "./presentReview.js";
import type { RecordStateRatingInput } from "./review.inputs.js";
import { findReview } from "./review.queries.js";
import type { Review } from "./review.type.js";
import { lockReview } from "./reviewLock.js";
import { accessSubject } from "./reviewSight.js";

/** The State rating of a member in State employment: it comes first, and the Party's rating rests on it. */
export class StateRatingService {
  readonly #door: Door;
  readonly #trail: AuditTrail;

  constructor(door: Door, trail: AuditTrail) {
    this.#door = door;
    this.#trail = trail;
  }

  /** Records or mends it, as long as no level was decided on it. */
  record(actor: Actor, { reviewId, version, level }: RecordStateRatingInput): Promise<Review> {
    return this.#door.enter(actor, async (tx) => {
      const review = await lockReview(tx, actor, reviewId);
      const { member, state } = review;
      if (!can(actor, "stateRating:record", accessSubject(review))) throw new ForbiddenError();
      if (review.version !== version) throw new ConflictError(review.version);
      // The rating of the year is the person's; a collective or organisation has none.
      if (!member || review.subjectKind !== "MEMBER") throw refusal("NOT_STATE_EMPLOYEE");
      if (isDecided(state)) throw refusal("ALREADY_DECIDED", { count: 1, reviewIds: [reviewId] });
      const [{ isStateEmployee }]: [{ isStateEmployee: boolean }] = await tx.query(
        `SELECT is_state_employee AS "isStateEmployee" FROM members WHERE id = $1`,
        [member.id],
      );
      if (!isStateEmployee) throw refusal("NOT_STATE_EMPLOYEE");
      await tx.query(
        `INSERT INTO state_ratings (member_id, year, level) VALUES ($1, $2, $3)
         ON CONFLICT ON CONSTRAINT pk_state_ratings DO UPDATE SET level = excluded.level`,
        [member.id, review.year, level],
      );
      // What the review shows has changed, so whoever read it before must read it again.
      await tx.query(`UPDATE reviews SET state = state WHERE id = $1`, [reviewId]);
      const recorded = await findReview(tx, reviewId);
      await this.#trail.append(tx, actor, {
        chainOf: review.cell.id,
        action: "stateRating:record",
        objectKind: "review",
        objectId: reviewId,
        details: { level },
      });
      return presentListed(actor, recorded ?? review);
    });
  }
}
