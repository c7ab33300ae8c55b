import {
  type BallotRule,
  type Edition,
  editionByCode,
  hasQuorum,
  isDecided,
  type Level,
  type ReviewState,
} from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { Clock } from "../../clock.js";
import type { Door } from "../../database/Door.js";
import { ConflictError, NotFoundError } from "../../errors/errors.js";
import { InputCheck } from "../../errors/InputCheck.js";
import type { AuditTrail } from "../audit/AuditTrail.js";
import { findPapers, missingOf, type PaperState } from "../changes/paper.queries.js";
import { assertMayInCell } from "../meetings/cellGate.js";
import { type CellReview, lockCellReviews, saveStates } from "../meetings/cellReviews.queries.js";
import type { CellRound } from "../meetings/cellRound.type.js";
import { loadCellRound } from "../meetings/cellRounds.js";
import { advance } from "../reviews/advance.js";
import { presentListed } from "../reviews/presentReview.js";
import { findReview } from "../reviews/review.queries.js";
import type { Review } from "../reviews/review.type.js";
import { assertRoundOpen, lockReview } from "../reviews/reviewLock.js";
import { refusal } from "../rounds/procedureCodes.js";
import { lockRound } from "../rounds/round.queries.js";
import type { ProposeWithoutMajorityInput, RecordBallotInput } from "./ballot.inputs.js";
import { lockMeeting, type MeetingForBallot, saveBallot } from "./ballotRecord.queries.js";
import { checkBallot } from "./checkBallot.js";
import { type CountedTally, countVotes } from "./countVotes.js";

const REASON_LIMIT = 2_000;

/** States a review may stand in when the cell's votes on it are recorded, or recorded anew. */
const VOTABLE: readonly ReviewState[] = ["SELF_SUBMITTED", "REVIEWED", "COMPILED", "VOTED", "PROPOSED"];

/** The cell's vote: counting minutes in, proposals out. No ballot is ever stored with its voter. */
export class BallotService {
  readonly #door: Door;
  readonly #clock: Clock;
  readonly #trail: AuditTrail;

  constructor(door: Door, clock: Clock, trail: AuditTrail) {
    this.#door = door;
    this.#clock = clock;
    this.#trail = trail;
  }

  /** Records the counting minutes, or corrects them as far as nothing is decided on them. */
  record(actor: Actor, input: RecordBallotInput): Promise<CellRound> {
    return this.#door.enter(actor, async (tx) => {
      await assertMayInCell(tx, actor, "ballot:record", input);
      const round = await lockRound(tx, input.roundId, "SHARE");
      const reviews = await lockCellReviews(tx, input);
      if (reviews.length === 0) throw new NotFoundError();
      assertRoundOpen(round);
      const edition = editionByCode(round.editionCode);
      const rule = ballotRuleOf(edition);
      const meeting = await lockMeeting(tx, input);
      if (!meeting) throw refusal("REVIEW_NOT_RECORDED");
      if (meeting.version !== input.version) throw new ConflictError(meeting.version);
      if (!hasQuorum(meeting.present, meeting.convened, rule.quorum))
        throw refusal("QUORUM_NOT_MET", { convened: meeting.convened, present: meeting.present });

      const unreviewed = new Set(meeting.unreviewed);
      const votable = reviews.filter(({ id, state }) => VOTABLE.includes(state) && !unreviewed.has(id));
      const decided = reviews.filter(({ state }) => isDecided(state));
      const { tellers } = checkBallot(input, meeting, new Set([...votable, ...decided].map(({ id }) => id)));
      assertAllTallied(votable, input);
      assertDecidedUnchanged(decided, meeting, input);
      const tallies = input.tallies.map((it) => countVotes(it, rule, meeting.convened));
      const papers = await findPapers(
        tx,
        votable.map(({ id }) => id),
        this.#clock.today(),
      );
      const proposals = proposalsOf(votable, tallies, meeting, edition, papers);
      const ballotId = await saveBallot(tx, meeting, input, tellers, tallies, this.#clock.now());
      await saveStates(tx, proposals, this.#clock.today());
      const cellRound = await loadCellRound(tx, input, this.#clock.today());
      await this.#trail.append(tx, actor, {
        chainOf: input.cellId,
        action: "ballot:record",
        objectKind: "ballot",
        objectId: ballotId,
        objectName: cellRound.cell.name,
        details: {
          convened: meeting.convened,
          issued: input.issued,
          valid: input.valid,
          members: tallies.length,
        },
      });
      return cellRound;
    });
  }

  /** Without a majority the cell's committee proposes a level and says why. */
  proposeWithoutMajority(actor: Actor, input: ProposeWithoutMajorityInput): Promise<Review> {
    return this.#door.enter(actor, async (tx) => {
      const review = await lockReview(tx, actor, input.reviewId);
      await assertMayInCell(tx, actor, "ballot:record", { roundId: review.roundId, cellId: review.cell.id });
      if (review.member?.id === actor.memberId) throw refusal("OWN_CASE");
      if (review.version !== input.version) throw new ConflictError(review.version);
      const check = new InputCheck();
      const reason = check.requiredParagraphs("input.reason", input.reason, REASON_LIMIT);
      check.assertClean();
      const facts = {
        edition: editionByCode(review.editionCode),
        proposedLevel: input.level,
        ballotOutcome: "NO_MAJORITY" as const,
        proposalReason: reason,
      };
      const state =
        advance([{ id: review.id, state: review.state, facts }], ["PROPOSE"]).get(review.id) ?? review.state;
      await saveStates(
        tx,
        [{ id: review.id, state, proposedLevel: input.level, proposalReason: reason }],
        this.#clock.today(),
      );
      const proposed = await findReview(tx, review.id);
      await this.#trail.append(tx, actor, {
        chainOf: review.cell.id,
        action: "ballot:proposeWithoutMajority",
        objectKind: "review",
        objectId: review.id,
        details: { level: input.level },
      });
      return presentListed(actor, proposed ?? review);
    });
  }
}

