import { can, secondLook } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { Clock } from "../../clock.js";
import type { Door, Tx } from "../../database/Door.js";
import { ConflictError, NotFoundError, RefusalError } from "../../errors/errors.js";
import { InputCheck } from "../../errors/InputCheck.js";
import type { AuditTrail } from "../audit/AuditTrail.js";
import { correctLevel } from "../decisions/correctLevel.js";
import { DecisionRecorder } from "../decisions/DecisionRecorder.js";
import type { Events } from "../events/Events.js";
import type { Notifier } from "../notifications/Notifier.js";
import { tellResult } from "../publications/tellResult.js";
import { advance } from "../reviews/advance.js";
import { findReview, type ReviewRow } from "../reviews/review.queries.js";
import { accessSubject } from "../reviews/reviewSight.js";
import { editionOfRound } from "../rounds/editionOfRound.js";
import { refusal } from "../rounds/procedureCodes.js";
import { lockRound, type PlacedRound } from "../rounds/round.queries.js";
import type { SettleAppealInput } from "./appeal.inputs.js";
import { type AppealRow, findAppeals } from "./appeal.queries.js";
import type { CaseRecord } from "./appeal.type.js";
import { checkCorrection, type WrittenSettlement } from "./checkSettlement.js";
import { inForce } from "./inForce.js";
import { readCase } from "./readCase.js";

/** The second look at a level, by others than those who decided it. */
export class SettleAppealService {
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

  /** Upheld, the level stands and is not touched; changed, a new decision supersedes the former, which stays on record. */
  settle(actor: Actor, input: SettleAppealInput): Promise<CaseRecord> {
    return this.#door.enter(actor, async (tx) => {
      const { round, review, appeal } = await this.#open(tx, actor, input);
      const decision = await inForce(tx, review.id);
      const second = secondLook(decision.decider, actor);
      if (!second.ok) throw new RefusalError(second);
      if (appeal.version !== input.version) throw new ConflictError(appeal.version);
      const today = this.#clock.today();
      const written = checkCorrection(input, review, today, new InputCheck());
      const { correction } = written;
      let newDecisionId: string | null = null;
      if (correction) {
        const corrected = {
          ...correction,
          reason: written.answer,
          basis: "APPEAL" as const,
          notBefore: appeal.filedOn,
        };
        const desk = { clock: this.#clock, recorder: this.#recorder };
        newDecisionId = await correctLevel(tx, actor, desk, round, review, decision, corrected);
      }
      await this.#close(tx, actor, { round, review, appeal, written, newDecisionId });
      await this.#trail.append(tx, actor, {
        chainOf: review.cell.id,
        action: "appeal:settle",
        objectKind: "review",
        objectId: review.id,
        details: { year: review.year, outcome: input.outcome, level: correction?.level ?? decision.level },
      });
      const after = await findReview(tx, review.id);
      return readCase(tx, actor, after ?? review, today);
    });
  }

  /** @throws {NotFoundError | RefusalError} when there is no open appeal that the actor may settle */
  async #open(
    tx: Tx,
    actor: Actor,
    { reviewId }: SettleAppealInput,
  ): Promise<{ round: PlacedRound; review: ReviewRow; appeal: AppealRow }> {
    const seen = await findReview(tx, reviewId);
    if (!seen || !can(actor, "appeal:read", accessSubject(seen))) throw new NotFoundError();
    // The quota is counted alone, and the review is read after the wait.
    const round = await lockRound(tx, seen.roundId, "UPDATE");
    const review = (await findReview(tx, reviewId)) ?? seen;
    const [appeal] = await findAppeals(tx, review.id);
    if (appeal && appeal.outcome !== null) throw refusal("APPEAL_SETTLED", { settledOn: appeal.settledOn });
    if (!appeal || !can(actor, "appeal:settle", accessSubject(review))) throw new NotFoundError();
    return { round, review, appeal };
  }

  async #close(
    tx: Tx,
    actor: Actor,
    it: {
      round: PlacedRound;
      review: ReviewRow;
      appeal: AppealRow;
      written: WrittenSettlement;
      newDecisionId: string | null;
    },
  ): Promise<void> {
    const { round, review, appeal, written, newDecisionId } = it;
    const today = this.#clock.today();
    await tx.query(
      `UPDATE appeals SET settled_on = $2, settled_by_id = $3, outcome = $4, answer = $5, new_decision_id = $6 WHERE id = $1`,
      [appeal.id, today, actor.accountId, written.outcome, written.answer, newDecisionId],
    );
    if (newDecisionId === null) {
      const facts = { edition: editionOfRound(round), kind: review.subjectKind, hasReason: true };
      const state = advance([{ id: review.id, state: review.state, facts }], ["DISMISS_APPEAL"]).get(
        review.id,
      );
      await tx.query(`UPDATE reviews SET state = $2, state_since = $3 WHERE id = $1`, [
        review.id,
        state,
        today,
      ]);
    }
    await tellResult(tx, this.#notifier, round, [review.id]);
  }
}
