import {
  can,
  draftReportOf,
  editionByCode,
  MONDAY_TO_FRIDAY,
  type OrderIndex,
  orderBlockers,
} from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { Clock } from "../../clock.js";
import type { Door, Tx } from "../../database/Door.js";
import { ForbiddenError, NotFoundError } from "../../errors/errors.js";
import { refusalOf } from "../../graphql/refusal.type.js";
import type { AuditTrail } from "../audit/AuditTrail.js";
import { saveStates } from "../meetings/cellReviews.queries.js";
import { refusal } from "../rounds/procedureCodes.js";
import { lockRound } from "../rounds/round.queries.js";
import { loadOrder } from "../rounds/roundOrder.queries.js";
import { type Advanced, type Advancing, advanceWithWarnings, figuresOf } from "./advance.js";
import { presentListed } from "./presentReview.js";
import type { RecordReviewInput } from "./recordReview.input.js";
import type { RecordedReviews, ReviewWarning } from "./recordReview.type.js";
import { findReviewsByIds, type ReviewRow } from "./review.queries.js";
import { assertRoundOpen } from "./reviewLock.js";
import { accessSubject, sightOf } from "./reviewSight.js";

/** The review of collectives, of their cadres and of organisations; members are reviewed in the meeting of their cell. */
export class RecordReviewService {
  readonly #door: Door;
  readonly #clock: Clock;
  readonly #trail: AuditTrail;

  constructor(door: Door, clock: Clock, trail: AuditTrail) {
    this.#door = door;
    this.#clock = clock;
    this.#trail = trail;
  }

  /** One meeting that reviewed all of them, in the order of the rules: whoever goes first must have gone, or go along. */
  record(actor: Actor, input: RecordReviewInput): Promise<RecordedReviews> {
    return this.#door.enter(actor, async (tx) => {
      const round = await lockRound(tx, input.roundId, "SHARE");
      const reviews = await this.#lock(tx, actor, input);
      for (const { subjectKind } of reviews) assertRoundOpen(round, subjectKind);
      const today = this.#clock.today();
      if (input.heldOn > today) throw refusal("MEETING_IN_FUTURE", { heldOn: input.heldOn, today });
      const order = await loadOrder(tx, round.id);
      const together = new Set(reviews.map(({ id }) => id));
      const advancing = reviews.map((it) => advancingOf(it, order, input.heldOn, together));
      const { states, warnings } = advanceWithWarnings(advancing, ["RECORD_REVIEW", "COMPILE"]);
      await saveStates(
        tx,
        reviews.map(({ id, state, proposedLevel, proposalReason }) => ({
          id,
          state: states.get(id) ?? state,
          proposedLevel,
          proposalReason,
        })),
        today,
      );
      await this.#trail.append(tx, actor, {
        chainOf: round.organisation.id,
        action: "review:record",
        objectKind: "round",
        objectId: round.id,
        objectName: round.organisation.name,
        details: { heldOn: input.heldOn, reviews: reviews.length, warnings: warnings.length },
      });
      const recorded = await findReviewsByIds(tx, input.reviewIds);
      return {
        reviews: recorded.map((row) => presentListed(actor, row)),
        warnings: warnings.map(warningOf),
      };
    });
  }

  /** @throws {NotFoundError | ForbiddenError} for a review that is not of the round, not the actor's to see, or to record */
  async #lock(tx: Tx, actor: Actor, { roundId, reviewIds }: RecordReviewInput): Promise<ReviewRow[]> {
    const ids = [...new Set(reviewIds.map((it) => it.toLowerCase()))];
    await tx.query(`SELECT 1 FROM reviews WHERE id = ANY ($1::uuid[]) ORDER BY id FOR UPDATE`, [ids]);
    const reviews = await findReviewsByIds(tx, ids);
    const isSeen = (row: ReviewRow): boolean =>
      sightOf(actor, row) !== null || can(actor, "review:record", accessSubject(row));
    if (
      reviews.length < ids.length ||
      reviews.some((it) => it.roundId !== roundId.toLowerCase() || !isSeen(it))
    )
      throw new NotFoundError();
    if (reviews.some((it) => !can(actor, "review:record", accessSubject(it)))) throw new ForbiddenError();
    return reviews;
  }
}

function advancingOf(
  { id, state, stateSince, editionCode, subjectKind: kind, draftSentOn }: ReviewRow,
  order: OrderIndex,
  heldOn: string,
  together: ReadonlySet<string>,
): Advancing {
  const edition = editionByCode(editionCode);
  const earlierSubjects = orderBlockers(order, edition, id, "RECORD_REVIEW", together);
  const draftReport = draftReportOf(kind, edition, heldOn, draftSentOn, MONDAY_TO_FRIDAY);
  return {
    id,
    state,
    facts: { edition, kind, isReviewRecorded: true, stateSince, earlierSubjects, draftReport },
  };
}

function warningOf({ reviewId, warning }: Advanced["warnings"][number]): ReviewWarning {
  const { code, waitsFor: _, waitingSince, ...figures } = figuresOf(warning);
  return {
    reviewId,
    refusal: refusalOf(code, { ...figures, ...(waitingSince && { waitingSince }) }),
    waitsForIds: [...warning.waitsFor],
  };
}
