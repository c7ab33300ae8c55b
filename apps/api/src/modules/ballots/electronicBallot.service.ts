import { can } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { Clock } from "../../clock.js";
import type { Door, Tx } from "../../database/Door.js";
import { ConflictError, NotFoundError } from "../../errors/errors.js";
import type { AuditTrail } from "../audit/AuditTrail.js";
import type { Events } from "../events/Events.js";
import { assertMayInCell } from "../meetings/cellGate.js";
import { OrganisationTree } from "../organisations/OrganisationTree.js";
import { refusal } from "../rounds/procedureCodes.js";
import { lockRound } from "../rounds/round.queries.js";
import { shuffled } from "../sheets/shuffled.js";
import { BALLOT_OVERHEAD, type BallotBoxSeal, tellerKey } from "./BallotBoxSeal.js";
import { BoxContents } from "./BoxContents.js";
import type { IssueSlipsInput, MakeTellerKeyInput } from "./ballot.inputs.js";
import { type BallotBox, lockBox, storeContents } from "./ballotBox.queries.js";
import { findHeldBallot, type HeldBallot, lockHeldBallot, writeAct } from "./heldBallot.queries.js";
import { seatsOf } from "./seatsOf.js";
import { codeHash, newCode } from "./slipCode.js";
import { paperBytes } from "./votePaper.js";

const tree = new OrganisationTree();

/** Before an electronic vote: the tellers' keys and the slips. Codes are shown once and kept nowhere. */
export class ElectronicBallotService {
  readonly #door: Door;
  readonly #clock: Clock;
  readonly #trail: AuditTrail;
  readonly #events: Events;
  readonly #seal: BallotBoxSeal;

  constructor(door: Door, clock: Clock, trail: AuditTrail, events: Events, seal: BallotBoxSeal) {
    this.#door = door;
    this.#clock = clock;
    this.#trail = trail;
    this.#events = events;
    this.#seal = seal;
  }

  /** A teller's key: the code is the teller's alone, and only its public part is kept. */
  makeKey(actor: Actor, input: MakeTellerKeyInput): Promise<string> {
    return this.#door.enter(actor, async (tx) => {
      const { roundId, cellId } = await findHeldBallot(tx, input.ballotId);
      if (!can(actor, "ballot:count", await tree.nodeOf(tx, cellId))) throw new NotFoundError();
      await lockRound(tx, roundId, "SHARE");
      const { held, box } = await lockOpenBox(tx, input.ballotId);
      if (!(await seatsOf(tx, actor, held)).includes(input.teller))
        throw refusal("NOT_THE_TELLER", { teller: input.teller });
      if (box.slips !== null) throw refusal("SLIPS_ISSUED");
      const code = newCode();
      const column = input.teller === 1 ? "first_key" : "second_key";
      await tx.query(`UPDATE ballot_boxes SET ${column} = $2 WHERE ballot_id = $1`, [
        held.id,
        tellerKey(held.id, code),
      ]);
      await this.#record(tx, actor, held, "MAKE_KEY", "ballot:makeKey", input.teller);
      return code;
    });
  }

  /** One slip with a code for each who is present, in an order drawn by chance; kept as hashes alone. */
  issueSlips(actor: Actor, input: IssueSlipsInput): Promise<string[]> {
    return this.#door.enter(actor, async (tx) => {
      const place = await findHeldBallot(tx, input.ballotId);
      await assertMayInCell(tx, actor, "ballot:record", place);
      await lockRound(tx, place.roundId, "SHARE");
      const { held, box } = await lockOpenBox(tx, input.ballotId);
      if (held.version !== input.version) throw new ConflictError(held.version);
      if (box.slips !== null) throw refusal("SLIPS_ISSUED");
      if (!box.firstKey || !box.secondKey) throw refusal("TELLER_KEYS_MISSING");
      const codes = Array.from({ length: held.present }, newCode);
      const contents = BoxContents.empty(
        codes.map((code) => codeHash(held.id, code)),
        paperBytes(held.lines) + BALLOT_OVERHEAD,
      );
      await tx.query(`UPDATE ballot_boxes SET slips = $2 WHERE ballot_id = $1`, [held.id, codes.length]);
      await storeContents(tx, held.id, this.#seal.sealBox(held.id, contents.bytes()), 0);
      await this.#record(tx, actor, held, "ISSUE_SLIPS", "ballot:issueSlips", codes.length);
      return shuffled(codes);
    });
  }

  async #record(
    tx: Tx,
    actor: Actor,
    held: HeldBallot,
    act: "MAKE_KEY" | "ISSUE_SLIPS",
    action: "ballot:makeKey" | "ballot:issueSlips",
    figure: number,
  ): Promise<void> {
    await writeAct(tx, held.id, actor, act, this.#clock.now(), figure);
    await this.#events.emit(tx, `ballot:${held.id}`);
    await this.#trail.append(tx, actor, {
      chainOf: held.cellId,
      action,
      objectKind: "ballot",
      objectId: held.id,
      details: act === "MAKE_KEY" ? { teller: figure } : { slips: figure },
    });
  }
}

/** @throws {RefusalError} when the ballot is not open, or on paper */
export async function lockOpenBox(tx: Tx, ballotId: string): Promise<{ held: HeldBallot; box: BallotBox }> {
  const held = await lockHeldBallot(tx, ballotId);
  const box = await lockBox(tx, ballotId);
  if (!box) throw refusal("BALLOT_ON_PAPER");
  if (held.state !== "OPEN") throw refusal("BALLOT_NOT_OPEN", { state: held.state });
  return { held, box };
}
