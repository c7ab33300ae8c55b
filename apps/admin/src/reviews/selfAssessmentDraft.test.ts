import { describe, expect, it } from "vitest";
import {
  composeText,
  draftDifferences,
  draftInput,
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
      sections: { y: "2", x: "1" },
      ownLevel: null,
    });
    const two = draftInput({
      grades: { a: "POOR", b: "GOOD" },
      sections: { x: "1", y: "2" },
      ownLevel: null,
    });
    expect(one).toEqual(two);
  });

  it("does not tell composed and decomposed text apart", () => {
    const text = "đoàn kết";
    expect(
      isSameDraft(
        { grades: {}, sections: { a: text }, ownLevel: null },
        { grades: {}, sections: { a: text.normalize("NFD") }, ownLevel: null },
      ),
    ).toBe(true);
  });

  it("names the criteria without a grade in the edition's order", () => {
    const draft = { grades: { "I.2": "GOOD" as const }, sections: {}, ownLevel: null };
    expect(missingCriteria(draft, ["I.1", "I.2", "II.1"])).toEqual(["I.1", "II.1"]);
  });

  it("lists only the parts in which two versions differ", () => {
    const mine = {
      grades: { a: "GOOD" as const },
      sections: { s: "một", t: "như nhau" },
      ownLevel: "GOOD" as const,
    };
    const theirs = {
      grades: { a: "POOR" as const },
      sections: { s: "hai", t: "như nhau" },
      ownLevel: "GOOD" as const,
    };
    expect(draftDifferences(mine, theirs)).toEqual({ grades: ["a"], sections: ["s"], ownLevel: false });
  });
});
