import { editionByCode } from "@xeploai/domain";
import { describe, expect, it } from "vitest";
import { concretisedRules } from "./concretisedRules";
import { gradedCriteria } from "./formSteps";

const rules = editionByCode("2018").subjects.MEMBER;
const lines = rules.criteria.value.criteria.map(({ code, group, isResult, text }) => ({
  code,
  group,
  isResult,
  textVi: text.vi,
  textEn: text.en,
}));

describe("the lines of a form", () => {
  it("are those of the edition when nobody concretised them", () => {
    expect(concretisedRules(rules, lines)).toEqual(rules);
  });

  it("are the parts of a line that the plan divided", () => {
    const parts = ["a", "b"].map((part) => ({
      code: `II.2.${part}`,
      group: "II",
      isResult: true,
      textVi: `Phần ${part}`,
      textEn: `Part ${part}`,
    }));
    const refined = concretisedRules(
      rules,
      lines.flatMap((it) => (it.code === "II.2" ? parts : [it])),
    );
    expect(gradedCriteria(refined.criteria.value).map(({ code }) => code)).toEqual([
      "I.1",
      "I.2",
      "I.3",
      "I.4",
      "II.1",
      "II.2.a",
      "II.2.b",
      "III",
      "IV",
    ]);
  });
});
