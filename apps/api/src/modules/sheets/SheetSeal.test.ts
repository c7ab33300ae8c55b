import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { packSheet, REMARK_LIMIT, SHEET_BYTES, unpackSheet } from "./confidentialSheet.js";
import { closeBox, openBox, SheetSeal } from "./SheetSeal.js";
import { BOX_BYTES, SheetSlots, SLOT_BYTES } from "./SheetSlots.js";
import { shuffled } from "./shuffled.js";

const seal = new SheetSeal(randomBytes(32));
const other = new SheetSeal(randomBytes(32));
const text = Buffer.alloc(SHEET_BYTES, 7);

describe("a box", () => {
  const { publicKey, sealedPrivateKey } = seal.createRoundKey("round");
  const privateKey = seal.openRoundKey("round", publicKey, sealedPrivateKey);

  it("opens with the round's private key, for its own subject", () => {
    const box = closeBox(publicKey, "review", text);
    expect(openBox(privateKey, publicKey, "review", box)).toEqual(text);
    expect(box).toHaveLength(BOX_BYTES);
    expect(() => openBox(privateKey, publicKey, "another review", box)).toThrow();
  });

  it("does not open with another round's key, nor when one bit is another", () => {
    const box = closeBox(publicKey, "review", text);
    const stranger = seal.createRoundKey("other");
    const strangerKey = seal.openRoundKey("other", stranger.publicKey, stranger.sealedPrivateKey);
    expect(() => openBox(strangerKey, stranger.publicKey, "review", box)).toThrow();
    for (const at of [0, 40, box.length - 1]) {
      const changed = Buffer.from(box);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => openBox(privateKey, publicKey, "review", changed)).toThrow();
    }
  });

  it("is another each time, so that a guess cannot be tried", () => {
    expect(closeBox(publicKey, "review", text)).not.toEqual(closeBox(publicKey, "review", text));
  });

  it("has its private key sealed: without the file nobody opens it, nor for another round", () => {
    expect(() => other.openRoundKey("round", publicKey, sealedPrivateKey)).toThrow();
    expect(() => seal.openRoundKey("another", publicKey, sealedPrivateKey)).toThrow();
  });
});

describe("a buffer", () => {
  it("opens with the same key for the same subject alone", () => {
    const sealed = seal.sealBuffer("review", text);
    expect(seal.openBuffer("review", sealed)).toEqual(text);
    expect(() => seal.openBuffer("other", sealed)).toThrow();
    expect(() => other.openBuffer("review", sealed)).toThrow();
  });
});

describe("a packed sheet", () => {
  const sheet = { side: "BELOW" as const, grades: { "I.1": "GOOD" as const }, points: {}, level: null };

  it("has one length, whatever it says", () => {
    for (const remark of [null, "ngắn", "ộ".repeat(REMARK_LIMIT)]) {
      const packed = packSheet({ ...sheet, remark });
      expect(packed).toHaveLength(SHEET_BYTES);
      expect(unpackSheet(packed ?? Buffer.alloc(0))).toEqual({ ...sheet, remark });
    }
  });

  it("takes 54 lines of a unit's own beside the longest remark, and refuses what does not fit", () => {
    const grades = Object.fromEntries(
      Array.from({ length: 54 }, (_, index) => [`II.${index}`, "POOR" as const]),
    );
    expect(packSheet({ ...sheet, grades, remark: "đ".repeat(REMARK_LIMIT) })).not.toBeNull();
    expect(packSheet({ ...sheet, remark: "x".repeat(SHEET_BYTES) })).toBeNull();
  });
});

describe("slots", () => {
  const box = (fill: number) => Buffer.alloc(BOX_BYTES, fill);

  it("have one length from the first sheet to the last", () => {
    const slots = SheetSlots.of(null, 3);
    expect(slots.bytes()).toHaveLength(3 * SLOT_BYTES);
    slots.put("r", "a", box(1));
    slots.put("r", "b", box(2));
    expect(slots.bytes()).toHaveLength(3 * SLOT_BYTES);
    expect(SheetSlots.of(slots.bytes(), 3).boxes()).toHaveLength(2);
  });

  it("find a sheet by its secret, change it in place and take it out", () => {
    let slots = SheetSlots.of(null, 2);
    slots.put("r", "a", box(1));
    slots.put("r", "b", box(2));
    slots = SheetSlots.of(slots.bytes(), 2);
    expect([slots.versionOf("r", "a"), slots.versionOf("r", "c"), slots.versionOf("s", "a")]).toEqual([
      1, 0, 0,
    ]);
    slots.put("r", "a", box(3));
    expect(slots.versionOf("r", "a")).toBe(2);
    slots.take("r", "b");
    slots.take("r", "nobody");
    expect(SheetSlots.of(slots.bytes(), 2).boxes()).toEqual([box(3)]);
  });

  it("never lose a sheet when there are fewer evaluators than before", () => {
    const slots = SheetSlots.of(null, 2);
    slots.put("r", "a", box(1));
    slots.put("r", "b", box(2));
    expect(SheetSlots.of(slots.bytes(), 0).boxes()).toHaveLength(2);
  });

  it("refuse one sheet more than evaluators, and a box of another length", () => {
    const slots = SheetSlots.of(null, 1);
    slots.put("r", "a", box(1));
    expect(() => slots.put("r", "b", box(2))).toThrow(RangeError);
    expect(() => slots.put("r", "a", Buffer.alloc(8))).toThrow(RangeError);
  });
});

describe("shuffled", () => {
  it("keeps the items and draws every order alike", () => {
    const counts = new Map<string, number>();
    for (let turn = 0; turn < 6000; turn += 1) {
      const order = shuffled(["a", "b", "c"]).join("");
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect([...counts.keys()].sort()).toEqual(["abc", "acb", "bac", "bca", "cab", "cba"]);
    // Six orders in 6,000 draws: 1,000 each, standard deviation 29.
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});
