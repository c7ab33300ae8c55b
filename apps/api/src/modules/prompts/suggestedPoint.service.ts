import { can, stepNotPossible, type TrailAction } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { Clock } from "../../clock.js";
import type { Door, Tx } from "../../database/Door.js";
import { isUuid } from "../../database/isUuid.js";
import { ConflictError, NotFoundError } from "../../errors/errors.js";
import { InputCheck } from "../../errors/InputCheck.js";
import type { AuditTrail } from "../audit/AuditTrail.js";
import type { Notifier } from "../notifications/Notifier.js";
import { accountsOfMembers } from "../notifications/recipients.queries.js";
import { SECTION_LIMIT } from "../reviews/checkSelfAssessment.js";
import { findReview, type ReviewRow } from "../reviews/review.queries.js";
import { assertMay, lockReview } from "../reviews/reviewLock.js";
import { accessSubject } from "../reviews/reviewSight.js";
import { refusal } from "../rounds/procedureCodes.js";
import type { AnswerSuggestedPointInput, SaveSuggestedPointsInput } from "./suggestedPoint.inputs.js";
import { findReviewOfPoint, findSuggestedPoints } from "./suggestedPoint.queries.js";
import type { SuggestedPoint, SuggestedPoints, SuggestionSubject } from "./suggestedPoint.type.js";

const NUMBER_LIMIT = 64;
const POINT_LIMIT = 2000;
const STEP = "SUBMIT_SELF_ASSESSMENT";
/** As long as the subject still writes: after that a new point could not be answered any more. */
const WRITING: readonly string[] = ["DRAFT", "DEFERRED", "REVIEW_ONLY"];

/** Points suggested from above (gợi ý kiểm điểm), and their answers, each its own part of the self-assessment. */
export class SuggestedPointService {
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

  ofReview(actor: Actor, reviewId: string): Promise<SuggestedPoints | null> {
    return this.#door.enter(actor, async (tx) => {
      const review = isUuid(reviewId) ? await findReview(tx, reviewId) : null;
      if (!review || !can(actor, "suggestedPoint:read", accessSubject(review))) throw new NotFoundError();
      return findSuggestedPoints(tx, review.id);
    });
  }

  /** Enough to write to the subject; who suggests from above knows this before the review itself opens to it. */
  subject(actor: Actor, reviewId: string): Promise<SuggestionSubject> {
    return this.#door.enter(actor, async (tx) => {
      const review = isUuid(reviewId) ? await findReview(tx, reviewId) : null;
      if (!review || !can(actor, "suggestedPoint:read", accessSubject(review))) throw new NotFoundError();
      return {
        reviewId: review.id,
        year: review.year,
        kind: review.subjectKind,
        name: review.subject.name,
        isOpen: WRITING.includes(review.state) && !(await isSubmitted(tx, review.id)),
        maySuggest: can(actor, "suggestedPoint:write", accessSubject(review)),
      };
    });
  }

  save(actor: Actor, input: SaveSuggestedPointsInput): Promise<SuggestedPoints | null> {
    return this.#door.enter(actor, async (tx) => {
      // The committee above suggests points before it may see what the subject writes, so seeing is not asked for.
      const review = await lockReview(tx, actor, input.reviewId, (it) =>
        can(actor, "suggestedPoint:write", accessSubject(it)),
      );
      if (!WRITING.includes(review.state) || (await isSubmitted(tx, review.id)))
        throw refusal("STEP_NOT_POSSIBLE_FROM_STATE", stepNotPossible(review.state, STEP));
      const written = checkPoints(input, this.#clock.today());
      const current = await findSuggestedPoints(tx, review.id);
      if ((current?.version ?? 0) !== input.version) throw new ConflictError(current?.version ?? 0);
      await replacePoints(tx, review.id, written, current?.points ?? []);
      await this.#record(tx, actor, review, "suggestedPoint:write", { points: written.points.length });
      if (written.points.length > 0) await this.#tell(tx, review);
      return findSuggestedPoints(tx, review.id);
    });
  }

  answer(actor: Actor, input: AnswerSuggestedPointInput): Promise<SuggestedPoints> {
    return this.#door.enter(actor, async (tx) => {
      const reviewId = await findReviewOfPoint(tx, input.id);
      if (!reviewId) throw new NotFoundError();
      const review = await lockReview(tx, actor, reviewId);
      const isTyped = can(actor, "review:typeOnBehalf", accessSubject(review));
      if (!isTyped) assertMay(actor, "selfAssessment:write", review, ["DRAFT"], STEP);
      if (await isSubmitted(tx, review.id))
        throw refusal("STEP_NOT_POSSIBLE_FROM_STATE", stepNotPossible(review.state, STEP));
      const check = new InputCheck();
      const answer = check.paragraphs("input.answer", input.answer, SECTION_LIMIT);
      check.assertClean();
      const before = (await findSuggestedPoints(tx, review.id))?.points.find((it) => it.id === input.id);
      if (before?.version !== input.version) throw new ConflictError(before?.version ?? 0);
      await tx.query(`UPDATE suggested_points SET answer = $2 WHERE id = $1`, [input.id, answer]);
      // As with the self-assessment itself, later keystrokes are the same act.
      if (before.answer === null && answer !== null)
        await this.#record(tx, actor, review, "suggestedPoint:answer", { position: before.position });
      const points = await findSuggestedPoints(tx, review.id);
      if (!points) throw new RangeError(`point ${input.id} vanished under its lock`);
      return points;
    });
  }

  /** The subject, or whoever heads it, has something to answer. */
  async #tell(tx: Tx, { id, year, cell, member, headMemberIds }: ReviewRow): Promise<void> {
    const accounts = await accountsOfMembers(tx, member ? [member.id] : headMemberIds);
    await this.#notifier.notify(tx, accounts, {
      kind: "PROMPT_ISSUED",
      subjectKind: "REVIEW",
      subjectId: id,
      organisationId: cell.id,
      year,
    });
  }

  async #record(
    tx: Tx,
    actor: Actor,
    review: ReviewRow,
    action: TrailAction,
    details: Record<string, number>,
  ): Promise<void> {
    await this.#trail.append(tx, actor, {
      chainOf: review.cell.id,
      action,
      objectKind: "review",
      objectId: review.id,
      details,
    });
  }
}

