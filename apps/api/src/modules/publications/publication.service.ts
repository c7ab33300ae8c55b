import {
  can,
  editionByCode,
  isDecided,
  phasedScope,
  type ReviewState,
  type SubjectKind,
} from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import { pageWithin } from "../../access/pageWithin.js";
import type { Clock } from "../../clock.js";
import type { Door, Tx } from "../../database/Door.js";
import { isUuid } from "../../database/isUuid.js";
import { ConflictError, NotFoundError } from "../../errors/errors.js";
import type { PageInput } from "../../graphql/PageInput.js";
import type { AuditTrail } from "../audit/AuditTrail.js";
import { findTallies } from "../ballots/ballot.queries.js";
import { findCountsAround } from "../decisions/levelCounts.queries.js";
import { isGrouped, quotaStateOf } from "../decisions/quotaStateOf.js";
import type { Notifier } from "../notifications/Notifier.js";
import { advance } from "../reviews/advance.js";
import { evaluateReview } from "../reviews/evaluateReview.js";
import { findReviewFacts } from "../reviews/evaluation.queries.js";
import { isOwn } from "../reviews/isOwn.js";
import { presentReview } from "../reviews/presentReview.js";
import { findReview } from "../reviews/review.queries.js";
import { accessSubject } from "../reviews/reviewSight.js";
import { refusal } from "../rounds/procedureCodes.js";
import type { PublishRoundInput } from "../rounds/round.inputs.js";
import { findRound, lockRound } from "../rounds/round.queries.js";
import type { Round } from "../rounds/round.type.js";
import type { MyResult } from "./myResult.type.js";
import { findPublished } from "./publishedResult.queries.js";
import type { PublishedResultPage } from "./publishedResult.type.js";
import { tellResult } from "./tellResult.js";

/** Making results known, and each member reading the own one. */
export class PublicationService {
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

  /**
   * Every decided result becomes known to its subject at the same instant. Cells and members that are late (absent from
   * the meeting, an own case left to others) follow in a later publication, as do cadres and bodies that are decided
   * after the members; the last member ends the round's work on members.
   */
  publish(actor: Actor, { id, version }: PublishRoundInput): Promise<Round> {
    return this.#door.enter(actor, async (tx) => {
      const round = await lockRound(tx, id, "UPDATE");
      if (!can(actor, "round:publish", round)) throw new NotFoundError();
      if (round.version !== version) throw new ConflictError(round.version);
      const rated = await this.#rated(tx, id);
      const reviews = rated.filter(({ state }) => state === "DECIDED");
      if (round.state === "PUBLISHED" && reviews.length === 0) throw refusal("ROUND_ALREADY_PUBLISHED");
      const undecided = rated.filter(({ kind, state }) => kind === "MEMBER" && !isDecided(state)).length;
      if (reviews.length === 0) throw refusal("UNDECIDED_LEFT", { count: undecided });
      const edition = editionByCode(round.editionCode);
      advance(
        reviews.map(({ id, kind, state }) => ({ id, state, facts: { edition, kind } })),
        ["NOTIFY", "PUBLISH"],
      );
      const now = this.#clock.now();
      await tx.query(
        `UPDATE reviews SET state = 'PUBLISHED', state_since = $3, published_at = $2 WHERE id = ANY ($1::uuid[])`,
        [reviews.map((it) => it.id), now, this.#clock.today()],
      );
      await tx.query(
        `UPDATE rounds SET published_at = $2, state = CASE WHEN $3 THEN 'PUBLISHED' ELSE state END WHERE id = $1`,
        [id, now, undecided === 0],
      );
      await tellResult(
        tx,
        this.#notifier,
        round,
        reviews.map(({ id }) => id),
      );
      const published = await findRound(tx, id);
      await this.#trail.append(tx, actor, {
        chainOf: round.organisation.id,
        action: "round:publish",
        objectKind: "round",
        objectId: id,
        objectName: round.organisation.name,
        details: { year: round.year, published: reviews.length },
      });
      return published;
    });
  }

  /** What the collective the reader belongs to may know: levels, and nothing of why. */
  published(actor: Actor, roundId: string, page: PageInput): Promise<PublishedResultPage> {
    return this.#door.enter(actor, (tx) =>
      pageWithin(actor, "round:read", roundId, (container) =>
        findPublished(tx, { container, known: phasedScope(actor, "result:readPublished"), ...page }),
      ),
    );
  }

  /** One's own result, or that of the body one heads, and why; null before publication. */
  myResult(actor: Actor, reviewId: string): Promise<MyResult | null> {
    return this.#door.enter(actor, async (tx) => {
      const row = isUuid(reviewId) ? await findReview(tx, reviewId) : null;
      const review = row && isOwn(actor, row) ? presentReview(actor, row) : null;
      if (!row || !review) throw new NotFoundError();
      if (!can(actor, "result:readOwn", accessSubject(row))) return null;
      const tally = (await findTallies(tx, [reviewId])).get(row.id) ?? null;
      const facts = (await findReviewFacts(tx, [reviewId])).get(row.id);
      const round = await findRound(tx, row.roundId);
      const { decided } = await findCountsAround(tx, row.id, isGrouped(round));
      return {
        review,
        quota: quotaStateOf(decided, round),
        convened: tally?.convened ?? null,
        required: tally?.required ?? null,
        tally,
        explanation: facts ? evaluateReview(facts).items : [],
      };
    });
  }

  async #rated(tx: Tx, roundId: string): Promise<{ id: string; kind: SubjectKind; state: ReviewState }[]> {
    return tx.query(
      `SELECT id, subject_kind AS kind, state FROM reviews WHERE round_id = $1 AND participation = 'RATED'`,
      [roundId],
    );
  }
}
