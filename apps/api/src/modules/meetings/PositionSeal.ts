import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";
import type { Level } from "@xeploai/domain";

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
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
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv("aes-256-gcm", this.#sealKey, nonce).setAAD(handle);
    const sealed = Buffer.concat([cipher.update(room), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
  }

  /** @throws {Error} when the bytes were changed or belong to another handle */
  open(handle: Buffer, sealed: Buffer): OwnPosition {
    const tagEnd = NONCE_BYTES + TAG_BYTES;
    const decipher = createDecipheriv("aes-256-gcm", this.#sealKey, sealed.subarray(0, NONCE_BYTES), {
      authTagLength: TAG_BYTES,
    })
      .setAAD(handle)
      .setAuthTag(sealed.subarray(NONCE_BYTES, tagEnd));
    const room = Buffer.concat([decipher.update(sealed.subarray(tagEnd)), decipher.final()]);
    return JSON.parse(room.toString("utf8")) as OwnPosition;
  }
}

function derived(key: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync("sha256", key, "xeploai", purpose, 32));
}
