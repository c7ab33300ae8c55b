import { openBound, sealBound } from "../../seal/boundSeal.js";

const FORMAT = 1;

/** Seals citizen numbers with AES-256-GCM, bound to the member: a sealed number copied to another row does not open. */
export class NationalIdSeal {
  readonly #key: Buffer;

  /** @throws {RangeError} when the key has not 32 bytes */
  constructor(key: Buffer) {
    if (key.length !== 32)
      throw new RangeError(
        `Khóa niêm phong có ${key.length} byte, cần 32 byte. The seal key has ${key.length} bytes, 32 are needed.`,
      );
    this.#key = key;
  }

  seal(memberId: string, nationalId: string): Buffer {
    return Buffer.concat([
      Buffer.of(FORMAT),
      sealBound(this.#key, Buffer.from(nationalId, "utf8"), memberId),
    ]);
  }

  /** @throws {Error} when the bytes were changed, belong to another member or were sealed with another key */
  open(memberId: string, sealed: Buffer): string {
    if (sealed[0] !== FORMAT) throw new Error(`unknown seal format ${sealed[0]}`);
    return openBound(this.#key, sealed.subarray(1), memberId).toString("utf8");
  }
}
