import { can, type Level } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import { pageWithin } from "../../access/pageWithin.js";
import { scopeRanges } from "../../access/scopeRanges.js";
import type { Clock } from "../../clock.js";
import type { Door, Tx } from "../../database/Door.js";
import { isUuid } from "../../database/isUuid.js";
import { ForbiddenError, NotFoundError } from "../../errors/errors.js";
import { InputCheck } from "../../errors/InputCheck.js";
import type { PageInput } from "../../graphql/PageInput.js";
import { refusalOf } from "../../graphql/refusal.type.js";
import type { AuditTrail } from "../audit/AuditTrail.js";
import { quotaEffect } from "../decisions/quotaEffect.js";
import { isOwn } from "../reviews/isOwn.js";
import { findReview, type ReviewRow } from "../reviews/review.queries.js";
import { accessSubject } from "../reviews/reviewSight.js";
import { findRound, lockRound, type PlacedRound } from "../rounds/round.queries.js";
import type { FileAppealInput, RecordAppealInput } from "./appeal.inputs.js";
import { findAppealPage } from "./appeal.queries.js";
import type { Appeal, AppealEffect, AppealPage, CaseRecord } from "./appeal.type.js";
import { lodgeAppeal } from "./lodgeAppeal.js";
import { readCase } from "./readCase.js";

/** Appeals as their subject files them and everybody concerned reads them. */
export class AppealService {
  readonly #door: Door;
  readonly #clock: Clock;
  readonly #trail: AuditTrail;

  constructor(door: Door, clock: Clock, trail: AuditTrail) {
    this.#door = door;
    this.#clock = clock;
    this.#trail = trail;
  }

  caseRecord(actor: Actor, reviewId: string): Promise<CaseRecord> {
    return this.#door.enter(actor, async (tx) => {
      const row = await readable(tx, actor, reviewId);
      return readCase(tx, actor, row, this.#clock.today());
    });
  }

  appeals(actor: Actor, roundId: string, page: PageInput): Promise<AppealPage> {
    return this.#door.enter(actor, (tx) =>
      pageWithin(actor, "quotaBoard:read", roundId, (container) => {
        const scope = scopeRanges(actor, "quotaBoard:read");
        return findAppealPage(tx, { container, scope, ownMemberId: actor.memberId, ...page });
      }),
    );
  }

  /** What a level would do to the quota; nothing written. */
  effect(actor: Actor, reviewId: string, level: Level): Promise<AppealEffect> {
    return this.#door.enter(actor, async (tx) => {
      const row = await readable(tx, actor, reviewId);
      if (isOwn(actor, row)) throw new NotFoundError();
      const effect = await quotaEffect(tx, await findRound(tx, row.roundId), row, level);
      if (!effect) return { before: null, after: null, refusal: null };
      const { before, after, refusal } = effect;
      if (!refusal) return { before, after, refusal };
      const { code, allowed, proposed, exceededBy } = refusal;
      return { before, after, refusal: refusalOf(code, { allowed, proposed, exceededBy }) };
    });
  }

  /** By the person reviewed, as member or as cadre, and by the head of a body for the body. */
  file(actor: Actor, input: FileAppealInput): Promise<Appeal> {
    return this.#door.enter(actor, async (tx) => {
      const { round, review } = await this.#locked(tx, actor, input.reviewId);
      if (!isOwn(actor, review)) throw new NotFoundError();
      const lodged = { ...input, filedOn: this.#clock.today(), isOnPaper: false };
      return lodgeAppeal(tx, actor, this.#trail, { round, review, lodged });
    });
  }

  /** By the office, from paper; the day on which the paper came in is the day of the appeal. */
  record(actor: Actor, { receivedOn, ...input }: RecordAppealInput): Promise<Appeal> {
    return this.#door.enter(actor, async (tx) => {
      const { round, review } = await this.#locked(tx, actor, input.reviewId);
      if (!can(actor, "appeal:record", accessSubject(review))) throw new ForbiddenError();
      const today = this.#clock.today();
      const check = new InputCheck();
      if (receivedOn > today) check.add("input.receivedOn", "DATE_FUTURE", { today });
      check.assertClean();
      const lodged = { ...input, filedOn: receivedOn, isOnPaper: true };
      return lodgeAppeal(tx, actor, this.#trail, { round, review, lodged });
    });
  }

  /** The review as nobody changes it meanwhile. */
  async #locked(tx: Tx, actor: Actor, reviewId: string): Promise<{ round: PlacedRound; review: ReviewRow }> {
    const seen = await readable(tx, actor, reviewId);
    const round = await lockRound(tx, seen.roundId, "SHARE");
    await tx.query(`SELECT 1 FROM reviews WHERE id = $1 FOR UPDATE`, [seen.id]);
    return { round, review: await readable(tx, actor, reviewId) };
  }
}

/** @throws {NotFoundError} for a case that the actor may not know of */
async function readable(tx: Tx, actor: Actor, reviewId: string): Promise<ReviewRow> {
  const row = isUuid(reviewId) ? await findReview(tx, reviewId) : null;
  if (!row || !can(actor, "appeal:read", accessSubject(row))) throw new NotFoundError();
  return row;
}
