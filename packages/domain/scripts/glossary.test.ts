import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as domain from "../src/index.js";

const TEXT = readFileSync(join(import.meta.dirname, "..", "..", "..", "docs", "glossary.md"), "utf8");

/** Rows of every table: Vietnamese, English with names in code, definition, source. */
const ROWS = TEXT.split("\n")
  .filter((line) => /^\|(?!-| Vietnamese)/.test(line))
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((it) => it.trim()),
  );

/** Closed sets whose members are sentences or marks of the code and no terms: where their words stand instead. */
const NO_TERMS: Readonly<Record<string, string>> = {
  CODES: "texts of the dashboard's errors",
  ACCESS_REFUSALS: "ACCESS_REFUSAL_TEXTS",
  CHANGE_AREAS: "CHANGE_AREA_TEXTS",
  CONDITION_CODES: "CONDITION_TEXTS",
  SHARE_CODES: "words of the conditions that compare them",
  PLACE_CODES: "the places of each edition",
  PROVISION_CODES: "the provisions of each edition",
  FORM_FIELD_KINDS: "layout of a form",
  PLAN_FIELDS: "parts of a plan, as an amendment names them",
  PLAN_GAPS: "texts of what a plan lacks",
  SCOPE_RULES: "reach of a permission",
};

const isClosedSet = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length > 0 && value.every((it) => /^[A-Z][A-Z0-9_]+$/.test(String(it)));

const SETS = Object.entries<unknown>({ ...domain }).flatMap(([name, value]) =>
  isClosedSet(value) && !(name in NO_TERMS) && !value.every(isRefusal) ? [{ name, codes: value }] : [],
);

function isRefusal(code: string): boolean {
  return domain.CODES.some((it) => it === code);
}

describe("the glossary", () => {
  it.each(SETS)("has a Vietnamese term and an English name for every code of $name", ({ codes }) => {
    const missing = codes.filter((code) => !ROWS.some(([vi, en = ""]) => vi && en.includes(`\`${code}\``)));
    expect(missing).toEqual([]);
  });

  it("has one row for each Vietnamese term", () => {
    const terms = ROWS.map(([vi]) => vi);
    expect(terms.filter((it, index) => terms.indexOf(it) !== index)).toEqual([]);
  });

  it("names a source in every row", () => {
    expect(ROWS.filter((row) => row.length !== 4 || !row[0] || !row[1] || !row[3]).map(([vi]) => vi)).toEqual(
      [],
    );
  });
});
