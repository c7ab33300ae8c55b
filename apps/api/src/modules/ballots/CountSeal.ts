import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Seals what a teller typed until the minutes are closed (AES-256-GCM, bound to ballot and teller), so that neither the
 * other teller nor a reader of the database or of its backups knows a result before.
 */
export class CountSeal {
  readonly #key: Buffer;

  /** @param key the installation's key of 32 bytes; one of its own is derived from it */
  constructor(key: Buffer) {
    this.#key = Buffer.from(hkdfSync("sha256", key, "xeploai", "ballot count", 32));
  }

  seal(ballotId: string, teller: number, figures: unknown): Buffer {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv("aes-256-gcm", this.#key, nonce).setAAD(boundTo(ballotId, teller));
    const sealed = Buffer.concat([cipher.update(JSON.stringify(figures), "utf8"), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
  }

  /** @throws {Error} when the bytes were changed, or are of another ballot or teller */
  open(ballotId: string, teller: number, sealed: Buffer): unknown {
    const tagEnd = NONCE_BYTES + TAG_BYTES;
    const decipher = createDecipheriv("aes-256-gcm", this.#key, sealed.subarray(0, NONCE_BYTES), {
      authTagLength: TAG_BYTES,
    })
      .setAAD(boundTo(ballotId, teller))
      .setAuthTag(sealed.subarray(NONCE_BYTES, tagEnd));
    const text = Buffer.concat([decipher.update(sealed.subarray(tagEnd)), decipher.final()]);
    return JSON.parse(text.toString("utf8"));
  }
}

const boundTo = (ballotId: string, teller: number): Buffer => Buffer.from(`${ballotId}|${teller}`, "utf8");
