import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** What sealing adds to a text: the nonce and the tag. */
export const SEAL_OVERHEAD = NONCE_BYTES + TAG_BYTES;

/** Seals a text with AES-256-GCM under 32 bytes of key, bound to what it belongs to; never twice the same bytes. */
export function sealBound(key: Buffer, text: Buffer, boundTo: string | Buffer): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(boundTo));
  const sealed = Buffer.concat([cipher.update(text), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** @throws {Error} when the bytes were changed, belong to something else or were sealed with another key */
export function openBound(key: Buffer, sealed: Buffer, boundTo: string | Buffer): Buffer {
  const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  })
    .setAAD(Buffer.from(boundTo))
    .setAuthTag(sealed.subarray(NONCE_BYTES, SEAL_OVERHEAD));
  return Buffer.concat([decipher.update(sealed.subarray(SEAL_OVERHEAD)), decipher.final()]);
}
