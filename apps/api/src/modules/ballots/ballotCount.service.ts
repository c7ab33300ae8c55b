import { can, compareKeyedCounts } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { Clock } from "../../clock.js";
import type { Door, Tx } from "../../database/Door.js";
import { ConflictError, NotFoundError } from "../../errors/errors.js";
import type { AuditTrail } from "../audit/AuditTrail.js";
import type { Events } from "../events/Events.js";
import { assertMayInCell } from "../meetings/cellGate.js";
import { lockCellReviews } from "../meetings/cellReviews.queries.js";
import type { CellRound } from "../meetings/cellRound.type.js";
import { loadCellRound } from "../meetings/cellRounds.js";
import { OrganisationTree } from "../organisations/OrganisationTree.js";
import { assertRoundOpen } from "../reviews/reviewLock.js";
import { refusal } from "../rounds/procedureCodes.js";
import { lockRound } from "../rounds/round.queries.js";
import type { CloseBallotInput } from "./ballot.inputs.js";
import { lockBox } from "./ballotBox.queries.js";
import type { KeyCountInput, RecordHandOutInput } from "./ballotCount.inputs.js";
import type { BallotDesk } from "./ballotDesk.type.js";
import { loadBallotDesk } from "./ballotDesks.js";
import { ballotRuleOf } from "./ballotRules.js";
import type { CountSeal } from "./CountSeal.js";
import { checkCount } from "./checkCount.js";
import { closeBallot } from "./closeBallot.js";
import {
  findHeldBallot,
  findKeyedCounts,
  type HeldBallot,
  lockHeldBallot,
  writeAct,
} from "./heldBallot.queries.js";
import { seatsOf } from "./seatsOf.js";
import { type CountFigures, figuresOf, minutesOf, readFigures } from "./typedCount.js";

const tree = new OrganisationTree();

/** From the ballots handed out to the closed minutes. Two tellers count, and neither sees the other's figures. */
export class BallotCountService {
  readonly #door: Door;
  readonly #clock: Clock;
  readonly #trail: AuditTrail;
  readonly #events: Events;
  readonly #seal: CountSeal;

  constructor(door: Door, clock: Clock, trail: AuditTrail, events: Events, seal: CountSeal) {
    this.#door = door;
    this.#clock = clock;
    this.#trail = trail;
    this.#events = events;
    this.#seal = seal;
  }

  /** How many ballots were handed out; it may be corrected until somebody counts. */
  handOut(actor: Actor, input: RecordHandOutInput): Promise<BallotDesk> {
    return this.#door.enter(actor, async (tx) => {
      const place = await findHeldBallot(tx, input.ballotId);
      await assertMayInCell(tx, actor, "ballot:record", place);
      await lockRound(tx, place.roundId, "SHARE");
      const held = await lockHeldBallot(tx, input.ballotId);
      if (held.version !== input.version) throw new ConflictError(held.version);
      assertOpen(held);
      if (held.mode === "ELECTRONIC") await assertSlipsCover(tx, held.id, input.issued);
      if (held.kind === "RECOUNT" || (await findKeyedCounts(tx, held.id)).length > 0)
        throw refusal("COUNTING_BEGUN");
      if (input.issued > held.present)
        throw refusal("ISSUED_EXCEEDS_PRESENT", { expected: held.present, actual: input.issued });
      await tx.query(`UPDATE ballots SET issued = $2 WHERE id = $1`, [held.id, input.issued]);
      await writeAct(tx, held.id, actor, "HAND_OUT", this.#clock.now(), input.issued);
      await this.#changed(tx, actor, held, "ballot:handOut", { issued: input.issued });
      return loadBallotDesk(tx, actor, held.id, this.#seal);
    });
  }

