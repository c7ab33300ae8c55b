import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

const FORMAT = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

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
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv("aes-256-gcm", this.#key, nonce).setAAD(Buffer.from(memberId, "utf8"));
    const text = Buffer.concat([cipher.update(nationalId, "utf8"), cipher.final()]);
    return Buffer.concat([Buffer.of(FORMAT), nonce, cipher.getAuthTag(), text]);
  }

  /** @throws {Error} when the bytes were changed, belong to another member or were sealed with another key */
  open(memberId: string, sealed: Buffer): string {
    if (sealed[0] !== FORMAT) throw new Error(`unknown seal format ${sealed[0]}`);
    const tagAt = 1 + NONCE_BYTES;
    const decipher = createDecipheriv("aes-256-gcm", this.#key, sealed.subarray(1, tagAt), {
      authTagLength: TAG_BYTES,
    })
      .setAAD(Buffer.from(memberId, "utf8"))
      .setAuthTag(sealed.subarray(tagAt, tagAt + TAG_BYTES));
    return Buffer.concat([decipher.update(sealed.subarray(tagAt + TAG_BYTES)), decipher.final()]).toString(
      "utf8",
    );
  }
}
