import { can, stepNotPossible } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { Clock } from "../../clock.js";
import type { Door } from "../../database/Door.js";
import { ConflictError, ForbiddenError } from "../../errors/errors.js";
import type { AuditTrail } from "../audit/AuditTrail.js";
import { refusal } from "../rounds/procedureCodes.js";
import { presentListed } from "./presentReview.js";
import type { RecordDraftReportInput } from "./recordReview.input.js";
import { findReview } from "./review.queries.js";
import type { Review } from "./review.type.js";
import { lockReview } from "./reviewLock.js";
import { accessSubject } from "./reviewSight.js";

/** A collective's draft report goes to those who take part some working days before they meet; here its day is kept. */
export class DraftReportService {
  readonly #door: Door;
  readonly #clock: Clock;
  readonly #trail: AuditTrail;

  constructor(door: Door, clock: Clock, trail: AuditTrail) {
    this.#door = door;
    this.#clock = clock;
    this.#trail = trail;
  }

  /** Records or mends the day, as long as the meeting has not reviewed the collective; null takes it back. */
  record(actor: Actor, { reviewId, version, sentOn }: RecordDraftReportInput): Promise<Review> {
    return this.#door.enter(actor, async (tx) => {
      const review = await lockReview(tx, actor, reviewId);
      const { subjectKind, state, cell } = review;
      if (!can(actor, "review:record", accessSubject(review))) throw new ForbiddenError();
      if (review.version !== version) throw new ConflictError(review.version);
      if (subjectKind !== "COLLECTIVE") throw refusal("NO_DRAFT_REPORT");
      if (state !== "DRAFT" && state !== "SELF_SUBMITTED")
        throw refusal("STEP_NOT_POSSIBLE_FROM_STATE", stepNotPossible(state, "RECORD_REVIEW"));
      const today = this.#clock.today();
      if (sentOn !== null && sentOn > today) throw refusal("DRAFT_SENT_IN_FUTURE", { sentOn, today });
      await tx.query(`UPDATE reviews SET draft_sent_on = $2 WHERE id = $1`, [reviewId, sentOn]);
      await this.#trail.append(tx, actor, {
        chainOf: cell.id,
        action: "review:recordDraft",
        objectKind: "review",
        objectId: reviewId,
        details: { sentOn },
      });
      return presentListed(actor, (await findReview(tx, reviewId)) ?? review);
    });
  }
}
