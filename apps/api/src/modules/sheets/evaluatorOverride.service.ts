import { can, type ReviewState, type TrailAction } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import { letInto } from "../../access/pageWithin.js";
import type { Clock } from "../../clock.js";
import type { Door, Tx } from "../../database/Door.js";
import { ConflictError, NotFoundError } from "../../errors/errors.js";
import { InputCheck } from "../../errors/InputCheck.js";
import type { AuditTrail } from "../audit/AuditTrail.js";
import type { Notifier } from "../notifications/Notifier.js";
import { findReview, type ReviewRow } from "../reviews/review.queries.js";
import { accessSubject } from "../reviews/reviewSight.js";
import { refusal } from "../rounds/procedureCodes.js";
import { findRound, lockRound } from "../rounds/round.queries.js";
import { findSubjectEvaluators } from "./assignment.queries.js";
import type { AddEvaluatorInput, RemoveEvaluatorInput } from "./evaluator.inputs.js";
import type { SubjectEvaluators } from "./evaluator.type.js";
import { lockSheetRound, type SheetRound, settingsOf } from "./sheetRound.queries.js";
import { tellEvaluators } from "./tellEvaluators.js";

const REASON_LIMIT = 500;
/** Until evaluators begin, a list may change in any way; afterwards it only grows. */
const BEFORE_SHEETS: readonly ReviewState[] = ["DRAFT", "DEFERRED"];

/** What the office changes in the derived list, with its reason. */
export class EvaluatorOverrideService {
  readonly #door: Door;
  readonly #clock: Clock;
  readonly #trail: AuditTrail;
  readonly #notifier: Notifier;

  constructor(door: Door, clock: Clock, trail: AuditTrail, notifier: Notifier) {
    this.#door = door;
    this.#clock = clock;
    this.#trail = trail;
    this.#notifier = notifier;
  }

