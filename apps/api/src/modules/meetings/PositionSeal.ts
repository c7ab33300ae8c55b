import { createHmac, hkdfSync } from "node:crypto";
import type { Level } from "@xeploai/domain";
import { openBound, sealBound } from "../../seal/boundSeal.js";

/** Every position fills the same room, so that its length tells nothing; a note of 500 characters fits. */
const ROOM_BYTES = 2_048;

/** What a participant noted before the meeting. */
export interface OwnPosition {
  /** Null once the discussion was opened, or when only a note was written. */
  level: Level | null;
  note: string | null;
}

/**
 * Seals positions with AES-256-GCM and names each by a keyed hash of subject and author. Whoever reads the database
 * without the key learns neither what was noted nor by whom; the author alone is given the own one back.
 */
export class PositionSeal {
  readonly #handleKey: Buffer;
  readonly #sealKey: Buffer;

  /** @param key the installation's key of 32 bytes; two keys of their own are derived from it */
  constructor(key: Buffer) {
    this.#handleKey = derived(key, "position handle");
    this.#sealKey = derived(key, "position seal");
  }

  handleOf(reviewId: string, memberId: string): Buffer {
    return createHmac("sha256", this.#handleKey).update(`${reviewId}|${memberId}`).digest();
  }

  seal(handle: Buffer, position: OwnPosition): Buffer {
    const text = Buffer.from(JSON.stringify(position), "utf8");
    if (text.length > ROOM_BYTES) throw new RangeError(`a position of ${text.length} bytes does not fit`);
    const room = Buffer.alloc(ROOM_BYTES, " ");
    text.copy(room);
    return sealBound(this.#sealKey, room, handle);
  }

  /** @throws {Error} when the bytes were changed or belong to another handle */
  open(handle: Buffer, sealed: Buffer): OwnPosition {
    return JSON.parse(openBound(this.#sealKey, sealed, handle).toString("utf8")) as OwnPosition;
  }
}

function derived(key: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync("sha256", key, "xeploai", purpose, 32));
}
