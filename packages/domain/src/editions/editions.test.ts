import { describe, expect, it } from "vitest";
import { CONDITION_CODES } from "./condition.js";
import { CONDITION_TEXTS } from "./conditionTexts.js";
import type { Edition } from "./edition.js";
import { EDITION_2018 } from "./edition2018/edition2018.js";
import { EDITION_2019 } from "./edition2019/edition2019.js";
import { EDITIONS, editionByCode, editionOfYear, isEditionCode } from "./editions.js";
import { compareLevels, isLevel, isLevelAtLeast } from "./level.js";
import { NOT_RATED_REASONS, PARTICIPATION_REASONS } from "./participationReason.js";
import { PARTICIPATION_TEXTS } from "./participationTexts.js";
import { CERTAINTIES } from "./sourced.js";

describe("editions", () => {
  it.each([
    [2013, null],
    [2014, "2014"],
    [2017, "2014"],
    [2018, "2018"],
    [2019, "2019"],
    [2020, "2019"],
    [2022, "2019"],
    [2023, "2023"],
    [2024, "2023"],
    [2025, "2025"],
    [2031, "2025"],
  ])("%i is reviewed under edition %s", (year, code) => expect(editionOfYear(year)?.code ?? null).toBe(code));

  it("are found by the code a round stores", () => {
    expect(editionByCode("2018")).toBe(EDITION_2018);
    expect(isEditionCode("2019")).toBe(true);
    expect(isEditionCode("2017")).toBe(false);
    expect(() => editionByCode("2017")).toThrow("no edition with code 2017");
  });

  it("do not overlap in years", () => {
    for (const [index, edition] of EDITIONS.entries()) {
      expect(edition.validFromYear).toBeLessThanOrEqual(edition.validToYear ?? edition.validFromYear);
      const before = EDITIONS[index - 1];
      if (before) expect(before.validToYear).toBe(edition.validFromYear - 1);
    }
  });

  it.each(EDITIONS.map((edition) => ({ code: edition.code, edition })))(
    "$code cannot be changed, in any of its parts",
    ({ edition }) => {
      expect(looseParts(edition)).toEqual([]);
      expect(() => Object.assign(edition.subjects.MEMBER, { quota: null })).toThrow(TypeError);
    },
  );

  it.each(EDITIONS.map((edition) => ({ code: edition.code, edition })))(
    "$code names a source and a certainty for each part, and a note or default for what is uncertain",
    ({ edition }) => {
      const parts = sourcedParts(edition);
      expect(parts.length).toBeGreaterThan(40);
      for (const { path, source, certainty } of parts) {
        expect(source, path).not.toBe("");
        expect(CERTAINTIES, path).toContain(certainty);
      }
      for (const part of parts.filter((it) => it.certainty === "UNCERTAIN"))
        expect(part.note, part.path).toMatchObject({ vi: expect.any(String), en: expect.any(String) });
    },
  );

  it.each(EDITIONS.map((edition) => ({ code: edition.code, edition })))(
    "$code has every text in both languages",
    ({ edition }) => {
      const texts = bilinguals(edition);
      expect(texts.length).toBeGreaterThan(40);
      for (const { vi, en } of texts) {
        expect(vi.trim()).not.toBe("");
        expect(en.trim()).not.toBe("");
        expect(vi).toBe(vi.normalize("NFC"));
      }
    },
  );

  it("2018 prints the annex of 82 items and the ward's deadline, 2019 has neither", () => {
    const annexes = (edition: Edition) => edition.forms.filter((it) => it.value.title.vi.includes("82"));
    expect(annexes(EDITION_2018)).toHaveLength(1);
    expect(annexes(EDITION_2019)).toHaveLength(0);
    expect(EDITION_2018.deadlines.map((it) => it.value.beforeMonthDay)).toContain("12-15");
  });

  it("levels are printed as the regulation names them", () => {
    const names = EDITION_2018.subjects.MEMBER.levelNames.value;
    expect(Object.values(names).map((it) => it.vi)).toEqual([
      "Hoàn thành xuất sắc nhiệm vụ",
      "Hoàn thành tốt nhiệm vụ",
      "Hoàn thành nhiệm vụ",
      "Không hoàn thành nhiệm vụ",
    ]);
    expect(Object.values(names).map((it) => it.abbr)).toEqual(["HTXS", "HTT", "HTNV", "KHTNV"]);
  });
});

describe("levels", () => {
  it("are ordered best first", () => {
    expect(compareLevels("EXCELLENT", "GOOD")).toBeLessThan(0);
    expect(isLevelAtLeast("GOOD", "SATISFACTORY")).toBe(true);
    expect(isLevelAtLeast("SATISFACTORY", "GOOD")).toBe(false);
    expect(isLevel("AVERAGE")).toBe(false);
  });
});

describe("texts", () => {
  it("exist for every condition and every reason", () => {
    for (const code of CONDITION_CODES) expect(CONDITION_TEXTS[code].vi).not.toBe("");
    for (const reason of PARTICIPATION_REASONS) expect(PARTICIPATION_TEXTS[reason].vi).not.toBe("");
    for (const reason of NOT_RATED_REASONS) expect(PARTICIPATION_REASONS).toContain(reason);
  });
});

/** Paths of the values that are not frozen. */
function looseParts(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, it]) => looseParts(it, `${path}/${key}`));
  return Object.isFrozen(value) ? inner : [path, ...inner];
}

interface Part {
  path: string;
  source: unknown;
  certainty: unknown;
  note: unknown;
}

function sourcedParts(value: unknown, path = ""): Part[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, it]) => sourcedParts(it, `${path}/${key}`));
  if (!("certainty" in value)) return inner;
  const { source, certainty, note } = value as unknown as Part;
  return [{ path, source, certainty, note }, ...inner];
}

function bilinguals(value: unknown): { vi: string; en: string }[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(bilinguals);
  return "vi" in value ? [value as { vi: string; en: string }, ...inner] : inner;
}
