import { randomBytes } from "node:crypto";
import { shuffled } from "../sheets/shuffled.js";

const HASH_BYTES = 32;

/**
 * What a box holds: the hash of every slip's code, spent or not, and a slot of constant length for every slip, filled
 * with noise until a vote lies in it. Each vote draws the order of all slots anew, so that neither place nor length nor
 * order tells which slot was filled when.
 */
export class BoxContents {
  readonly #codes: { hash: Buffer; isSpent: boolean }[];
  #slots: { vote: Buffer; isFilled: boolean }[];

  private constructor(
    codes: { hash: Buffer; isSpent: boolean }[],
    slots: { vote: Buffer; isFilled: boolean }[],
    private readonly voteBytes: number,
  ) {
    this.#codes = codes;
    this.#slots = slots;
  }

  /** An empty box for so many slips; the order of the codes is that of their hashes, which tells nothing. */
  static empty(hashes: readonly Buffer[], voteBytes: number): BoxContents {
    const codes = hashes.toSorted(Buffer.compare).map((hash) => ({ hash, isSpent: false }));
    const slots = hashes.map(() => ({ vote: randomBytes(voteBytes), isFilled: false }));
    return new BoxContents(codes, slots, voteBytes);
  }

  static read(bytes: Buffer, voteBytes: number): BoxContents {
    const slips = bytes.length / (HASH_BYTES + 1 + voteBytes + 1);
    if (!Number.isInteger(slips)) throw new RangeError(`a box of ${bytes.length} bytes`);
    const codes = Array.from({ length: slips }, (_, index) => {
      const at = index * (HASH_BYTES + 1);
      return { hash: bytes.subarray(at, at + HASH_BYTES), isSpent: bytes[at + HASH_BYTES] === 1 };
    });
    const start = slips * (HASH_BYTES + 1);
    const slots = Array.from({ length: slips }, (_, index) => {
      const at = start + index * (voteBytes + 1);
      return { vote: bytes.subarray(at, at + voteBytes), isFilled: bytes[at + voteBytes] === 1 };
    });
    return new BoxContents(codes, slots, voteBytes);
  }

  bytes(): Buffer {
    return Buffer.concat([
      ...this.#codes.flatMap(({ hash, isSpent }) => [hash, Buffer.of(isSpent ? 1 : 0)]),
      ...this.#slots.flatMap(({ vote, isFilled }) => [vote, Buffer.of(isFilled ? 1 : 0)]),
    ]);
  }

  /** Whether a code is of this box, and whether it may still be used. */
  stateOf(hash: Buffer): "UNKNOWN" | "SPENT" | "FREE" {
    const code = this.#codes.find((it) => it.hash.equals(hash));
    return !code ? "UNKNOWN" : code.isSpent ? "SPENT" : "FREE";
  }

  /** Takes a vote for a code, which is spent by it. */
  cast(hash: Buffer, vote: Buffer): void {
    if (vote.length !== this.voteBytes) throw new RangeError(`a vote of ${vote.length} bytes`);
    const code = this.#codes.find((it) => it.hash.equals(hash) && !it.isSpent);
    const slot = this.#slots.find((it) => !it.isFilled);
    if (!code || !slot) throw new RangeError("no such code, or it is spent");
    code.isSpent = true;
    slot.vote = vote;
    slot.isFilled = true;
    this.#slots = shuffled(this.#slots);
  }

  /** Sealed votes, in an order drawn by chance. */
  votes(): Buffer[] {
    return shuffled(this.#slots.flatMap(({ vote, isFilled }) => (isFilled ? [vote] : [])));
  }
}
