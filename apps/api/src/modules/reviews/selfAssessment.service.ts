import type { Grade, Level, TrailAction } from "@xeploai/domain";
import { editionByCode, mayAdvance, missingGrades, stepNotPossible } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { Clock } from "../../clock.js";
import type { Door, Tx } from "../../database/Door.js";
import { ConflictError } from "../../errors/errors.js";
import type { AuditTrail } from "../audit/AuditTrail.js";
import { findUnansweredPoints } from "../prompts/suggestedPoint.queries.js";
import { refusal } from "../rounds/procedureCodes.js";
import {
  checkSelfAssessment,
  type TypedSelfAssessment,
  type WrittenSelfAssessment,
} from "./checkSelfAssessment.js";
import { lineMaxima } from "./lineMaxima.js";
import { presentListed } from "./presentReview.js";
import { findReview, type ReviewRow } from "./review.queries.js";
import type { Review } from "./review.type.js";
import { assertMay, lockReview } from "./reviewLock.js";
import { ruledReview } from "./ruledReviews.js";
import { rulesOfReview } from "./rulesOfReview.js";
import type {
  SaveSelfAssessmentInput,
  SubmitSelfAssessmentInput,
  TypeSelfAssessmentInput,
} from "./selfAssessment.inputs.js";

const STEP = "SUBMIT_SELF_ASSESSMENT";

/**
 * Writing the self-assessment: by the person, by the head or office of a body, or typed from paper by the secretary.
 * The last day warns, never blocks.
 */
export class SelfAssessmentService {
  readonly #door: Door;
  readonly #clock: Clock;
  readonly #trail: AuditTrail;

  constructor(door: Door, clock: Clock, trail: AuditTrail) {
    this.#door = door;
    this.#clock = clock;
    this.#trail = trail;
  }

  /** Autosave: stores what is typed so far, complete or not. */
  save(actor: Actor, input: SaveSelfAssessmentInput): Promise<Review> {
    return this.#door.enter(actor, async (tx) => {
      const review = await lockReview(tx, actor, input.reviewId);
      assertMay(actor, "selfAssessment:write", review, ["DRAFT"], STEP);
      await this.#write(tx, review, input, await checked(tx, review.id, input), null);
      // Every later keystroke is the same act; an entry for each would bury the trail and queue the ward behind its head.
      if (input.version === 0) await this.#record(tx, actor, review, "selfAssessment:write");
      return again(tx, actor, review.id);
    });
  }

  /** From here on the subject's words stand; the meeting follows. */
  submit(actor: Actor, input: SubmitSelfAssessmentInput): Promise<Review> {
    return this.#door.enter(actor, async (tx) => {
      const review = await lockReview(tx, actor, input.reviewId);
      assertMay(actor, "selfAssessment:submit", review, ["DRAFT"], STEP);
      const draft = await findDraft(tx, review.id);
      if ((draft?.version ?? 0) !== input.version) throw new ConflictError(draft?.version ?? 0);
      await this.#submit(tx, review, draft ?? EMPTY);
      await this.#record(tx, actor, review, "selfAssessment:submit");
      return again(tx, actor, review.id);
    });
  }

  /** The secretary's typing sheet: what stands on paper, saved and submitted in one act. */
  type(actor: Actor, input: TypeSelfAssessmentInput): Promise<Review> {
    return this.#door.enter(actor, async (tx) => {
      const review = await lockReview(tx, actor, input.reviewId);
      assertMay(actor, "review:typeOnBehalf", review, ["DRAFT"], STEP);
      const written = await checked(tx, review.id, input);
      await this.#write(tx, review, input, written, actor.accountId);
      await this.#submit(tx, review, written);
      await this.#record(tx, actor, review, "review:typeOnBehalf");
      return again(tx, actor, review.id);
    });
  }

  async #write(
    tx: Tx,
    review: ReviewRow,
    { version }: { version: number },
    written: WrittenSelfAssessment,
    typedById: string | null,
  ): Promise<void> {
    const current = await findDraft(tx, review.id);
    if (current?.submittedAt)
      throw refusal("STEP_NOT_POSSIBLE_FROM_STATE", stepNotPossible(review.state, STEP));
    if ((current?.version ?? 0) !== version) throw new ConflictError(current?.version ?? 0);
    await tx.query(
      `INSERT INTO self_assessments (review_id, grades, points, sections, own_level, typed_by_id, updated_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (review_id) DO UPDATE SET grades = excluded.grades, points = excluded.points, sections = excluded.sections,
         own_level = excluded.own_level, typed_by_id = excluded.typed_by_id, updated_at = excluded.updated_at`,
      [
        review.id,
        JSON.stringify(written.grades),
        JSON.stringify(written.points),
        JSON.stringify(written.sections),
        written.ownLevel,
        typedById,
        this.#clock.now(),
      ],
    );
  }

  async #submit(tx: Tx, review: ReviewRow, written: WrittenSelfAssessment): Promise<void> {
    const { criteria, scale } = rulesOfReview(await ruledReview(tx, review.id));
    const given = scale.value.kind === "POINTS" ? written.points : written.grades;
    const missing = missingGrades(criteria.value.criteria, given);
    if (missing.length > 0 || !written.ownLevel)
      throw refusal("SELF_ASSESSMENT_INCOMPLETE", {
        missing: missing.length,
        criteria: missing,
        isOwnLevelMissing: !written.ownLevel,
      });
    const state = stateAfterSubmission(review, await findUnansweredPoints(tx, review.id));
    await tx.query(`UPDATE self_assessments SET submitted_at = $2 WHERE review_id = $1`, [
      review.id,
      this.#clock.now(),
    ]);
    await tx.query(`UPDATE reviews SET state = $2, self_level = $3, state_since = $4 WHERE id = $1`, [
      review.id,
      state,
      written.ownLevel,
      this.#clock.today(),
    ]);
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

