import { describe, expect, it } from "vitest";
import { applySettings } from "../editions/applySettings.js";
import { EDITION_CODES, type Edition } from "../editions/edition.js";
import { EDITIONS, editionByCode } from "../editions/editions.js";
import { SUBJECT_KINDS } from "../editions/subjectKind.js";
import { DECIDED_BY, DECIDED_BY_TEXTS, type OpenQuestion } from "./openQuestion.js";
import { openQuestions } from "./openQuestions.js";
import { settingTopic } from "./settingTopic.js";
import { uncertainParts } from "./uncertainParts.js";

const QUESTIONS = openQuestions(EDITIONS);
const byKey = (key: string): OpenQuestion => {
  const question = QUESTIONS.find((it) => it.key === key);
  if (!question) throw new Error(key);
  return question;
};

describe("open questions", () => {
  it("name every uncertain part of every edition, and each in exactly one place", () => {
    const named = QUESTIONS.flatMap((question) =>
      question.parts.map((it) => ({ at: `${it.edition} ${it.kind} ${it.aspect}`, key: question.key })),
    );
    const keysAt = Map.groupBy(named, (it) => it.at);
    const odd = EDITIONS.flatMap(uncertainParts)
      .map((it) => `${it.edition} ${it.kind} ${it.aspect}`)
      .filter((at) => new Set(keysAt.get(at)?.map((it) => it.key)).size !== 1);
    expect(odd).toEqual([]);
    expect(named).toHaveLength(EDITIONS.flatMap(uncertainParts).length);
  });

  it("have keys of their own, words in both languages and at least one edition", () => {
    expect(new Set(QUESTIONS.map((it) => it.key)).size).toBe(QUESTIONS.length);
    for (const { key, label, question, defaultText, shownAt, options, editions } of QUESTIONS) {
      for (const text of [label, question, defaultText, shownAt, ...options.map((it) => it.text)]) {
        expect(text.vi.trim(), key).not.toBe("");
        expect(text.en.trim(), key).not.toBe("");
        expect(text.vi, key).toBe(text.vi.normalize("NFC"));
      }
      expect(editions.length, key).toBeGreaterThan(0);
      expect(editions, key).toEqual(EDITION_CODES.filter((it) => editions.includes(it)));
    }
  });

  it("offer choices exactly where a unit sets them", () => {
    expect(new Set(QUESTIONS.map((it) => it.decidedBy))).toEqual(new Set(DECIDED_BY));
    expect(Object.keys(DECIDED_BY_TEXTS)).toEqual(DECIDED_BY);
    for (const { key, decidedBy, options } of QUESTIONS)
      expect(options.length > 1, key).toBe(decidedBy === "UNIT_SETTING");
  });

  it.each([
    // The numbers are those of the list of open questions.
    { number: "1", key: "levels.textOf2018", editions: ["2018"] },
    { number: "1", key: "participation.ADMITTED_UNDER_SIX_MONTHS", editions: ["2014", "2018"] },
    { number: "2", key: "quota.group", editions: ["2018", "2019"] },
    { number: "2", key: "quota.rounding", editions: ["2018", "2019", "2023", "2025"] },
    { number: "3", key: "ballot.noMajority", editions: [...EDITION_CODES] },
    { number: "3", key: "ballot.votesOnSelf", editions: [...EDITION_CODES] },
    { number: "3", key: "ballot.invited", editions: [...EDITION_CODES] },
    { number: "4", key: "conditions.subordinateBase", editions: ["2014", "2018", "2019"] },
    { number: "5", key: "levels.gapsOf2025", editions: ["2025"] },
    { number: "6", key: "scale.pointsStep", editions: ["2025"] },
    { number: "7", key: "procedure.appealWindowWorkingDays", editions: [...EDITION_CODES] },
    { number: "8", key: "criteria.local", editions: [...EDITION_CODES] },
    { number: "9", key: "reports.annex", editions: [...EDITION_CODES] },
    { number: "10", key: "conditions.headCap", editions: ["2023", "2025"] },
    { number: "11", key: "participation.MERGED_AWAY", editions: [...EDITION_CODES] },
    { number: "12", key: "dossier.retention", editions: [...EDITION_CODES] },
  ])("question $number is $key, open in $editions", ({ key, editions }) => {
    expect(byKey(key).editions).toEqual(editions);
  });

  it("say the default in words: of the option, of the number, of the notes by edition", () => {
    expect(byKey("quota.rounding").defaultText.vi).toBe("Làm tròn xuống (đúng nghĩa “không vượt quá”)");
    expect(byKey("procedure.appealWindowWorkingDays").defaultText.vi).toBe(
      "10 ngày làm việc kể từ ngày nhận thông báo",
    );
    expect(byKey("procedure.splitFromMembers").defaultText.en).toBe("30 members");
    expect(byKey("conditions.headCap").defaultText.vi).toBe("Áp dụng");
    expect(byKey("participation.MATERNITY_LEAVE").defaultText.vi).toBe(
      "Chưa đọc được quy định về đảng viên nghỉ thai sản. Mặc định xếp loại theo thời gian làm việc thực tế.",
    );
    const founded = byKey("participation.FOUNDED_UNDER_SIX_MONTHS").defaultText;
    expect(founded.vi).toMatch(/^2014, 2018, 2023: .*kiểm điểm, không xếp loại\. 2025: .*vẫn xếp loại/);
    expect(founded.en).toMatch(/^2014, 2018, 2023: .*not rated\. 2025: .*they are rated/);
  });

  it("answers of a unit are settings that the editions take", () => {
    for (const { key, options, editions } of QUESTIONS.filter((it) => it.key.startsWith("participation."))) {
      const reason = key.replace("participation.", "");
      for (const edition of editions.map(editionByCode))
        for (const { value } of options) {
          const kinds = SUBJECT_KINDS.filter((kind) => edition.subjects[kind]?.participation);
          const verdicts = kinds.map((kind) =>
            applySettings(edition, {
              [kind]:
                reason === "sixMonthsReferenceDay"
                  ? { sixMonthsReferenceDay: value }
                  : { participation: { [reason]: value } },
            }),
          );
          const isNewIn2025 = edition.code === "2025" && reason === "FOUNDED_UNDER_SIX_MONTHS";
          const isRefused = isNewIn2025 && value === "REVIEW_ONLY";
          expect(
            verdicts.some((it) => it.ok),
            `${key} ${edition.code} ${value}`,
          ).toBe(!isRefused);
        }
    }
  });

  it("of some editions are those alone", () => {
    const of2019 = openQuestions([editionByCode("2019")]);
    expect(of2019.map((it) => it.key)).not.toContain("participation.SUSPENDED");
    expect(of2019.map((it) => it.key)).not.toContain("levels.gapsOf2025");
    expect(of2019.flatMap((it) => it.editions).every((it) => it === "2019")).toBe(true);
    expect(openQuestions([])).toEqual([]);
  });

  it("keep the source where a part has no note", () => {
    const base = editionByCode("2018");
    const edition: Edition = {
      ...base,
      subjects: { ...base.subjects, ORGANISATION: base.subjects.MEMBER, COLLECTIVE: null, CADRE: null },
      deadlines: base.deadlines.map((it) => ({ ...it, source: "Kế hoạch", certainty: "UNCERTAIN" })),
    };
    const deadlines = openQuestions([edition]).find((it) => it.key === "text.deadlines");
    expect(deadlines?.defaultText).toEqual({ vi: "Kế hoạch", en: "Kế hoạch" });
    expect(deadlines?.parts[0]).toEqual({
      edition: "2018",
      kind: null,
      aspect: "deadlines",
      provenance: { source: "Kế hoạch", certainty: "UNCERTAIN" },
    });
  });

  it("refuse a setting whose default is no option", () => {
    const text = { vi: "Có", en: "Yes" };
    const setting = {
      field: "x",
      label: text,
      defaultValue: "B",
      options: [{ value: "A", text }],
      why: text,
    };
    expect(() => settingTopic("quota", setting, { shownAt: text, aspects: [] })).toThrow(
      "setting x has no option B",
    );
  });
});
