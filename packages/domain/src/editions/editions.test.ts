import { describe, expect, it } from "vitest";
import { applySettings } from "./applySettings.js";
import { CONDITION_CODES } from "./condition.js";
import { CONDITION_TEXTS } from "./conditionTexts.js";
import type { Edition } from "./edition.js";
import { EDITION_2018 } from "./edition2018/edition2018.js";
import { EDITION_2019 } from "./edition2019/edition2019.js";
import { EDITIONS, editionByCode, editionOfYear, isEditionCode } from "./editions.js";
import { compareLevels, isLevel, isLevelAtLeast, lowerLevel } from "./level.js";
import { NOT_RATED_REASONS, PARTICIPATION_REASONS } from "./participationRule.js";
import { PARTICIPATION_TEXTS } from "./participationTexts.js";
import { CERTAINTIES } from "./sourced.js";

describe("editions", () => {
  it.each([
    [2017, null],
    [2018, "2018"],
    [2019, "2019"],
    [2020, "2019"],
    [2022, "2019"],
    [2023, null],
  ])("%i is reviewed under edition %s", (year, code) => expect(editionOfYear(year)?.code ?? null).toBe(code));

  it("are found by the code a round stores", () => {
    expect(editionByCode("2018")).toBe(EDITION_2018);
    expect(isEditionCode("2019")).toBe(true);
    expect(isEditionCode("2017")).toBe(false);
    expect(() => editionByCode("2017")).toThrow(RangeError);
  });

  it("do not overlap in years", () => {
    for (const [index, edition] of EDITIONS.entries()) {
      expect(edition.validFromYear).toBeLessThanOrEqual(edition.validToYear ?? edition.validFromYear);
      const before = EDITIONS[index - 1];
      if (before) expect(before.validToYear).toBe(edition.validFromYear - 1);
    }
  });

  it.each(EDITIONS.map((edition) => ({ code: edition.code, edition })))(
    "$code cannot be changed",
    ({ edition }) => {
      const quota = edition.subjects.MEMBER.quota as { value: { sharePercent: number } };
      expect(() => {
        quota.value.sharePercent = 25;
      }).toThrow(TypeError);
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
        expect(part.note, part.path).toBeTruthy();
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

  it.each(EDITIONS.map((edition) => ({ code: edition.code, edition })))(
    "$code grades eight member criteria, four of group I and two results",
    ({ edition }) => {
      const { groups, criteria } = edition.subjects.MEMBER.criteria.value;
      expect(criteria.map((it) => it.code)).toEqual([
        "I.1",
        "I.2",
        "I.3",
        "I.4",
        "II.1",
        "II.2",
        "III",
        "IV",
      ]);
      expect(criteria.filter((it) => it.isResult).map((it) => it.code)).toEqual(["II.1", "II.2"]);
      expect(groups.map((it) => it.code)).toEqual(["I", "II", "III", "IV"]);
    },
  );

  it("every group of criteria is graded after exactly one section of the self-assessment", () => {
    const { selfAssessment, criteria } = EDITION_2018.subjects.MEMBER;
    const asked = selfAssessment.value.sections.flatMap((it) => it.criteriaGroup ?? []);
    expect(asked).toEqual(criteria.value.groups.map((it) => it.code));
  });

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
    expect(lowerLevel("EXCELLENT", "SATISFACTORY")).toBe("SATISFACTORY");
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

describe("applySettings", () => {
  it("sets what the text of the rules leaves open", () => {
    const verdict = applySettings(EDITION_2018, {
      quotaRounding: "HALF_UP",
      quotaHardBlock: true,
      cumulativeDown: true,
      participation: { ADMITTED_UNDER_SIX_MONTHS: "RATED", SICK_LEAVE_CAP: "CAPPED" },
    });
    if (!verdict.ok) throw new Error(verdict.setting);
    const { quota, ballot, participation } = verdict.edition.subjects.MEMBER;
    expect(quota?.value).toMatchObject({ rounding: "HALF_UP", hardBlock: true, sharePercent: 20 });
    expect(ballot?.value.cumulativeDown).toBe(true);
    expect(participation.ADMITTED_UNDER_SIX_MONTHS?.treatment).toBe("RATED");
    expect(participation.SICK_LEAVE_CAP).toMatchObject({ treatment: "CAPPED", cap: "SATISFACTORY" });
    expect(EDITION_2018.subjects.MEMBER.quota?.value.rounding).toBe("FLOOR");
  });

  it("refuses to loosen what the document says", () => {
    expect(applySettings(EDITION_2019, { participation: { SUSPENDED: "RATED" } })).toEqual({
      ok: false,
      code: "SETTING_NOT_OPEN",
      setting: "participation.SUSPENDED",
    });
  });

  it("without settings leaves every value as it is", () => {
    expect(applySettings(EDITION_2019, {})).toEqual({ ok: true, edition: EDITION_2019 });
  });
});

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