  /** The count of one teller, typed by the teller, or by the secretary for one who has no account. */
  key(actor: Actor, input: KeyCountInput): Promise<BallotDesk> {
    return this.#door.enter(actor, async (tx) => {
      const { roundId, cellId } = await findHeldBallot(tx, input.ballotId);
      if (!can(actor, "ballot:count", await tree.nodeOf(tx, cellId))) throw new NotFoundError();
      const round = await lockRound(tx, roundId, "SHARE");
      const held = await lockHeldBallot(tx, input.ballotId);
      const seats = await seatsOf(tx, actor, held);
      if (!seats.includes(input.teller)) throw refusal("NOT_THE_TELLER", { teller: input.teller });
      assertOpen(held);
      if (held.mode === "ELECTRONIC") throw refusal("BALLOT_ON_SCREEN");
      if (held.issued === null) throw refusal("BALLOTS_NOT_HANDED_OUT");
      const others = (await findKeyedCounts(tx, held.id)).filter(({ teller }) => teller !== input.teller);
      if (others.some(({ accountId }) => accountId === actor.accountId))
        throw refusal("SAME_PERSON_COUNTS_TWICE");
      const typed = figuresOf(input);
      checkCount(typed, held, ballotRuleOf(round));
      await tx.query(
        `INSERT INTO ballot_counts (ballot_id, teller, account_id, keyed_at, sealed) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT ON CONSTRAINT pk_ballot_counts DO UPDATE
           SET account_id = excluded.account_id, keyed_at = excluded.keyed_at, sealed = excluded.sealed`,
        [
          held.id,
          input.teller,
          actor.accountId,
          this.#clock.now(),
          this.#seal.seal(held.id, input.teller, typed),
        ],
      );
      await writeAct(tx, held.id, actor, "KEY", this.#clock.now(), input.teller);
      await this.#changed(tx, actor, held, "ballot:count", { teller: input.teller });
      return loadBallotDesk(tx, actor, held.id, this.#seal);
    });
  }

  /** Closes the minutes when both counts are in and agree; proposals follow from the majority. */
  close(actor: Actor, input: CloseBallotInput): Promise<CellRound> {
    return this.#door.enter(actor, async (tx) => {
      const { roundId, cellId } = await findHeldBallot(tx, input.ballotId);
      const place = { roundId, cellId };
      await assertMayInCell(tx, actor, "ballot:record", place);
      const round = await lockRound(tx, roundId, "SHARE");
      const reviews = await lockCellReviews(tx, place);
      const held = await lockHeldBallot(tx, input.ballotId);
      // Papers may be counted again while an appeal runs; who is decided on stays so until the appeal is.
      if (held.kind === "RECOUNT") assertRoundOpen(round, "ORGANISATION");
      else assertRoundOpen(round);
      if (held.version !== input.version) throw new ConflictError(held.version);
      assertOpen(held);
      const rule = ballotRuleOf(round);
      const figures = await this.#agreed(tx, held, rule);
      const details = await closeBallot(tx, {
        actor,
        clock: this.#clock,
        held,
        round,
        reviews,
        rule,
        figures,
      });
      const cellRound = await loadCellRound(tx, place, this.#clock.today());
      await this.#changed(tx, actor, held, "ballot:close", details);
      return cellRound;
    });
  }

  /** @throws {RefusalError} COUNTS_MISSING or KEYED_COUNTS_DIFFER */
  async #agreed(tx: Tx, held: HeldBallot, rule: { votesOnSelf: boolean }): Promise<CountFigures> {
    const counts = (await findKeyedCounts(tx, held.id)).flatMap(({ teller, sealed }) =>
      sealed ? [readFigures(this.#seal.open(held.id, teller, sealed))] : [],
    );
    const [first, second] = counts;
    if (!first || !second) throw refusal("COUNTS_MISSING", { count: 2 - counts.length });
    const differing = compareKeyedCounts(minutesOf(held, first, rule), minutesOf(held, second, rule));
    if (differing.length > 0) throw refusal("KEYED_COUNTS_DIFFER", { differences: differing.length });
    return first;
  }

  async #changed(
    tx: Tx,
    actor: Actor,
    held: HeldBallot,
    action: "ballot:handOut" | "ballot:count" | "ballot:close",
    details: Readonly<Record<string, number | null>>,
  ): Promise<void> {
    await this.#events.emit(tx, `ballot:${held.id}`);
    await this.#trail.append(tx, actor, {
      chainOf: held.cellId,
      action,
      objectKind: "ballot",
      objectId: held.id,
      details,
    });
  }
}

function assertOpen({ state }: HeldBallot): void {
  if (state !== "OPEN") throw refusal("BALLOT_NOT_OPEN", { state });
}

/** @throws {RefusalError} unless slips were made, and no fewer are handed out than votes came in */
async function assertSlipsCover(tx: Tx, ballotId: string, issued: number): Promise<void> {
  const box = await lockBox(tx, ballotId);
  if (!box?.slips) throw refusal("SLIPS_NOT_ISSUED");
  if (issued < box.castCount) throw refusal("MORE_VOTES_THAN_SLIPS", { cast: box.castCount, issued });
}
