import { createHash, randomInt } from "node:crypto";

/** No I, L, O or U, which are taken for one another. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 16;

/** A code of 80 bits as it is printed: "7K3D-90XA-…" */
export function newCode(): string {
  const letters = Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");
  return letters.replace(/(.{4})(?=.)/g, "$1-");
}

/** A code as somebody typed it, in the form in which it was printed; null when it cannot be one. */
export function readCode(typed: string): string | null {
  const letters = typed.toUpperCase().replace(/[\s-]/g, "").replace(/O/g, "0").replace(/[IL]/g, "1");
  if (letters.length !== LENGTH || [...letters].some((it) => !ALPHABET.includes(it))) return null;
  return letters.replace(/(.{4})(?=.)/g, "$1-");
}

/** What is kept of a slip's code. */
export const codeHash = (ballotId: string, code: string): Buffer =>
  createHash("sha256").update(`${ballotId}|${code}`, "utf8").digest();