function ballotRuleOf(edition: Edition): BallotRule {
  const rule = edition.subjects.MEMBER.ballot;
  if (!rule) throw new RangeError(`edition ${edition.code} has no ballot on members`);
  return rule.value;
}

/** @throws {RefusalError} TALLY_MISSING naming the reviews that were submitted and have no votes */
function assertAllTallied(votable: readonly CellReview[], { tallies }: RecordBallotInput): void {
  const tallied = new Set(tallies.map((it) => it.reviewId));
  const missing = votable.filter(({ id }) => !tallied.has(id)).map(({ id }) => id);
  if (missing.length > 0) throw refusal("TALLY_MISSING", { count: missing.length, reviewIds: missing });
}

/** A decision rests on the votes it was made on, so those stay as they were; votes on latecomers may be added. */
function assertDecidedUnchanged(
  decided: readonly CellReview[],
  meeting: MeetingForBallot,
  input: RecordBallotInput,
): void {
  const changed = decided.filter(({ id }) => votesKey(meeting.votes, id) !== votesKey(input.tallies, id));
  if (changed.length > 0)
    throw refusal("ALREADY_DECIDED", { count: changed.length, reviewIds: changed.map(({ id }) => id) });
}

function votesKey(
  tallies: readonly {
    reviewId: string;
    excellent: number;
    good: number;
    satisfactory: number;
    unsatisfactory: number;
  }[],
  reviewId: string,
): string {
  const it = tallies.find((tally) => tally.reviewId === reviewId);
  return it ? [it.excellent, it.good, it.satisfactory, it.unsatisfactory].join() : "";
}

/** The level with the majority is proposed; without one the review waits for the cell's committee. */
function proposalsOf(
  votable: readonly CellReview[],
  tallies: readonly CountedTally[],
  meeting: MeetingForBallot,
  edition: Edition,
  papers: ReadonlyMap<string, readonly PaperState[]>,
): { id: string; state: ReviewState; proposedLevel: Level | null; proposalReason: string | null }[] {
  const facts = { edition, isReviewRecorded: true, hasBallot: true, hasQuorum: true, imbalances: [] };
  // Votes are recorded from the start of the vote on, also where an earlier count led further.
  const voting = votable.map((it) => ({
    id: it.id,
    state: it.state === "VOTED" || it.state === "PROPOSED" ? ("COMPILED" as const) : it.state,
    facts: { ...facts, stateRating: it.stateRating, missingPapers: missingOf(papers.get(it.id)) },
  }));
  const voted = advance(voting, ["RECORD_REVIEW", "COMPILE", "RECORD_BALLOT"]);
  return votable.map((review) => {
    const { id } = review;
    const outcome = tallies.find((it) => it.reviewId === id)?.outcome ?? null;
    const isSame = votesKey(meeting.votes, id) === votesKey(tallies, id);
    if (outcome === null && isSame && review.proposalReason) return review;
    const state = voted.get(id) ?? review.state;
    if (outcome === null) return { id, state, proposedLevel: null, proposalReason: null };
    const proposal = { id, state, facts: { edition, proposedLevel: outcome, ballotOutcome: outcome } };
    return {
      id,
      state: advance([proposal], ["PROPOSE"]).get(id) ?? state,
      proposedLevel: outcome,
      proposalReason: null,
    };
  });
}
