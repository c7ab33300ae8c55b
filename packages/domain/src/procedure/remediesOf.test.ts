import { describe, expect, it } from "vitest";
import { EDITIONS } from "../editions/editions.js";
import { PERSONAL_REVIEW_SECTIONS } from "../editions/regulation132/personalReviewSections.js";
import { SUBJECT_KINDS } from "../editions/subjectKind.js";
import { remediesOf } from "./remediesOf.js";

const nothing = { sections: {}, conclusion: null, commitment: null };

describe("what a review leaves to be put right", () => {
  it("is what fell short and how to mend it, then what the meeting concluded and the subject undertook", () => {
    const sections = { "I.1": "Tốt.", II: " Vắng hai buổi. ", III: "Đã sửa.", VI: "Dự đủ." };
    expect(
      remediesOf(PERSONAL_REVIEW_SECTIONS, {
        sections,
        conclusion: "Cần dự đủ.",
        commitment: "Sẽ báo trước.",
      }),
    ).toEqual([
      { source: "SHORTCOMINGS", text: "Vắng hai buổi." },
      { source: "MEASURES", text: "Dự đủ." },
      { source: "CONCLUSION", text: "Cần dự đủ." },
      { source: "COMMITMENT", text: "Sẽ báo trước." },
    ]);
  });

  it("is nothing where nothing was named", () => {
    expect(remediesOf(PERSONAL_REVIEW_SECTIONS, nothing)).toEqual([]);
    expect(
      remediesOf(PERSONAL_REVIEW_SECTIONS, { ...nothing, sections: { II: "  " }, conclusion: " " }),
    ).toEqual([]);
  });

  it("is asked of every form with a section on it, each topic once", () => {
    for (const edition of EDITIONS)
      for (const kind of SUBJECT_KINDS) {
        const rules = edition.subjects[kind];
        if (!rules) continue;
        for (const { selfAssessment } of [rules, ...Object.values(rules.byPost ?? {})]) {
          const topics = (selfAssessment?.value.sections ?? []).flatMap((it) => it.topic ?? []);
          expect(new Set(topics).size, `${edition.code} ${kind}`).toBe(topics.length);
          if (topics.length > 0) expect(topics).toContain("SHORTCOMINGS");
        }
      }
  });
});
