import { describe, expect, it } from "vitest";
import type { Criterion, Scale } from "../editions/criterion.js";
import { GRADE_SCALE } from "../editions/gradeScale.js";
import { checkSheet, type SheetAnswers, sheetGaps } from "./checkSheet.js";
import { distributeSheets } from "./distributeSheets.js";
import { sheetCriteria } from "./sheetCriteria.js";

const line = (code: string): Criterion => ({
  code,
  group: code.split(".")[0] ?? code,
  isResult: false,
  text: { vi: code, en: code },
});
const criteria = ["I.1", "I.2", "II.1.a", "II.1.b", "II.10"].map(line);
const POINTS: Scale = {
  kind: "POINTS",
  groups: [
    { code: "I", maxPoints: 30 },
    { code: "II", maxPoints: 70 },
  ],
};
const answers = (more: Partial<SheetAnswers> = {}): SheetAnswers => ({
  grades: {},
  points: {},
  level: null,
  ...more,
});

describe("sheetCriteria", () => {
  it("keeps lines within the function with the parts a unit made of them", () => {
    const codes = (within: string[] | null) => sheetCriteria(criteria, within).map((it) => it.code);
    expect(codes(null)).toEqual(["I.1", "I.2", "II.1.a", "II.1.b", "II.10"]);
    expect(codes(["II.1"])).toEqual(["II.1.a", "II.1.b"]);
    expect(codes([])).toEqual([]);
  });
});

describe("checkSheet", () => {
  const rules = (within: string[] | null, scale: Scale = GRADE_SCALE) => ({ criteria, scale, within });

  it("takes grades within the function, complete or not", () => {
    expect(checkSheet(rules(["I.2"]), answers({ grades: { "I.2": "POOR" } }))).toEqual([]);
    expect(checkSheet(rules(null), answers({ grades: { "I.1": "GOOD" } }))).toEqual([]);
  });

  it("refuses a criterion outside the function, and one there is not", () => {
    const given = answers({ grades: { "I.1": "GOOD", "I.2": "GOOD", IX: "GOOD" } });
    expect(checkSheet(rules(["I.2"]), given)).toEqual([
      { code: "CRITERION_OUTSIDE_FUNCTION", criterion: "I.1" },
      { code: "CRITERION_OUTSIDE_FUNCTION", criterion: "IX" },
    ]);
  });

  it("refuses the other scale, and points that the scale does not allow", () => {
    expect(checkSheet(rules(null), answers({ points: { "I.1": 50 } }))).toEqual([
      { code: "SCALE_OF_GRADES" },
    ]);
    expect(checkSheet(rules(null, POINTS), answers({ grades: { "I.1": "GOOD" } }))).toEqual([
      { code: "SCALE_OF_POINTS" },
    ]);
    expect(checkSheet(rules(["I.1"], POINTS), answers({ points: { "I.1": 310 } }))).toEqual([
      { code: "POINTS_ABOVE_GROUP", group: "I", pointsTenths: 310, maxTenths: 300 },
    ]);
  });

  it("is complete with every line of the function; the level belongs to a sheet on everything", () => {
    expect(sheetGaps(rules(["II.1"]), answers({ grades: { "II.1.a": "GOOD" } }))).toEqual({
      criteria: ["II.1.b"],
      isLevelMissing: false,
    });
    expect(sheetGaps(rules(null), answers({ level: "GOOD" }))).toEqual({
      criteria: ["I.1", "I.2", "II.1.a", "II.1.b", "II.10"],
      isLevelMissing: false,
    });
    const points = Object.fromEntries(criteria.map((it) => [it.code, 0]));
    expect(sheetGaps(rules(null, POINTS), answers({ points }))).toEqual({
      criteria: [],
      isLevelMissing: true,
    });
  });
});

describe("distributeSheets", () => {
  it("counts each line by itself, best first, and averages nothing", () => {
    const sheets = [
      answers({ grades: { "I.1": "POOR" }, level: "GOOD" }),
      answers({ grades: { "I.1": "EXCELLENT" }, points: { "I.2": 50 }, level: "EXCELLENT" }),
      answers({ grades: { "I.1": "POOR" }, points: { "I.2": 145 } }),
      answers({ points: { "I.2": 50 }, level: "GOOD" }),
    ];
    expect(distributeSheets([line("I.1"), line("I.2")], sheets)).toEqual({
      criteria: [
        {
          criterion: "I.1",
          grades: [
            { grade: "EXCELLENT", count: 1 },
            { grade: "POOR", count: 2 },
          ],
          points: [],
        },
        {
          criterion: "I.2",
          grades: [],
          points: [
            { pointsTenths: 145, count: 1 },
            { pointsTenths: 50, count: 2 },
          ],
        },
      ],
      levels: [
        { level: "EXCELLENT", count: 1 },
        { level: "GOOD", count: 2 },
      ],
    });
  });
});
