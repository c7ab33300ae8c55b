import { describe, expect, it } from "vitest";
import { formSteps, gradedCriteria } from "./formSteps";

const text = { vi: "", en: "" };
const tree = {
  groups: [
    { code: "I", text },
    { code: "III", text },
  ],
  criteria: [
    { code: "I.1", group: "I", isResult: false, text },
    { code: "I.2", group: "I", isResult: true, text },
  ],
};
const section = (code: string, criteriaGroup: string | null, kind: "TEXT" | "POINTS" | "LEVEL" = "TEXT") => ({
  code,
  title: text,
  kind,
  isOptional: false,
  criteriaGroup,
});

describe("steps of the self-assessment", () => {
  it("grades a group without lines as one criterion of its own code", () => {
    expect(gradedCriteria(tree).map(({ code }) => code)).toEqual(["I.1", "I.2", "III"]);
  });

  it("puts each text beside the grades it is about, and ends with level and overview", () => {
    const form = {
      formCode: "02",
      sections: [
        section("A", "I"),
        section("B", null),
        section("C", null),
        section("D", null),
        section("E", null, "LEVEL"),
      ],
    };
    const steps = formSteps(form, tree);
    expect(steps.map(({ kind }) => kind)).toEqual(["GROUP", "GROUP", "TEXT", "TEXT", "LEVEL", "OVERVIEW"]);
    expect(steps[0]).toMatchObject({ group: { code: "I" }, sections: [{ code: "A" }] });
    expect(steps[2]).toMatchObject({ sections: [{ code: "B" }, { code: "C" }] });
    expect(steps[3]).toMatchObject({ sections: [{ code: "D" }] });
  });

  it("asks a form of points for its texts first, then for the points", () => {
    const form = {
      formCode: "02C",
      sections: [
        section("A.I", null),
        section("A.II", null),
        section("A.III", null),
        section("B.I.1", "I", "POINTS"),
        section("B.I.2", "III", "POINTS"),
        section("B.II", null, "LEVEL"),
      ],
    };
    const kinds = formSteps(form, tree, true).map(({ kind }) => kind);
    expect(kinds).toEqual(["TEXT", "TEXT", "ANSWERS", "GROUP", "GROUP", "LEVEL", "OVERVIEW"]);
  });
});
