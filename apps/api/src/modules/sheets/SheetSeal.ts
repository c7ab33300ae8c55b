import { createPrivateKey, diffieHellman, generateKeyPairSync, hkdfSync, type KeyObject } from "node:crypto";
import { openBound, SEAL_OVERHEAD, sealBound } from "../../seal/boundSeal.js";
import { KEY_BYTES, publicKeyOf, rawOf } from "../../seal/x25519.js";

/** What a sealed box adds: the sender's one-time public key too. */
export const BOX_OVERHEAD = KEY_BYTES + SEAL_OVERHEAD;

/**
 * The three seals of confidential sheets. A *box* is closed with a round's public key and opened only by the release
 * (X25519, HKDF-SHA-256, AES-256-GCM, bound to its subject). A *buffer* is sealed with a key that never enters the
 * database, so whoever reads only the database sees noise of constant length. The round's private key lies sealed with
 * that key until the release destroys it.
 */
export class SheetSeal {
  readonly #key: Buffer;

  /** @param key 32 bytes kept outside the database */
  constructor(key: Buffer) {
    this.#key = key;
  }

  /** A new key pair of a round: the public part, and the private one sealed for the release. */
  createRoundKey(roundId: string): { publicKey: Buffer; sealedPrivateKey: Buffer } {
    const { publicKey, privateKey } = generateKeyPairSync("x25519");
    const scalar = Buffer.from(privateKey.export({ format: "jwk" }).d ?? "", "base64url");
    return {
      publicKey: rawOf(publicKey),
      sealedPrivateKey: sealBound(this.#keyFor("sheet release", roundId), scalar, roundId),
    };
  }

  /** The private key, for the release alone. */
  openRoundKey(roundId: string, publicKey: Buffer, sealedPrivateKey: Buffer): KeyObject {
    const scalar = openBound(this.#keyFor("sheet release", roundId), sealedPrivateKey, roundId);
    return createPrivateKey({
      key: { kty: "OKP", crv: "X25519", d: scalar.toString("base64url"), x: publicKey.toString("base64url") },
      format: "jwk",
    });
  }

  sealBuffer(reviewId: string, slots: Buffer): Buffer {
    return sealBound(this.#keyFor("sheet buffer", reviewId), slots, reviewId);
  }

  openBuffer(reviewId: string, sealed: Buffer): Buffer {
    return openBound(this.#keyFor("sheet buffer", reviewId), sealed, reviewId);
  }

  #keyFor(purpose: string, id: string): Buffer {
    return Buffer.from(hkdfSync("sha256", this.#key, Buffer.alloc(0), `xeploai ${purpose} ${id}`, KEY_BYTES));
  }
}

/** Closes a text so that only the holder of the round's private key opens it, and only for this subject. */
export function closeBox(publicKey: Buffer, reviewId: string, text: Buffer): Buffer {
  const once = generateKeyPairSync("x25519");
  const oncePublic = rawOf(once.publicKey);
  const shared = diffieHellman({ privateKey: once.privateKey, publicKey: publicKeyOf(publicKey) });
  return Buffer.concat([oncePublic, sealBound(boxKey(shared, oncePublic, publicKey), text, reviewId)]);
}

/** @throws {Error} when the box was changed, or is another subject's or round's */
export function openBox(privateKey: KeyObject, publicKey: Buffer, reviewId: string, box: Buffer): Buffer {
  const oncePublic = box.subarray(0, KEY_BYTES);
  const shared = diffieHellman({ privateKey, publicKey: publicKeyOf(oncePublic) });
  return openBound(boxKey(shared, oncePublic, publicKey), box.subarray(KEY_BYTES), reviewId);
}

function boxKey(shared: Buffer, oncePublic: Buffer, recipient: Buffer): Buffer {
  const salt = Buffer.concat([oncePublic, recipient]);
  return Buffer.from(hkdfSync("sha256", shared, salt, "xeploai sheet box", KEY_BYTES));
}
