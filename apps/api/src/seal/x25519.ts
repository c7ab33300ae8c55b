import { createPublicKey, type KeyObject } from "node:crypto";

/** Bytes of a key on the curve X25519, public or private. */
export const KEY_BYTES = 32;

/** The public key of these 32 bytes. */
export function publicKeyOf(raw: Buffer): KeyObject {
  return createPublicKey({
    key: { kty: "OKP", crv: "X25519", x: raw.toString("base64url") },
    format: "jwk",
  });
}

/** The 32 bytes of a public key, or of the public part of a private one. */
export function rawOf(key: KeyObject): Buffer {
  const publicKey = key.type === "private" ? createPublicKey(key) : key;
  return Buffer.from(publicKey.export({ format: "jwk" }).x ?? "", "base64url");
}
