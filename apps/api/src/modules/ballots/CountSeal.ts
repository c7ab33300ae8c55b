import { hkdfSync } from "node:crypto";
import { openBound, sealBound } from "../../seal/boundSeal.js";

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
    return sealBound(this.#key, Buffer.from(JSON.stringify(figures), "utf8"), boundTo(ballotId, teller));
  }

  /** @throws {Error} when the bytes were changed, or are of another ballot or teller */
  open(ballotId: string, teller: number, sealed: Buffer): unknown {
    return JSON.parse(openBound(this.#key, sealed, boundTo(ballotId, teller)).toString("utf8"));
  }
}

const boundTo = (ballotId: string, teller: number): string => `${ballotId}|${teller}`;
