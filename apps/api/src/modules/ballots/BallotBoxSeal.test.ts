import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { BALLOT_OVERHEAD, BallotBoxSeal, openVote, sealVote, tellerKey } from "./BallotBoxSeal.js";
import { BoxContents } from "./BoxContents.js";
import { codeHash, newCode, readCode } from "./slipCode.js";

const codes = [newCode(), newCode()] as [string, string];
const keysOf = (ballotId: string) =>
  [tellerKey(ballotId, codes[0]), tellerKey(ballotId, codes[1])] as [Buffer, Buffer];
const vote = Buffer.alloc(64, 2);

describe("a sealed vote", () => {
  const sealed = sealVote("box", keysOf("box"), vote);

  it("opens with both tellers' codes, and with neither alone", () => {
    expect(openVote("box", codes, sealed)).toEqual(vote);
    expect(() => openVote("box", [codes[0], newCode()], sealed)).toThrow();
    expect(() => openVote("box", [newCode(), codes[1]], sealed)).toThrow();
    expect(() => openVote("box", [codes[0], codes[0]], sealed)).toThrow();
  });

  it("does not open in another box, whose tellers have the same codes, nor when one bit is another", () => {
    expect(() => openVote("other", codes, sealed)).toThrow();
    const moved = sealVote("box", keysOf("other"), vote);
    expect(() => openVote("other", codes, moved)).toThrow();
    for (const at of [0, 40, sealed.length - 1]) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => openVote("box", codes, changed)).toThrow();
    }
  });

  it("has one length, and is another each time, so that a guess cannot be tried", () => {
    expect(sealed).toHaveLength(vote.length + BALLOT_OVERHEAD);
    expect(sealVote("box", keysOf("box"), vote)).not.toEqual(sealed);
  });
});

describe("a box", () => {
  const seal = new BallotBoxSeal(randomBytes(32));
  const hashes = Array.from({ length: 6 }, (_, index) => codeHash("box", String(index)));

  it("opens under its own ballot and key alone", () => {
    const sealed = seal.sealBox("box", Buffer.from("contents"));
    expect(seal.openBox("box", sealed).toString()).toBe("contents");
    expect(() => seal.openBox("other", sealed)).toThrow();
    expect(() => new BallotBoxSeal(randomBytes(32)).openBox("box", sealed)).toThrow();
  });

  it("has one length from the first vote to the last, takes each code once, and no stranger", () => {
    let contents = BoxContents.empty(hashes, 8);
    const length = contents.bytes().length;
    for (const [index, hash] of hashes.entries()) {
      expect(contents.stateOf(hash)).toBe("FREE");
      contents.cast(hash, Buffer.alloc(8, index));
      contents = BoxContents.read(contents.bytes(), 8);
      expect(contents.bytes()).toHaveLength(length);
      expect(contents.stateOf(hash)).toBe("SPENT");
      expect(() => contents.cast(hash, Buffer.alloc(8))).toThrow(RangeError);
    }
    expect(contents.stateOf(codeHash("other", "0"))).toBe("UNKNOWN");
    expect(
      contents
        .votes()
        .map((it) => it[0])
        .toSorted(),
    ).toEqual([0, 1, 2, 3, 4, 5]);
    expect(() => BoxContents.empty(hashes, 8).cast(hashes[0]!, Buffer.alloc(9))).toThrow(RangeError);
    expect(() => BoxContents.read(Buffer.alloc(7), 8)).toThrow(RangeError);
  });
});

describe("a code", () => {
  it("is read as people type it: small letters, spaces, O for nought and I for one", () => {
    const code = newCode();
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(readCode(` ${code.toLowerCase().replaceAll("-", " ")} `)).toBe(code);
    expect(readCode("o1iL-0000-0000-0000")).toBe("0111-0000-0000-0000");
    expect(readCode("123")).toBeNull();
    expect(readCode("UUUU-UUUU-UUUU-UUUU")).toBeNull();
  });
});
