import { describe, expect, it } from "vitest";
import {
  contentInput,
  nextCode,
  type PlanContent,
  type PlanRefinement,
  type PlanRefusal,
  refusalsOf,
} from "./planDraft";

const refinement: PlanRefinement = {
  kind: "MEMBER",
  post: null,
  postTitle: "Bí thư chi bộ",
  adds: [],
  details: [],
  thresholds: [],
};
const content: PlanContent = {
  number: " 07-KH/ĐU ",
  issuedOn: null,
  asOf: "2018-11-20",
  deadlineOn: null,
  calendar: [],
  refinements: [],
  quotaShares: [],
  evaluators: [],
  ballotMode: "PAPER",
  asksCommitteeVote: false,
  quotaGroups: [],
  settings: [],
  participation: [],
  hasPrompts: false,
};
const line = (code: string, evidence: string[] = []) => ({
  code,
  maxPointsTenths: null,
  evidence,
  anchors: [],
});

describe("what a plan's form sends", () => {
  it("leaves out what is still empty", () => {
    const added = (code: string, text: string) => ({ ...line(code), group: "II", isResult: true, text });
    const sent = contentInput({
      ...content,
      refinements: [
        {
          ...refinement,
          adds: [added("II.2.a", "Thu đảng phí"), added("II.2.b", " ")],
          details: [line("I.1"), line("I.2", ["Sổ", ""])],
        },
      ],
      evaluators: [{ subjectKind: "MEMBER", side: "ABOVE", body: " ", isConfidential: false, role: null }],
    });
    expect(sent.number).toBe("07-KH/ĐU");
    expect(sent.evaluators).toEqual([]);
    expect(sent.refinements[0]?.adds.map(({ code }) => code)).toEqual(["II.2.a"]);
    expect(sent.refinements[0]?.details).toEqual([line("I.2", ["Sổ"])]);
    expect(contentInput({ ...content, number: " " }).number).toBeNull();
  });
});

describe("the code of a new line", () => {
  it.each([
    { parent: "II.2", taken: [], isLine: true, code: "II.2.a" },
    { parent: "II.2", taken: ["II.2.a", "II.2.b"], isLine: true, code: "II.2.c" },
    { parent: "III", taken: ["III.1"], isLine: false, code: "III.2" },
  ])("is $code below $parent", ({ parent, taken, isLine, code }) => {
    expect(nextCode(parent, taken, isLine)).toBe(code);
  });

  it("goes on after z", () => {
    const taken = Array.from("abcdefghijklmnopqrstuvwxyz", (letter) => `I.1.${letter}`);
    expect(nextCode("I.1", taken, true)).toBe("I.1.aa");
  });
});

describe("refusals", () => {
  const refusal = (changes: Partial<PlanRefusal>): PlanRefusal => ({
    code: "OVERLAY_LINE_TWICE",
    kind: "MEMBER",
    post: null,
    postTitle: "Bí thư chi bộ",
    line: "II.2.a",
    centralVi: null,
    centralEn: null,
    attemptedVi: null,
    attemptedEn: null,
    source: "Hướng dẫn 16-HD/BTCTW (2018)",
    ...changes,
  });

  it("stand beside the line of the post they are about, or of every post", () => {
    const all = [
      refusal({}),
      refusal({ kind: null, postTitle: null }),
      refusal({ postTitle: null }),
      refusal({ line: "I.1" }),
    ];
    expect(refusalsOf(all, refinement, "II.2.a")).toEqual(all.slice(0, 2));
  });
});
