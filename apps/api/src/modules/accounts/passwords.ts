import { randomInt } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";
import { ClientError } from "../../errors/errors.js";

const ARGON2ID = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/** Characters. */
export const SHORTEST_PASSWORD = 12;
const LONGEST = 256;
const AT_ONCE = 2;
const QUEUE = 40;

/** Hash of no password: unknown names cost as much time as known ones. */
const NOBODYS_HASH =
  "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$Zm9yIG5vYm9keSBhdCBhbGwsIG5vdCBldmVuIHlvdSE";

let running = 0;
const waiting: (() => void)[] = [];

/** Hashing is slow on purpose: a few at a time, so that a flood of sign-ins leaves the others their server. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) {
    if (waiting.length >= QUEUE) throw new ClientError("UNAVAILABLE");
    await new Promise<void>((resolve) => waiting.push(resolve));
  }
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

export const hashPassword = (password: string): Promise<string> =>
  inTurn(() => hash(password.normalize("NFC"), ARGON2ID));

/** False also when `stored` is null: there is no such account. */
export const verifyPassword = async (stored: string | null, password: string): Promise<boolean> =>
  (await inTurn(() => verify(stored ?? NOBODYS_HASH, password.normalize("NFC")))) && stored !== null;

/** @throws {ClientError} WEAK_PASSWORD with the shortest length when it is short, or made of the name. */
export function assertStrongPassword(password: string, username: string): void {
  const folded = password.toLowerCase();
  const isWeak =
    password.length < SHORTEST_PASSWORD ||
    password.length > LONGEST ||
    folded.includes(username) ||
    new Set(folded).size < 5 ||
    /^(dangvien|matkhau|password|12345678|xeploai)/.test(folded);
  if (isWeak) throw new ClientError("WEAK_PASSWORD", { arguments: { minimum: SHORTEST_PASSWORD } });
}

const LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

/** Sixteen letters and digits in groups of four, none of which is mistaken for another on paper. */
export function oneTimePassword(): string {
  const group = (): string => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join("");
  return [group(), group(), group(), group()].join("-");
}
