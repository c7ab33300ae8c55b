import { can, type Level } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import { pageWithin } from "../../access/pageWithin.js";
import { scopeRanges } from "../../access/scopeRanges.js";
import type { Clock } from "../../clock.js";
import type { Door, Tx } from "../../database/Door.js";
import { isUuid } from "../../database/isUuid.js";
import { ConflictError, NotFoundError } from "../../errors/errors.js";
import { InputCheck } from "../../errors/InputCheck.js";
import type { PageInput } from "../../graphql/PageInput.js";
import { refusalOf } from "../../graphql/refusal.type.js";
import type { AuditTrail } from "../audit/AuditTrail.js";
import { quotaEffect } from "../decisions/correctLevel.js";
import { advance } from "../reviews/advance.js";
import { findReview, type ReviewRow } from "../reviews/review.queries.js";
import { accessSubject } from "../reviews/reviewSight.js";
import { editionOfRound } from "../rounds/editionOfRound.js";
import { refusal } from "../rounds/procedureCodes.js";
import { findRound, lockRound } from "../rounds/round.queries.js";
import type { FileAppealInput } from "./appeal.inputs.js";
import { findAppealPage, findAppeals } from "./appeal.queries.js";
import type { Appeal, AppealEffect, AppealPage, CaseRecord } from "./appeal.type.js";
import { inForce } from "./inForce.js";
import { clockOf, readCase } from "./readCase.js";

const STATEMENT_LIMIT = 5_000;

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
      if (row.member?.id === actor.memberId) throw new NotFoundError();
      const { before, after, verdict } = await quotaEffect(tx, await findRound(tx, row.roundId), row, level);
      if (verdict.ok) return { before, after, refusal: null };
      const { code, allowed, proposed, exceededBy } = verdict;
      return { before, after, refusal: refusalOf(code, { allowed, proposed, exceededBy }) };
    });
  }

  file(actor: Actor, input: FileAppealInput): Promise<Appeal> {
    return this.#door.enter(actor, async (tx) => {
      const seen = await readable(tx, actor, input.reviewId);
      const round = await lockRound(tx, seen.roundId, "SHARE");
      await tx.query(`SELECT 1 FROM reviews WHERE id = $1 FOR UPDATE`, [seen.id]);
      const review = await readable(tx, actor, input.reviewId);
      if (review.subjectKind !== "MEMBER" || review.member?.id !== actor.memberId) throw new NotFoundError();
      const earlier = await findAppeals(tx, review.id);
      const decision = await inForce(tx, review.id);
      if (earlier.some((it) => it.decisionId === decision.id)) throw refusal("APPEAL_ALREADY_FILED");
      if (review.version !== input.version) throw new ConflictError(review.version);
      const check = new InputCheck();
      const statement = check.requiredParagraphs("input.statement", input.statement, STATEMENT_LIMIT);
      check.assertClean();
      const window = await clockOf(tx, review, this.#clock.today());
      const today = this.#clock.today();
      const facts = {
        edition: editionOfRound(round),
        hasReason: true,
        appeal: window && { window, filedOn: today },
      };
      const state = advance([{ id: review.id, state: review.state, facts }], ["APPEAL"]).get(review.id);
      const { firstDay = today, lastDay = today } = window ?? {};
      await tx.query(
        `INSERT INTO appeals (review_id, decision_id, statement, filed_on, first_day, last_day, filed_by_id)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [review.id, decision.id, statement, today, firstDay, lastDay, actor.accountId],
      );
      await tx.query(`UPDATE reviews SET state = $2, state_since = $3 WHERE id = $1`, [
        review.id,
        state,
        today,
      ]);
      await this.#trail.append(tx, actor, {
        chainOf: review.cell.id,
        action: "appeal:file",
        objectKind: "review",
        objectId: review.id,
        details: { year: review.year, lastDay },
      });
      const [filed] = await findAppeals(tx, review.id);
      if (!filed) throw new RangeError("the appeal just filed is not there");
      return filed;
    });
  }
}

/** @throws {NotFoundError} for a case that the actor may not know of */
async function readable(tx: Tx, actor: Actor, reviewId: string): Promise<ReviewRow> {
  const row = isUuid(reviewId) ? await findReview(tx, reviewId) : null;
  if (!row || !can(actor, "appeal:read", accessSubject(row))) throw new NotFoundError();
  return row;
}
