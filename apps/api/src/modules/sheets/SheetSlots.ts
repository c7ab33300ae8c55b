import { createHash, randomBytes } from "node:crypto";
import { SHEET_BYTES } from "./confidentialSheet.js";
import { BOX_OVERHEAD } from "./SheetSeal.js";
import { shuffled } from "./shuffled.js";

const HASH_BYTES = 32;
const VERSION_BYTES = 4;
export const BOX_BYTES = BOX_OVERHEAD + SHEET_BYTES;
export const SLOT_BYTES = HASH_BYTES + VERSION_BYTES + BOX_BYTES;

interface Slot {
  /** Of the secret only the author has; null while the slot is empty. */
  hash: Buffer | null;
  /** 0 while empty; counts the versions of one sheet. */
  version: number;
  box: Buffer;
}

/**
 * Room for the confidential sheets on one subject: as many slots as evaluators, all of one length, empty ones filled
 * with noise. An author finds the own slot by a secret that is stored nowhere else. The order is drawn anew each time.
 */
export class SheetSlots {
  #slots: Slot[];

  private constructor(slots: Slot[]) {
    this.#slots = slots;
  }

  /** @param places evaluators assigned; never fewer slots than these, nor than sheets already in */
  static of(bytes: Buffer | null, places: number): SheetSlots {
    const slots: Slot[] = [];
    for (let at = 0; at < (bytes?.length ?? 0); at += SLOT_BYTES) {
      const slot = bytes?.subarray(at, at + SLOT_BYTES) ?? Buffer.alloc(0);
      const version = slot.readUInt32BE(HASH_BYTES);
      if (version > 0)
        slots.push({
          hash: slot.subarray(0, HASH_BYTES),
          version,
          box: slot.subarray(HASH_BYTES + VERSION_BYTES),
        });
    }
    while (slots.length < places) slots.push(empty());
    return new SheetSlots(slots);
  }

  /** Version of the sheet this secret belongs to; 0 when there is none. */
  versionOf(reviewId: string, secret: string): number {
    return this.#find(reviewId, secret)?.version ?? 0;
  }

  /** Puts a sheet in, in the place of the one with this secret or of an empty one. */
  put(reviewId: string, secret: string, box: Buffer): void {
    if (box.length !== BOX_BYTES) throw new RangeError(`a box of ${box.length} bytes`);
    const slot = this.#find(reviewId, secret) ?? this.#slots.find((it) => it.version === 0);
    if (!slot) throw new RangeError("more sheets than evaluators");
    slot.hash = hashOf(reviewId, secret);
    slot.version += 1;
    slot.box = box;
  }

  /** Takes the sheet with this secret out; its slot is noise again. */
  take(reviewId: string, secret: string): void {
    const slot = this.#find(reviewId, secret);
    if (slot) Object.assign(slot, empty());
  }

  /** The boxes that are filled, in no order. */
  boxes(): Buffer[] {
    return shuffled(this.#slots.filter((it) => it.version > 0)).map((it) => it.box);
  }

  /** All slots in an order drawn now. */
  bytes(): Buffer {
    return Buffer.concat(
      shuffled(this.#slots).flatMap(({ hash, version, box }) => {
        const count = Buffer.alloc(VERSION_BYTES);
        count.writeUInt32BE(version);
        return [hash ?? randomBytes(HASH_BYTES), count, box];
      }),
    );
  }

  #find(reviewId: string, secret: string): Slot | undefined {
    const hash = hashOf(reviewId, secret);
    return this.#slots.find((it) => it.hash?.equals(hash));
  }
}

const empty = (): Slot => ({ hash: null, version: 0, box: randomBytes(BOX_BYTES) });

function hashOf(reviewId: string, secret: string): Buffer {
  return createHash("sha256").update(`${reviewId} ${secret}`, "utf8").digest();
}
