import { describe, expect, it } from "vitest";
import {
  composeText,
  draftDifferences,
  draftInput,
  emptyDraft,
  isSameDraft,
  missingCriteria,
} from "./selfAssessmentDraft";

describe("self-assessment draft", () => {
  it("composes text pasted with separate tone marks", () => {
    const decomposed = "Nguyễn Thị Hòa".normalize("NFD");
    expect(decomposed).not.toBe("Nguyễn Thị Hòa");
    expect(composeText(decomposed)).toBe("Nguyễn Thị Hòa");
  });

  it("sends the same input whatever the order of typing", () => {
    const one = draftInput({
      grades: { b: "GOOD", a: "POOR" },
      points: {},
      sections: { y: "2", x: "1" },
      ownLevel: null,
    });
    const two = draftInput({
      grades: { a: "POOR", b: "GOOD" },
      points: {},
      sections: { x: "1", y: "2" },
      ownLevel: null,
    });
    expect(one).toEqual(two);
  });

  it("does not tell composed and decomposed text apart", () => {
    const text = "đoàn kết";
    expect(
      isSameDraft(
        { grades: {}, points: {}, sections: { a: text }, ownLevel: null },
        { grades: {}, points: {}, sections: { a: text.normalize("NFD") }, ownLevel: null },
      ),
    ).toBe(true);
  });

  it("names the criteria without a grade in the edition's order", () => {
    const draft = { grades: { "I.2": "GOOD" as const }, points: {}, sections: {}, ownLevel: null };
    expect(missingCriteria(draft, ["I.1", "I.2", "II.1"])).toEqual(["I.1", "II.1"]);
  });

  it("lists only the parts in which two versions differ", () => {
    const mine = {
      grades: { a: "GOOD" as const },
      points: {},
      sections: { s: "một", t: "như nhau" },
      ownLevel: "GOOD" as const,
    };
    const theirs = {
      grades: { a: "POOR" as const },
      points: {},
      sections: { s: "hai", t: "như nhau" },
      ownLevel: "GOOD" as const,
    };
    expect(draftDifferences(mine, theirs)).toEqual({
      grades: ["a"],
      points: [],
      sections: ["s"],
      ownLevel: false,
    });
  });

  it("knows a line with points as done, none at all included", () => {
    const draft = { ...emptyDraft, points: { "I.1": 0 } };
    expect(missingCriteria(draft, ["I.1", "I.2"])).toEqual(["I.2"]);
    expect(draftInput(draft).points).toEqual([{ criterion: "I.1", pointsTenths: 0 }]);
    expect(draftDifferences(draft, emptyDraft).points).toEqual(["I.1"]);
  });
});
