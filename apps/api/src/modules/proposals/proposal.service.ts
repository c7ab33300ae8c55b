import { can, checkQuorum, type Edition, rulesFor, voteRole, yesNoOutcome } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { Clock } from "../../clock.js";
import type { Door, Tx } from "../../database/Door.js";
import { ForbiddenError, NotFoundError } from "../../errors/errors.js";
import { InputCheck } from "../../errors/InputCheck.js";
import type { AuditTrail } from "../audit/AuditTrail.js";
import { assertWithinCaps } from "../decisions/assertWithinCaps.js";
import { saveStates } from "../meetings/cellReviews.queries.js";
import { type Advancing, advance } from "../reviews/advance.js";
import { findReviewFacts } from "../reviews/evaluation.queries.js";
import { presentListed } from "../reviews/presentReview.js";
import { findReviewsByIds, type ReviewRow } from "../reviews/review.queries.js";
import type { Review } from "../reviews/review.type.js";
import { assertRoundOpen } from "../reviews/reviewLock.js";
import { accessSubject, sightOf } from "../reviews/reviewSight.js";
import { editionOfRound } from "../rounds/editionOfRound.js";
import { lockRound } from "../rounds/round.queries.js";
import type { BodyVoteInput, ProposedLevelInput, ProposeLevelsInput } from "./proposal.input.js";
import { saveBodyVotes } from "./proposal.queries.js";

const REASON_LIMIT = 2_000;

interface Proposal extends Omit<ProposedLevelInput, "vote" | "reason"> {
  review: ReviewRow;
  vote: BodyVoteInput | null;
  reason: string | null;
}

/** What bodies propose for themselves and their cadres; members are proposed by the vote of their cell. */
export class ProposalService {
  readonly #door: Door;
  readonly #clock: Clock;
  readonly #trail: AuditTrail;

  constructor(door: Door, clock: Clock, trail: AuditTrail) {
    this.#door = door;
    this.#clock = clock;
    this.#trail = trail;
  }

  /** @throws {RefusalError} LEVEL_ABOVE_CAP where a condition locks the level, and what the step still waits for */
  propose(actor: Actor, input: ProposeLevelsInput): Promise<Review[]> {
    return this.#door.enter(actor, async (tx) => {
      const round = await lockRound(tx, input.roundId, "SHARE");
      const reviews = await this.#lock(tx, actor, input);
      for (const { subjectKind } of reviews.values()) assertRoundOpen(round, subjectKind);
      const proposals = written(input, reviews);
      assertWithinCaps(proposals, await findReviewFacts(tx, [...reviews.keys()]));
      const edition = editionOfRound(round);
      const states = new Map(
        proposals.flatMap((it) => [
          ...advance([advancingOf(it, edition)], it.vote ? ["RECORD_BALLOT", "PROPOSE"] : ["PROPOSE"]),
        ]),
      );
      await saveStates(
        tx,
        proposals.map(({ review, level, reason }) => ({
          id: review.id,
          state: states.get(review.id) ?? review.state,
          proposedLevel: level,
          proposalReason: reason,
        })),
        this.#clock.today(),
      );
      await saveBodyVotes(
        tx,
        proposals.flatMap(({ reviewId, level, vote }) => (vote ? [{ reviewId, level, vote }] : [])),
      );
      await this.#trail.append(tx, actor, {
        chainOf: round.organisation.id,
        action: "review:propose",
        objectKind: "round",
        objectId: round.id,
        objectName: round.organisation.name,
        details: { proposals: proposals.length, votes: proposals.filter(({ vote }) => vote).length },
      });
      return (await findReviewsByIds(tx, [...reviews.keys()])).map((row) => presentListed(actor, row));
    });
  }

  /** @throws {NotFoundError | ForbiddenError} for a review that is not of the round, not the actor's to see, or to propose */
  async #lock(
    tx: Tx,
    actor: Actor,
    { roundId, proposals }: ProposeLevelsInput,
  ): Promise<Map<string, ReviewRow>> {
    const ids = [...new Set(proposals.map(({ reviewId }) => reviewId.toLowerCase()))];
    await tx.query(`SELECT 1 FROM reviews WHERE id = ANY ($1::uuid[]) ORDER BY id FOR UPDATE`, [ids]);
    const rows = await findReviewsByIds(tx, ids);
    const may = (row: ReviewRow): boolean => can(actor, "review:propose", accessSubject(row));
    const isOfRound = (row: ReviewRow): boolean =>
      row.roundId === roundId.toLowerCase() && row.participation === "RATED";
    if (rows.length < ids.length || rows.some((it) => !isOfRound(it) || !(sightOf(actor, it) || may(it))))
      throw new NotFoundError();
    if (!rows.every(may)) throw new ForbiddenError();
    return new Map(rows.map((it) => [it.id, it]));
  }
}

/** @throws {InvalidInputError} for a review named twice, votes that do not add up, and texts out of bounds */
function written({ proposals }: ProposeLevelsInput, reviews: ReadonlyMap<string, ReviewRow>): Proposal[] {
  const check = new InputCheck();
  const seen = new Set<string>();
  const found = proposals.flatMap(({ reviewId, level, vote = null, reason = null }, index): Proposal[] => {
    const path = `input.proposals.${index}`;
    const review = reviews.get(reviewId.toLowerCase());
    if (!review) return [];
    if (seen.has(review.id)) check.add(`${path}.reviewId`, "NAMED_TWICE");
    seen.add(review.id);
    if (vote && (vote.yes + vote.no > vote.present || vote.present > vote.convened))
      check.add(`${path}.vote`, "VOTES_NOT_BALANCED");
    return [
      {
        review,
        reviewId: review.id,
        level,
        vote,
        reason: check.paragraphs(`${path}.reason`, reason, REASON_LIMIT),
      },
    ];
  });
  check.assertClean();
  return found;
}

/** A vote the body took counts as the edition says, and a majority it did not reach asks for a reason. */
function advancingOf({ review, level, vote, reason }: Proposal, edition: Edition): Advancing {
  const { id, state, stateSince, subjectKind: kind, postGroup } = review;
  const rule = rulesFor(edition, kind, postGroup ?? undefined)?.ballot?.value ?? null;
  const isCounted = vote !== null && rule !== null && voteRole(edition, kind) !== "NONE";
  return {
    id,
    state,
    facts: {
      edition,
      kind,
      stateSince,
      isReviewRecorded: true,
      hasBallot: isCounted,
      quorum: isCounted ? checkQuorum(vote.present, vote.convened, rule.quorum) : null,
      ballotOutcome: isCounted ? yesNoOutcome(level, vote, rule, vote.convened).outcome : null,
      proposedLevel: level,
      proposalReason: reason,
    },
  };
}
