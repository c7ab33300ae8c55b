import { describe, expect, it } from "vitest";
import { openBound, SEAL_OVERHEAD, sealBound } from "./boundSeal.js";

const key = Buffer.alloc(32, 7);
const text = Buffer.from("kín");

describe("a bound seal", () => {
  it("opens with its key for what it is bound to, and is other bytes each time", () => {
    const sealed = sealBound(key, text, "phiếu");
    expect(openBound(key, sealed, "phiếu")).toEqual(text);
    expect(openBound(key, sealed, Buffer.from("phiếu"))).toEqual(text);
    expect(sealed).toHaveLength(text.length + SEAL_OVERHEAD);
    expect(sealBound(key, text, "phiếu")).not.toEqual(sealed);
  });

  it("still opens what lies in databases: nonce, tag, text", () => {
    const kept = Buffer.from("c41f26de11c15a4a30d714e635431299264040ee530edb48d8c2d1ba037e6e54", "hex");
    expect(openBound(key, kept, "phiếu")).toEqual(text);
  });

  it("does not open with another key, nor for anything else", () => {
    const sealed = sealBound(key, text, "phiếu");
    expect(() => openBound(Buffer.alloc(32, 8), sealed, "phiếu")).toThrow();
    expect(() => openBound(key, sealed, "phiếu khác")).toThrow();
  });

  it("does not open when any byte is another, or the end is missing", () => {
    const sealed = sealBound(key, text, "phiếu");
    for (const at of sealed.keys()) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => openBound(key, changed, "phiếu"), `byte ${at}`).toThrow();
    }
    for (let length = 0; length < sealed.length; length += 1)
      expect(() => openBound(key, sealed.subarray(0, length), "phiếu"), `${length} bytes`).toThrow();
  });
});
