import { can, checkPlaceSwap } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { Clock } from "../../clock.js";
import type { Door, Tx } from "../../database/Door.js";
import { ConflictError, NotFoundError, RefusalError } from "../../errors/errors.js";
import { InputCheck } from "../../errors/InputCheck.js";
import type { AuditTrail } from "../audit/AuditTrail.js";
import type { Events } from "../events/Events.js";
import { findReviewFacts } from "../reviews/evaluation.queries.js";
import { assertRoundRunning } from "../reviews/reviewLock.js";
import { refusal } from "../rounds/procedureCodes.js";
import { lockRound, type PlacedRound } from "../rounds/round.queries.js";
import { assertWithinCaps } from "./assertWithinCaps.js";
import { DecisionRecorder } from "./DecisionRecorder.js";
import { type DecidableReview, findDecidable } from "./decide.queries.js";
import type { Resolution } from "./decision.type.js";
import { findOpenSession, openSession } from "./decisionSession.queries.js";
import { decisionSubject } from "./decisionSubject.js";
import type { SwapPlacesInput } from "./swap.input.js";
import { NUMBER_LIMIT, REASON_LIMIT } from "./textLimits.js";
import { weighQuota } from "./weighQuota.js";
import { writtenVote } from "./writtenVote.js";

/** Exchanging two decided places: one act, in which neither the base of the quota nor what it uses changes. */
export class SwapService {
  readonly #door: Door;
  readonly #clock: Clock;
  readonly #trail: AuditTrail;
  readonly #recorder: DecisionRecorder;

  constructor(door: Door, clock: Clock, trail: AuditTrail, events: Events) {
    this.#door = door;
    this.#clock = clock;
    this.#trail = trail;
    this.#recorder = new DecisionRecorder(clock, events);
  }

  /** @throws {RefusalError} OWN_CASE, LEVEL_ABOVE_CAP, and why two places cannot be exchanged */
  swap(actor: Actor, input: SwapPlacesInput): Promise<Resolution> {
    return this.#door.enter(actor, async (tx) => {
      const round = await lockRound(tx, input.roundId, "UPDATE");
      if (!can(actor, "quotaBoard:read", round)) throw new NotFoundError();
      if (round.version !== input.version) throw new ConflictError(round.version);
      assertRoundRunning(round);
      const { up, down } = await this.#places(tx, actor, round, input);
      const verdict = checkPlaceSwap(placeOf(up), placeOf(down));
      if (!verdict.ok) throw new RefusalError(verdict);
      const { number, reasons, vote } = checkTexts(input, this.#clock.today());
      const levels = [
        { review: up, level: "EXCELLENT", reason: reasons.up } as const,
        { review: down, level: "GOOD", reason: reasons.down } as const,
      ].map(({ review, level, reason }) => ({
        reviewId: review.id,
        level,
        reason,
        proposedLevel: review.proposedLevel,
        quotaGroup: review.quotaGroup,
        counted: review.decidedLevel,
        wasDecided: true,
      }));
      assertWithinCaps(levels, await findReviewFacts(tx, [up.id, down.id]));
      const session = await this.#session(tx, actor, round, up.authorityId);
      const kind = up.subjectKind;
      const place = { id: session.id, authorityId: up.authorityId };
      const resolution = await this.#recorder.record(tx, actor, {
        round,
        sessionId: session.id,
        kind,
        number,
        resolvedOn: input.resolvedOn,
        levels,
        weighed: await weighQuota(tx, round, place, kind, levels, null),
        vote,
      });
      await this.#trail.append(tx, actor, {
        chainOf: round.organisation.id,
        action: "decision:swap",
        objectKind: "resolution",
        objectId: resolution.id,
        objectName: number,
        details: {
          upReviewId: up.id,
          downReviewId: down.id,
          excellent: resolution.quota.excellent,
          allowed: resolution.quota.allowed,
        },
      });
      return { ...resolution, withheldOwnCases: 0 };
    });
  }

  /** @throws {NotFoundError} for what is not of the round or not this committee's to decide */
  async #places(
    tx: Tx,
    actor: Actor,
    round: PlacedRound,
    { up: { reviewId: upId }, down: { reviewId: downId } }: SwapPlacesInput,
  ): Promise<{ up: DecidableReview; down: DecidableReview }> {
    const found = await findDecidable(tx, round, { kind: null, cellIds: null, reviewIds: [upId, downId] });
    const up = found.find(({ id }) => id === upId.toLowerCase());
    const down = found.find(({ id }) => id === downId.toLowerCase());
    if (!up || !down || up === down) throw new NotFoundError();
    for (const review of [up, down]) {
      const reach = decisionSubject(actor, "decision:swap", review);
      if (reach === "OWN_CASE") throw refusal("OWN_CASE");
      if (reach === "NOT_DECIDED_HERE") throw new NotFoundError();
    }
    return { up, down };
  }

  async #session(tx: Tx, actor: Actor, round: PlacedRound, authorityId: string): Promise<{ id: string }> {
    const by = { accountId: actor.accountId, now: this.#clock.now() };
    return (await findOpenSession(tx, round.id, authorityId)) ?? openSession(tx, round, authorityId, by);
  }
}

const placeOf = ({ subjectKind, quotaGroup, state, decidedLevel }: DecidableReview) => ({
  kind: subjectKind,
  group: quotaGroup,
  state,
  level: decidedLevel,
});

/** @throws {InvalidInputError} naming every faulty field */
function checkTexts(input: SwapPlacesInput, today: string) {
  const check = new InputCheck();
  const number = check.requiredText("input.resolutionNumber", input.resolutionNumber, NUMBER_LIMIT);
  if (input.resolvedOn > today) check.add("input.resolvedOn", "DATE_FUTURE", { today });
  const reasons = {
    up: check.requiredParagraphs("input.up.reason", input.up.reason, REASON_LIMIT),
    down: check.requiredParagraphs("input.down.reason", input.down.reason, REASON_LIMIT),
  };
  const vote = writtenVote(input.vote, "input.vote", check);
  check.assertClean();
  return { number, reasons, vote };
}
