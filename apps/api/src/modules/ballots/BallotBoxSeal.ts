import {
  createHash,
  createPrivateKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
} from "node:crypto";
import { openBound, SEAL_OVERHEAD, sealBound } from "../../seal/boundSeal.js";
import { KEY_BYTES, publicKeyOf, rawOf } from "../../seal/x25519.js";

/** What sealing adds to a ballot: the one-time public key, the nonce and the tag. */
export const BALLOT_OVERHEAD = KEY_BYTES + SEAL_OVERHEAD;

/** Seals the contents of a box with a key outside the database, so that its rows are noise of constant length. */
export class BallotBoxSeal {
  readonly #key: Buffer;

  /** @param key the installation's key of 32 bytes; one of its own is derived from it for each box */
  constructor(key: Buffer) {
    this.#key = key;
  }

  sealBox(ballotId: string, contents: Buffer): Buffer {
    return sealBound(this.#keyOf(ballotId), contents, ballotId);
  }

  openBox(ballotId: string, sealed: Buffer): Buffer {
    return openBound(this.#keyOf(ballotId), sealed, ballotId);
  }

  #keyOf(ballotId: string): Buffer {
    return Buffer.from(
      hkdfSync("sha256", this.#key, Buffer.alloc(0), `xeploai ballot box ${ballotId}`, KEY_BYTES),
    );
  }
}

/** The public part of a teller's key; the key follows from the code the teller keeps, for this ballot alone. */
export const tellerKey = (ballotId: string, code: string): Buffer => rawOf(privateKeyOf(ballotId, code));

/**
 * Seals one vote so that it opens with both tellers' codes together and for this ballot alone: the key is derived from
 * two agreements of one one-time key, and the ballot's id is bound to it.
 */
export function sealVote(ballotId: string, tellers: readonly [Buffer, Buffer], vote: Buffer): Buffer {
  const once = generateKeyPairSync("x25519");
  const shared = tellers.map((key) =>
    diffieHellman({ privateKey: once.privateKey, publicKey: publicKeyOf(key) }),
  );
  const oncePublic = rawOf(once.publicKey);
  return Buffer.concat([
    oncePublic,
    sealBound(voteKey(ballotId, shared, oncePublic, tellers), vote, ballotId),
  ]);
}

/** @throws {Error} when the vote was changed, is another ballot's, or a code is wrong */
export function openVote(ballotId: string, codes: readonly [string, string], sealed: Buffer): Buffer {
  const oncePublic = sealed.subarray(0, KEY_BYTES);
  const sender = publicKeyOf(oncePublic);
  const shared = codes.map((code) =>
    diffieHellman({ privateKey: privateKeyOf(ballotId, code), publicKey: sender }),
  );
  const tellers = [tellerKey(ballotId, codes[0]), tellerKey(ballotId, codes[1])] as const;
  return openBound(voteKey(ballotId, shared, oncePublic, tellers), sealed.subarray(KEY_BYTES), ballotId);
}

/** What a sealed vote is known by to whoever cast it. */
export const receiptOf = (sealed: Buffer): string =>
  createHash("sha256").update(sealed).digest("hex").slice(0, 16).toUpperCase();

function voteKey(
  ballotId: string,
  shared: readonly Buffer[],
  oncePublic: Buffer,
  tellers: readonly [Buffer, Buffer],
): Buffer {
  const salt = Buffer.concat([oncePublic, ...tellers]);
  return Buffer.from(
    hkdfSync("sha256", Buffer.concat([...shared]), salt, `xeploai vote ${ballotId}`, KEY_BYTES),
  );
}

/** X25519 in the wrapping of PKCS #8, before its 32 bytes. */
const PKCS8 = Buffer.from("302e020100300506032b656e04220420", "hex");

function privateKeyOf(ballotId: string, code: string): KeyObject {
  const scalar = Buffer.from(hkdfSync("sha256", code, ballotId, "xeploai teller key", KEY_BYTES));
  return createPrivateKey({ key: Buffer.concat([PKCS8, scalar]), format: "der", type: "pkcs8" });
}
