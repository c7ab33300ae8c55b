import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { NationalIdSeal } from "./NationalIdSeal.js";
import { readSealKey } from "./sealKey.js";

describe("NationalIdSeal", () => {
  const folder = mkdtempSync(join(tmpdir(), "seal-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const seal = new NationalIdSeal(Buffer.alloc(32, 7));

  it("opens what it sealed, and never seals the same twice", () => {
    const first = seal.seal("một", "001070012345");
    expect(seal.open("một", first)).toBe("001070012345");
    expect(seal.seal("một", "001070012345").equals(first)).toBe(false);
  });

  it("does not open a number moved to another member, changed, or sealed with another key", () => {
    const sealed = seal.seal("một", "001070012345");
    expect(() => seal.open("hai", sealed)).toThrow();
    const changed = Buffer.from(sealed);
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
    expect(() => seal.open("một", changed)).toThrow();
    expect(() => new NationalIdSeal(Buffer.alloc(32, 8)).open("một", sealed)).toThrow();
  });

  it("makes the key once, readable by its owner only, and reads a configured one", () => {
    const dataDirectory = join(folder, "data");
    const key = readSealKey({ sealKeyFile: null, dataDirectory });
    expect(key).toHaveLength(32);
    expect(readSealKey({ sealKeyFile: null, dataDirectory }).equals(key)).toBe(true);
    expect(statSync(join(dataDirectory, "seal.key")).mode & 0o777).toBe(0o600);
    expect(readdirSync(dataDirectory)).toEqual(["seal.key"]);
    const sealKeyFile = join(folder, "own.key");
    writeFileSync(sealKeyFile, Buffer.alloc(32, 9));
    expect(readSealKey({ sealKeyFile, dataDirectory }).equals(Buffer.alloc(32, 9))).toBe(true);
    writeFileSync(sealKeyFile, "short");
    expect(() => new NationalIdSeal(readSealKey({ sealKeyFile, dataDirectory }))).toThrow(RangeError);
  });
});