  add(actor: Actor, input: AddEvaluatorInput): Promise<SubjectEvaluators> {
    return this.#door.enter(actor, async (tx) => {
      const { review, round } = await open(tx, actor, input.reviewId);
      const check = new InputCheck();
      const reason = check.requiredParagraphs("input.reason", input.reason, REASON_LIMIT);
      if (!input.collectiveId === !input.memberId) check.add("input.memberId", "REQUIRED");
      check.assertClean();
      const signatoryId = await this.#signatory(tx, review, input);
      const isPerson = !input.collectiveId;
      const isNamed = !isPerson || input.side === "ABOVE";
      if (isPerson && isNamed && settingsOf(round).fewSuperiors === "NOT_ASKED")
        throw refusal("SUPERIORS_NOT_ASKED");
      const rows: unknown[] = await tx.query(
        `INSERT INTO sheet_assignments (review_id, evaluator_kind, collective_id, signatory_id, side, role, attribution,
                                        origin, reason)
         VALUES ($1, $2, $3, $4, $5, 'ADDED', $6, 'ADDED', $7)
         ON CONFLICT (review_id, evaluator_kind, COALESCE(collective_id, organisation_id, signatory_id))
         DO UPDATE SET is_removed = false, reason = excluded.reason, origin = 'ADDED'
         WHERE sheet_assignments.is_removed RETURNING id`,
        [
          review.id,
          isPerson ? "PERSON" : "BODY",
          input.collectiveId ?? null,
          signatoryId,
          input.side,
          isNamed ? "NAMED" : "CONFIDENTIAL",
          reason,
        ],
      );
      if (rows.length === 0) throw refusal("EVALUATOR_ALREADY_NAMED");
      await tellEvaluators(tx, this.#notifier, await findRound(tx, review.roundId), [signatoryId]);
      await this.#record(tx, actor, review, "evaluator:add");
      return again(tx, review);
    });
  }

  remove(actor: Actor, input: RemoveEvaluatorInput): Promise<SubjectEvaluators> {
    return this.#door.enter(actor, async (tx) => {
      const check = new InputCheck();
      const reason = check.requiredParagraphs("input.reason", input.reason, REASON_LIMIT);
      check.assertClean();
      const [seen]: { reviewId: string }[] = await tx.query(
        `SELECT review_id AS "reviewId" FROM sheet_assignments WHERE id = $1`,
        [input.id],
      );
      if (!seen) throw new NotFoundError();
      const { review } = await open(tx, actor, seen.reviewId);
      const [stored]: { attribution: string; version: number; isSubmitted: boolean }[] = await tx.query(
        `SELECT attribution, version, is_submitted AS "isSubmitted" FROM sheet_assignments WHERE id = $1 FOR UPDATE`,
        [input.id],
      );
      if (!stored) throw new NotFoundError();
      const isNamed = stored.attribution === "NAMED";
      // Of a confidential sheet the answer may depend only on what the office knows anyway, never on the sheet.
      if (isNamed && stored.version !== input.version) throw new ConflictError(stored.version);
      if (
        isNamed
          ? stored.isSubmitted
          : !BEFORE_SHEETS.includes(review.state) || (await hasSheets(tx, review.id))
      )
        throw refusal("SHEETS_BEGUN");
      await tx.query(`UPDATE sheet_assignments SET is_removed = true, reason = $2 WHERE id = $1`, [
        input.id,
        reason,
      ]);
      await this.#record(tx, actor, review, "evaluator:remove");
      return again(tx, review);
    });
  }

  /** The person, or the collective's head on this day; the deputy where the head is whom the sheet is about. */
  async #signatory(tx: Tx, review: ReviewRow, input: AddEvaluatorInput): Promise<string> {
    const involved = review.member ? [review.member.id] : review.headMemberIds;
    const rows: { id: string }[] = input.collectiveId
      ? await tx.query(
          `SELECT p.member_id AS id FROM posts p
            WHERE p.collective_id = $1 AND (p.is_head OR p.is_deputy) AND p.valid_from <= $2
              AND (p.valid_to IS NULL OR p.valid_to > $2) AND p.member_id <> ALL ($3::uuid[])
            ORDER BY p.is_head DESC, p.member_id LIMIT 1`,
          [input.collectiveId, this.#clock.today(), involved],
        )
      : await tx.query(`SELECT id FROM members WHERE id = $1 AND id <> ALL ($2::uuid[])`, [
          input.memberId,
          involved,
        ]);
    if (!rows[0]) throw refusal("NOBODY_CAN_SIGN");
    return rows[0].id;
  }

  async #record(tx: Tx, actor: Actor, review: ReviewRow, action: TrailAction): Promise<void> {
    await this.#trail.append(tx, actor, {
      chainOf: review.cell.id,
      action,
      objectKind: "review",
      objectId: review.id,
    });
  }
}

async function open(
  tx: Tx,
  actor: Actor,
  reviewId: string,
): Promise<{ review: ReviewRow; round: SheetRound }> {
  const review = await findReview(tx, reviewId);
  if (!review || !can(actor, "evaluator:assign", accessSubject(review))) throw new NotFoundError();
  await lockRound(tx, review.roundId, "SHARE");
  const round = await lockSheetRound(tx, review.roundId, "UPDATE");
  if (!round) throw refusal("NO_EVALUATORS_YET");
  if (round.isReleased) throw refusal("SHEETS_RELEASED");
  return { review, round };
}

async function hasSheets(tx: Tx, reviewId: string): Promise<boolean> {
  const rows: unknown[] = await tx.query(`SELECT 1 FROM sheet_buffers WHERE review_id = $1`, [reviewId]);
  return rows.length > 0;
}

async function again(tx: Tx, review: ReviewRow): Promise<SubjectEvaluators> {
  const page = await findSubjectEvaluators(tx, {
    container: letInto(review.roundId),
    scope: [[0], [Number.MAX_SAFE_INTEGER]],
    subjectKinds: null,
    reviewId: review.id,
    words: [],
    limit: 1,
    offset: 0,
  });
  const [found] = page.items;
  if (!found) throw new RangeError(`review ${review.id} has no evaluators to show`);
  return found;
}
