import type { Actor } from "../../access/Actor.js";
import type { Clock } from "../../clock.js";
import type { Door } from "../../database/Door.js";
import { ConflictError } from "../../errors/errors.js";
import type { AuditTrail } from "../audit/AuditTrail.js";
import type { Events } from "../events/Events.js";
import { assertMayInCell } from "../meetings/cellGate.js";
import { lockCellReviews } from "../meetings/cellReviews.queries.js";
import type { CellRound } from "../meetings/cellRound.type.js";
import { loadCellRound } from "../meetings/cellRounds.js";
import { assertRoundOpen } from "../reviews/reviewLock.js";
import { refusal } from "../rounds/procedureCodes.js";
import { lockRound } from "../rounds/round.queries.js";
import { BALLOT_OVERHEAD, type BallotBoxSeal, openVote, receiptOf, tellerKey } from "./BallotBoxSeal.js";
import { BoxContents } from "./BoxContents.js";
import type { OpenBallotBoxInput } from "./ballot.inputs.js";
import type { BallotBox } from "./ballotBox.queries.js";
import { ballotRuleOf } from "./ballotRules.js";
import { closeBallot } from "./closeBallot.js";
import { lockOpenBox } from "./electronicBallot.service.js";
import { findHeldBallot } from "./heldBallot.queries.js";
import { readCode } from "./slipCode.js";
import { countPapers, paperBytes } from "./votePaper.js";

/** The end of an electronic ballot: both tellers give their codes, the box is opened and counted, the minutes close. */
export class BallotBoxService {
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

  open(actor: Actor, input: OpenBallotBoxInput): Promise<CellRound> {
    return this.#door.enter(actor, async (tx) => {
      const { roundId, cellId } = await findHeldBallot(tx, input.ballotId);
      const place = { roundId, cellId };
      await assertMayInCell(tx, actor, "ballot:record", place);
      const round = await lockRound(tx, roundId, "SHARE");
      const reviews = await lockCellReviews(tx, place);
      assertRoundOpen(round);
      const { held, box } = await lockOpenBox(tx, input.ballotId);
      if (held.version !== input.version) throw new ConflictError(held.version);
      if (held.issued === null || !box.contents) throw refusal("BALLOTS_NOT_HANDED_OUT");
      const codes = codesOf(held.id, box, input);
      const votes = BoxContents.read(
        this.#seal.openBox(held.id, box.contents),
        paperBytes(held.lines) + BALLOT_OVERHEAD,
      ).votes();
      const papers = votes.flatMap((vote) => paperOf(held.id, codes, vote) ?? []);
      const { tallies, blank } = countPapers(held.lines, papers);
      const figures = {
        returned: votes.length,
        valid: papers.length - blank,
        invalid: votes.length - papers.length,
        blank,
        tallies,
      };
      const rule = ballotRuleOf(round);
      const details = await closeBallot(tx, {
        actor,
        clock: this.#clock,
        held,
        round,
        reviews,
        rule,
        figures,
      });
      await tx.query(`UPDATE ballot_boxes SET receipts = $2 WHERE ballot_id = $1`, [
        held.id,
        votes.map(receiptOf).toSorted(),
      ]);
      const cellRound = await loadCellRound(tx, place, this.#clock.today());
      await this.#events.emit(tx, `ballot:${held.id}`);
      await this.#trail.append(tx, actor, {
        chainOf: cellId,
        action: "ballot:close",
        objectKind: "ballot",
        objectId: held.id,
        details,
      });
      return cellRound;
    });
  }
}

/** Both codes in the order of the tellers. @throws {RefusalError} TELLER_CODE_WRONG naming whose */
function codesOf(
  ballotId: string,
  { firstKey, secondKey }: BallotBox,
  input: OpenBallotBoxInput,
): [string, string] {
  const codes = [input.firstCode, input.secondCode].map((typed) => readCode(typed) ?? "");
  for (const [index, key] of [firstKey, secondKey].entries())
    if (!key?.equals(tellerKey(ballotId, codes[index] ?? "")))
      throw refusal("TELLER_CODE_WRONG", { teller: index + 1 });
  return [codes[0] ?? "", codes[1] ?? ""];
}

/** Null for what does not open: it was changed, or put here from another box. It counts as invalid. */
function paperOf(ballotId: string, codes: [string, string], vote: Buffer): Buffer | null {
  try {
    return openVote(ballotId, codes, vote);
  } catch {
    return null;
  }
}
