import { createContext, runInContext } from "node:vm";
import { parseSync, Visitor } from "vite";
import { beforeAll, describe, expect, it } from "vitest";
import { type Bundle, bundle } from "./bundle.js";

const HOST_NAMES = [
  "process",
  "Buffer",
  "global",
  "require",
  "window",
  "document",
  "navigator",
  "self",
  "console",
];

/** Names a minified script takes from its surroundings or binds itself; names of properties are not among them. */
function identifiersOf(code: string): Set<string> {
  const properties = new Set<unknown>();
  const identifiers: { name: string }[] = [];
  new Visitor({
    MemberExpression: (it) => void (it.computed || properties.add(it.property)),
    Property: (it) => void (it.computed || it.shorthand || properties.add(it.key)),
    Identifier: (it) => void identifiers.push(it),
  }).visit(parseSync("bundle.js", code).program);
  return new Set(identifiers.filter((it) => !properties.has(it)).map((it) => it.name));
}

describe("the package as a bundle", () => {
  let whole: Bundle;
  beforeAll(async () => {
    whole = await bundle();
  });

  it("stands alone", () => expect(whole.imports).toEqual([]));

  it("runs where there is nothing but the language, neither Node nor a browser", () => {
    const context = createContext(Object.create(null));
    runInContext(whole.code, context);
    expect(runInContext("domain.excellentQuota(846, 20)", context)).toBe(141);
    expect(runInContext("domain.editionOfYear(2018).code", context)).toBe("2018");
  });

  it("names nothing of Node or of a browser", () => {
    const names = identifiersOf(whole.code);
    expect(names.size).toBeGreaterThan(50);
    expect(HOST_NAMES.filter((it) => names.has(it))).toEqual([]);
  });

  it("of one function holds that function and not the editions", async () => {
    const { code, bytes } = await bundle("excellentQuota");
    expect(code).not.toContain("Hướng dẫn");
    expect(bytes).toBeLessThan(1_000);
    expect(bytes).toBeLessThan(whole.bytes / 50);
  });
});
