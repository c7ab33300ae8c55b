import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { CERTAINTIES, EDITIONS } from "../src/index.js";
import { DOCUMENTS } from "./documents.js";
import { CERTAINTY_WORDS } from "./words.js";

describe("the documents printed from the editions", () => {
  it.each(DOCUMENTS.map((it) => [basename(it.path), it] as const))(
    "docs/%s is what the editions say (npm run docs)",
    (_, { path, text }) => expect(readFileSync(path, "utf8")).toBe(text),
  );

  it.each(DOCUMENTS.map((it) => [basename(it.path), it.text] as const))(
    "docs/%s holds words, never codes",
    (_, text) => {
      expect(text).not.toMatch(/undefined|null|\[object|\b[A-Z]{3,}_[A-Z_]+\b(?!`)/);
      expect(text).not.toMatch(/\{\w+\}/);
    },
  );

  it("name every edition, every document it rests on and every certainty", () => {
    const [editions = ""] = DOCUMENTS.map((it) => it.text);
    for (const { title, regulation, guidance, supplements } of EDITIONS) {
      expect(editions).toContain(title.vi);
      for (const it of [regulation, guidance, ...supplements]) if (it) expect(editions).toContain(it.number);
    }
    for (const it of CERTAINTIES) expect(editions).toContain(CERTAINTY_WORDS[it]);
  });
});