type Written = Pick<SaveSuggestedPointsInput, "documentNumber" | "issuedOn"> & {
  points: { id: string | null; text: string }[];
};

function checkPoints(input: SaveSuggestedPointsInput, today: string): Written {
  const check = new InputCheck();
  const documentNumber = check.requiredText("input.documentNumber", input.documentNumber, NUMBER_LIMIT);
  if (input.issuedOn > today) check.add("input.issuedOn", "DATE_FUTURE", { today });
  const points = input.points.map(({ id, text }, index) => ({
    id: id ?? null,
    text: check.requiredParagraphs(`input.points.${index}.text`, text, POINT_LIMIT),
  }));
  check.assertClean();
  return { documentNumber, issuedOn: input.issuedOn, points };
}

/** A point whose words are others is another point: its answer does not stand for the new one. */
async function replacePoints(
  tx: Tx,
  reviewId: string,
  { documentNumber, issuedOn, points }: Written,
  current: readonly SuggestedPoint[],
): Promise<void> {
  const kept = points.map((it) => current.find((old) => old.id === it.id) ?? null);
  await tx.query(`DELETE FROM suggested_points WHERE review_id = $1`, [reviewId]);
  if (points.length === 0) {
    await tx.query(`DELETE FROM review_suggestions WHERE review_id = $1`, [reviewId]);
    return;
  }
  await tx.query(
    `INSERT INTO review_suggestions (review_id, document_number, issued_on) VALUES ($1, $2, $3)
     ON CONFLICT (review_id) DO UPDATE SET document_number = excluded.document_number, issued_on = excluded.issued_on`,
    [reviewId, documentNumber, issuedOn],
  );
  await tx.query(
    `INSERT INTO suggested_points (id, review_id, position, text, answer, version)
     SELECT COALESCE(p.id, gen_random_uuid()), $1, p.position, p.text, p.answer, p.version
       FROM unnest($2::uuid[], $3::int[], $4::text[], $5::text[], $6::int[]) AS p (id, position, text, answer, version)`,
    [
      reviewId,
      kept.map((it) => it?.id ?? null),
      points.map((_, index) => index + 1),
      points.map((it) => it.text),
      points.map((it, index) => (kept[index]?.text === it.text ? (kept[index]?.answer ?? null) : null)),
      kept.map((it) => (it ? it.version + 1 : 1)),
    ],
  );
}

async function isSubmitted(tx: Tx, reviewId: string): Promise<boolean> {
  const rows: unknown[] = await tx.query(
    `SELECT 1 FROM self_assessments WHERE review_id = $1 AND submitted_at IS NOT NULL`,
    [reviewId],
  );
  return rows.length > 0;
}
