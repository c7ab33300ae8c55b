import { describe, expect, it } from "vitest";
import { rulesOf } from "./can.js";
import { RESULT_PART_RULES, RESULT_PARTS } from "./resultParts.js";

const scopesOfMember = (action: (typeof RESULT_PART_RULES)["LEVEL"]["action"]) =>
  rulesOf("MEMBER", action).map(({ scope }) => scope);

describe("who sees which part of a result", () => {
  it("is said in both languages, in NFC", () => {
    for (const part of RESULT_PARTS)
      for (const { vi, en } of [RESULT_PART_RULES[part].who, RESULT_PART_RULES[part].from]) {
        expect(vi).toBe(vi.normalize("NFC"));
        expect(en.trim()).not.toBe("");
      }
  });

  it("agrees with the access table: colleagues read the level, and nothing that was said about a person", () => {
    expect(scopesOfMember(RESULT_PART_RULES.LEVEL.action)).toEqual(["SUBTREE"]);
    for (const part of RESULT_PARTS.filter((it) => it !== "LEVEL"))
      expect(scopesOfMember(RESULT_PART_RULES[part].action), part).toEqual(["OWN"]);
  });

  it("begins with the publication for colleagues", () => {
    expect(rulesOf("MEMBER", "result:readPublished").map(({ phases }) => phases)).toEqual([
      ["PUBLISHED", "CLOSED"],
    ]);
  });
});
