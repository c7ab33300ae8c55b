import { diffieHellman, generateKeyPairSync } from "node:crypto";
import { expect, it } from "vitest";
import { KEY_BYTES, publicKeyOf, rawOf } from "./x25519.js";

it("keeps a public key as 32 bytes that agree on the same secret", () => {
  const [mine, yours] = [generateKeyPairSync("x25519"), generateKeyPairSync("x25519")];
  const raw = rawOf(mine.publicKey);
  expect(raw).toHaveLength(KEY_BYTES);
  expect(rawOf(mine.privateKey)).toEqual(raw);
  expect(diffieHellman({ privateKey: yours.privateKey, publicKey: publicKeyOf(raw) })).toEqual(
    diffieHellman({ privateKey: mine.privateKey, publicKey: yours.publicKey }),
  );
});

it("refuses a key of another length", () => {
  expect(() => publicKeyOf(Buffer.alloc(KEY_BYTES - 1))).toThrow();
});