async function checked(tx: Tx, reviewId: string, input: TypedSelfAssessment): Promise<WrittenSelfAssessment> {
  const ruled = await ruledReview(tx, reviewId);
  return checkSelfAssessment(rulesOfReview(ruled), input, lineMaxima(ruled));
}

/** Somebody who is reviewed and not rated stays apart from the line that leads to a level. */
function stateAfterSubmission(review: ReviewRow, unansweredPoints: readonly string[]): ReviewRow["state"] {
  const isReviewOnly = review.state === "REVIEW_ONLY";
  const state = isReviewOnly || review.state === "DEFERRED" ? "DRAFT" : review.state;
  const edition = editionByCode(review.editionCode);
  const facts = { edition, kind: review.subjectKind, isSelfAssessmentComplete: true, unansweredPoints };
  const verdict = mayAdvance(state, STEP, facts);
  const [first] = verdict.ok ? [] : verdict.refusals;
  if (first) throw refusal(first.code, first.figures);
  return verdict.ok && !isReviewOnly ? verdict.to : review.state;
}

const EMPTY: WrittenSelfAssessment = { grades: {}, points: {}, sections: {}, ownLevel: null };

interface Draft extends WrittenSelfAssessment {
  version: number;
  submittedAt: Date | null;
}

async function findDraft(tx: Tx, reviewId: string): Promise<Draft | null> {
  const rows: {
    grades: Record<string, Grade>;
    points: Record<string, number>;
    sections: Record<string, string>;
    ownLevel: Level | null;
    version: number;
    submittedAt: Date | null;
  }[] = await tx.query(
    `SELECT grades, points, sections, own_level AS "ownLevel", version, submitted_at AS "submittedAt"
         FROM self_assessments WHERE review_id = $1`,
    [reviewId],
  );
  return rows[0] ?? null;
}

async function again(tx: Tx, actor: Actor, id: string): Promise<Review> {
  const row = await findReview(tx, id);
  if (!row) throw new RangeError(`review ${id} vanished under its lock`);
  return presentListed(actor, row);
}
