import { editionByCode } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { Clock } from "../../clock.js";
import type { Door } from "../../database/Door.js";
import { ConflictError } from "../../errors/errors.js";
import { InputCheck } from "../../errors/InputCheck.js";
import type { AuditTrail } from "../audit/AuditTrail.js";
import { assertMayInCell } from "../meetings/cellGate.js";
import { saveStates } from "../meetings/cellReviews.queries.js";
import { advance } from "../reviews/advance.js";
import { presentListed } from "../reviews/presentReview.js";
import { findReview } from "../reviews/review.queries.js";
import type { Review } from "../reviews/review.type.js";
import { lockReview } from "../reviews/reviewLock.js";
import { refusal } from "../rounds/procedureCodes.js";
import type { ProposeWithoutMajorityInput } from "./ballot.inputs.js";
import { findBallotsToCount, findTallies } from "./ballot.queries.js";
import type { BallotDesk } from "./ballotDesk.type.js";
import { loadBallotDesk } from "./ballotDesks.js";
import type { CountSeal } from "./CountSeal.js";

const REASON_LIMIT = 2_000;

/** Ballots as they are read, and what the cell's committee proposes where they led to no level. */
export class BallotService {
  readonly #door: Door;
  readonly #clock: Clock;
  readonly #trail: AuditTrail;
  readonly #seal: CountSeal;

  constructor(door: Door, clock: Clock, trail: AuditTrail, seal: CountSeal) {
    this.#door = door;
    this.#clock = clock;
    this.#trail = trail;
    this.#seal = seal;
  }

  ballot(actor: Actor, id: string): Promise<BallotDesk> {
    return this.#door.enter(actor, (tx) => loadBallotDesk(tx, actor, id, this.#seal));
  }

  /** Open ballots that wait for the caller as a teller. */
  toCount(actor: Actor): Promise<BallotDesk[]> {
    return this.#door.enter(actor, async (tx) => {
      if (actor.memberId === null) return [];
      const desks: BallotDesk[] = [];
      for (const { ballot } of await findBallotsToCount(tx, actor.memberId))
        desks.push(await loadBallotDesk(tx, actor, ballot.id, this.#seal));
      return desks;
    });
  }

  /** Without a majority the cell's committee proposes a level and says why. */
  proposeWithoutMajority(actor: Actor, input: ProposeWithoutMajorityInput): Promise<Review> {
    return this.#door.enter(actor, async (tx) => {
      const review = await lockReview(tx, actor, input.reviewId);
      await assertMayInCell(tx, actor, "ballot:record", { roundId: review.roundId, cellId: review.cell.id });
      if (review.member?.id === actor.memberId) throw refusal("OWN_CASE");
      if (review.version !== input.version) throw new ConflictError(review.version);
      const voted = (await findTallies(tx, [review.id])).get(review.id);
      if (voted?.next === "SECOND_BALLOT") throw refusal("SECOND_BALLOT_DUE");
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
