import { can } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { Clock } from "../../clock.js";
import type { Door, Tx } from "../../database/Door.js";
import { isUuid } from "../../database/isUuid.js";
import { ConflictError, ForbiddenError, NotFoundError } from "../../errors/errors.js";
import { InputCheck } from "../../errors/InputCheck.js";
import type { AuditTrail } from "../audit/AuditTrail.js";
import { correctLevel } from "../decisions/correctLevel.js";
import { DecisionRecorder } from "../decisions/DecisionRecorder.js";
import type { Events } from "../events/Events.js";
import type { Notifier } from "../notifications/Notifier.js";
import { tellResult } from "../publications/tellResult.js";
import { findReview, type ReviewRow } from "../reviews/review.queries.js";
import { accessSubject } from "../reviews/reviewSight.js";
import { refusal } from "../rounds/procedureCodes.js";
import { lockAnyRound, type PlacedRound } from "../rounds/round.queries.js";
import type { RerateInput } from "./appeal.inputs.js";
import type { CaseRecord } from "./appeal.type.js";
import { writtenCorrection } from "./checkSettlement.js";
import { inForce } from "./inForce.js";
import { readCase } from "./readCase.js";

const FAULT_LIMIT = 2_000;

/**
 * Rating again after a fault or a false statement was found: the result is cancelled and stays on record, a new decision
 * takes its place. Of all acts it alone reaches into a round that is closed, which stays closed.
 */
export class RerateService {
  readonly #door: Door;
  readonly #clock: Clock;
  readonly #trail: AuditTrail;
  readonly #notifier: Notifier;
  readonly #recorder: DecisionRecorder;

  constructor(door: Door, clock: Clock, trail: AuditTrail, notifier: Notifier, events: Events) {
    this.#recorder = new DecisionRecorder(clock, events);
    this.#door = door;
    this.#clock = clock;
    this.#trail = trail;
    this.#notifier = notifier;
  }

  rerate(actor: Actor, input: RerateInput): Promise<CaseRecord> {
    return this.#door.enter(actor, async (tx) => {
      const { round, review } = await this.#open(tx, actor, input);
      const decision = await inForce(tx, review.id);
      if (review.version !== input.version) throw new ConflictError(review.version);
      const today = this.#clock.today();
      const check = new InputCheck();
      const reason = check.requiredParagraphs("input.fault", input.fault, FAULT_LIMIT);
      if (input.foundOn > today) check.add("input.foundOn", "DATE_FUTURE", { today });
      const correction = writtenCorrection(input.correction, "input.correction", today, check);
      check.assertClean();
      const { level } = correction;
      if (level === decision.level) throw refusal("APPEAL_LEVEL_SAME", { level });
      await correctLevel(
        tx,
        actor,
        { clock: this.#clock, recorder: this.#recorder },
        round,
        review,
        decision,
        {
          ...correction,
          reason,
          basis: "RERATING",
          notBefore: input.foundOn,
        },
      );
      await tellResult(tx, this.#notifier, round, [review.id]);
      await this.#trail.append(tx, actor, {
        chainOf: review.cell.id,
        action: "decision:rerate",
        objectKind: "review",
        objectId: review.id,
        details: { year: review.year, foundOn: input.foundOn, former: decision.level, level },
      });
      const after = await findReview(tx, review.id);
      return readCase(tx, actor, after ?? review, today);
    });
  }

  /** @throws {NotFoundError | ForbiddenError} for a case the actor may not know of, or not rate again */
  async #open(
    tx: Tx,
    actor: Actor,
    { reviewId }: RerateInput,
  ): Promise<{ round: PlacedRound; review: ReviewRow }> {
    const seen = isUuid(reviewId) ? await findReview(tx, reviewId) : null;
    if (!seen || !can(actor, "appeal:read", accessSubject(seen))) throw new NotFoundError();
    // The quota is counted alone, and the review is read after the wait.
    const round = await lockAnyRound(tx, seen.roundId, "UPDATE");
    const review = (await findReview(tx, reviewId)) ?? seen;
    if (!can(actor, "decision:rerate", accessSubject(review))) throw new ForbiddenError();
    return { round, review };
  }
}
