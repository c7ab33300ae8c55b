import { can, isDecided, type TrailAction } from "@xeploai/domain";
import DataLoader from "dataloader";
import type { Actor } from "../../access/Actor.js";
import type { Clock } from "../../clock.js";
import { type Door, NOBODY, type Tx } from "../../database/Door.js";
import { ConflictError, ForbiddenError, NotFoundError } from "../../errors/errors.js";
import { InputCheck } from "../../errors/InputCheck.js";
import type { AuditTrail } from "../audit/AuditTrail.js";
import { presentListed } from "../reviews/presentReview.js";
import { findReview, type ReviewRow } from "../reviews/review.queries.js";
import type { Review } from "../reviews/review.type.js";
import { lockReview } from "../reviews/reviewLock.js";
import { accessSubject } from "../reviews/reviewSight.js";
import { refusal } from "../rounds/procedureCodes.js";
import { findPapers, type PaperState } from "./paper.queries.js";
import type { RecordReviewPaperInput, RemoveReviewPaperInput } from "./paper.type.js";

const NUMBER_LIMIT = 64;

/** Papers of other cells that a rating waits for. */
export class PaperService {
  readonly #door: Door;
  readonly #clock: Clock;
  readonly #trail: AuditTrail;
  readonly #loaders = new WeakMap<object, DataLoader<string, PaperState[]>>();

  constructor(door: Door, clock: Clock, trail: AuditTrail) {
    this.#door = door;
    this.#clock = clock;
    this.#trail = trail;
  }

  /** Papers of a review; all that one request asks for are read in one statement. */
  papers(actor: Actor | null, request: object, reviewId: string): Promise<PaperState[]> {
    let loader = this.#loaders.get(request);
    if (!loader) {
      loader = new DataLoader(async (ids) => {
        const found = await this.#door.enter(actor ?? NOBODY, (tx) =>
          findPapers(tx, ids, this.#clock.today()),
        );
        return ids.map((id) => found.get(id) ?? []);
      });
      this.#loaders.set(request, loader);
    }
    return loader.load(reviewId);
  }

  /** Records that a paper came in, or mends the record, as long as no level was decided on it. */
  record(actor: Actor, input: RecordReviewPaperInput): Promise<Review> {
    return this.#door.enter(actor, async (tx) => {
      const review = await this.#lock(tx, actor, input);
      const today = this.#clock.today();
      const check = new InputCheck();
      const number = check.text("input.documentNumber", input.documentNumber, NUMBER_LIMIT);
      if (input.receivedOn > today) check.add("input.receivedOn", "DATE_FUTURE", { today });
      if (input.fileId && !(await isFileOf(tx, review.id, input.fileId)))
        check.add("input.fileId", "FILE_UNKNOWN");
      check.assertClean();
      // Counted on from the review, so that a paper recorded anew is never taken for the one removed before it.
      await tx.query(
        `INSERT INTO review_papers (review_id, kind, received_on, document_number, file_id, recorded_by_id, recorded_at, version)
         SELECT $1, $2, $3, $4, $5, $6, $7, r.version FROM reviews r WHERE r.id = $1
         ON CONFLICT ON CONSTRAINT uq_review_papers_kind DO UPDATE SET received_on = excluded.received_on,
           document_number = excluded.document_number, file_id = excluded.file_id,
           recorded_by_id = excluded.recorded_by_id, recorded_at = excluded.recorded_at`,
        [
          review.id,
          input.kind,
          input.receivedOn,
          number,
          input.fileId ?? null,
          actor.accountId,
          this.#clock.now(),
        ],
      );
      return this.#done(tx, actor, review, "paper:record", input.kind);
    });
  }

  /** Takes back what was recorded by mistake. */
  remove(actor: Actor, input: RemoveReviewPaperInput): Promise<Review> {
    return this.#door.enter(actor, async (tx) => {
      const review = await this.#lock(tx, actor, input);
      // A comment written here by the committee at the residence is no paper, and its own to change.
      if (input.version === 0) throw new NotFoundError();
      await tx.query(`DELETE FROM review_papers WHERE review_id = $1 AND kind = $2`, [review.id, input.kind]);
      return this.#done(tx, actor, review, "paper:remove", input.kind);
    });
  }

  async #lock(
    tx: Tx,
    actor: Actor,
    { reviewId, kind, version }: { reviewId: string; kind: string; version: number },
  ): Promise<ReviewRow> {
    const review = await lockReview(tx, actor, reviewId);
    if (!can(actor, "paper:record", accessSubject(review))) throw new ForbiddenError();
    if (review.subjectKind !== "MEMBER") throw refusal("PAPER_NOT_OF_MEMBER");
    if (isDecided(review.state)) throw refusal("ALREADY_DECIDED", { count: 1, reviewIds: [reviewId] });
    const [stored]: { version: number }[] = await tx.query(
      `SELECT version FROM review_papers WHERE review_id = $1 AND kind = $2`,
      [reviewId, kind],
    );
    if ((stored?.version ?? 0) !== version) throw new ConflictError(stored?.version ?? 0);
    return review;
  }

  async #done(tx: Tx, actor: Actor, review: ReviewRow, action: TrailAction, kind: string): Promise<Review> {
    // What the review shows has changed, so whoever read it before must read it again.
    await tx.query(`UPDATE reviews SET state = state WHERE id = $1`, [review.id]);
    const after = await findReview(tx, review.id);
    await this.#trail.append(tx, actor, {
      chainOf: review.cell.id,
      action,
      objectKind: "review",
      objectId: review.id,
      details: { kind },
    });
    return presentListed(actor, after ?? review);
  }
}

async function isFileOf(tx: Tx, reviewId: string, fileId: string): Promise<boolean> {
  const rows: object[] = await tx.query(
    `SELECT 1 FROM stored_files WHERE id = $1 AND owner_kind = 'REVIEW' AND owner_id = $2 AND removed_at IS NULL`,
    [fileId, reviewId],
  );
  return rows.length > 0;
}
