import { LEVELS, type Level } from "@xeploai/domain";
import { type Door, NOBODY, type Tx } from "../../database/Door.js";
import { isUuid } from "../../database/isUuid.js";
import { InvalidInputError, NotFoundError } from "../../errors/errors.js";
import type { Events } from "../events/Events.js";
import { refusal } from "../rounds/procedureCodes.js";
import { BALLOT_OVERHEAD, type BallotBoxSeal, receiptOf, sealVote } from "./BallotBoxSeal.js";
import { BoxContents } from "./BoxContents.js";
import { findBallot } from "./ballot.queries.js";
import { type BallotBox, lockBox, storeContents } from "./ballotBox.queries.js";
import { findHeldBallot, type HeldBallot } from "./heldBallot.queries.js";
import { codeHash, readCode } from "./slipCode.js";
import { packPaper, paperBytes } from "./votePaper.js";

/** What a voter with a slip is shown. */
export interface VotingPaper {
  cellName: string;
  year: number;
  subjects: { reviewId: string; name: string; levels: Level[] }[];
}

interface OpenedBox {
  held: HeldBallot;
  box: BallotBox;
  contents: BoxContents;
  hash: Buffer;
}

/** Takes votes from whoever holds a slip. Nobody is signed in, and nothing is written but the box. */
export class VotingService {
  readonly #door: Door;
  readonly #events: Events;
  readonly #seal: BallotBoxSeal;

  constructor(door: Door, events: Events, seal: BallotBoxSeal) {
    this.#door = door;
    this.#events = events;
    this.#seal = seal;
  }

  paper(ballotId: string, code: string): Promise<VotingPaper> {
    return this.#door.enter(NOBODY, async (tx) => {
      await this.#open(tx, ballotId, code);
      const placed = await findBallot(tx, ballotId);
      if (!placed) throw new NotFoundError();
      const { ballot, cell, year } = placed;
      return {
        cellName: cell.name,
        year,
        subjects: ballot.subjects.map(({ reviewId, name, levels }) => ({ reviewId, name, levels })),
      };
    });
  }

  /** One vote for one code; the receipt is what the voter finds in the list after the closing. */
  cast(
    ballotId: string,
    code: string,
    choices: readonly { reviewId: string; level: string | null }[],
  ): Promise<string> {
    return this.#door.enter(NOBODY, async (tx) => {
      const { held, box, contents, hash } = await this.#open(tx, ballotId, code);
      if (!box.firstKey || !box.secondKey) throw refusal("TELLER_KEYS_MISSING");
      const vote = sealVote(
        held.id,
        [box.firstKey, box.secondKey],
        packPaper(held.lines, chosen(held, choices)),
      );
      contents.cast(hash, vote);
      await storeContents(tx, held.id, this.#seal.sealBox(held.id, contents.bytes()), box.castCount + 1);
      await this.#events.emit(tx, `ballot:${held.id}`);
      return receiptOf(vote);
    });
  }

  /** The box behind a slip that may still be used. Closing waits for whoever votes, and whoever comes after it is told. */
  async #open(tx: Tx, ballotId: string, typed: string): Promise<OpenedBox> {
    if (!isUuid(ballotId)) throw new NotFoundError();
    const box = await lockBox(tx, ballotId);
    if (!box?.contents) throw new NotFoundError();
    const held = await findHeldBallot(tx, ballotId);
    const contents = BoxContents.read(
      this.#seal.openBox(ballotId, box.contents),
      paperBytes(held.lines) + BALLOT_OVERHEAD,
    );
    const code = readCode(typed);
    const hash = codeHash(ballotId, code ?? "");
    const state = contents.stateOf(hash);
    if (code === null || state === "UNKNOWN") throw refusal("SLIP_UNKNOWN");
    if (held.state !== "OPEN") throw refusal("BALLOT_NOT_OPEN", { state: held.state });
    if (state === "SPENT") throw refusal("SLIP_SPENT");
    return { held, box, contents, hash };
  }
}

/** Each subject at most once, with a level that stands on the ballot. */
function chosen(
  { lines }: HeldBallot,
  choices: readonly { reviewId: string; level: string | null }[],
): Map<string, Level> {
  const found = new Map<string, Level>();
  for (const [index, { reviewId, level }] of choices.entries()) {
    const line = lines.find((it) => it.reviewId === reviewId);
    const known = LEVELS.find((it) => it === level);
    if (!line || found.has(reviewId) || (level !== null && (!known || !line.levels.includes(known))))
      throw new InvalidInputError([{ path: `choices.${index}`, code: "INVALID" }]);
    if (known) found.set(reviewId, known);
  }
  return found;
}
