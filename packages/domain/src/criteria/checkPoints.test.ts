import { describe, expect, it } from "vitest";
import type { Criterion, Scale } from "../editions/criterion.js";
import { EDITION_2025 } from "../editions/edition2025/edition2025.js";
import { rulesFor } from "../editions/rulesFor.js";
import { checkPoints, totalPoints } from "./checkPoints.js";
import { missingGrades } from "./criteriaInForce.js";

const line = (code: string, group: string): Criterion => ({
  code,
  group,
  isResult: group === "II",
  text: { vi: code, en: code },
});
const LINES = [line("I.1", "I"), line("I.2", "I"), line("II.1", "II"), line("II.2", "II")];
const WHOLE: Extract<Scale, { kind: "POINTS" }> = {
  kind: "POINTS",
  groups: [
    { code: "I", maxPoints: 30 },
    { code: "II", maxPoints: 70 },
  ],
};
const HALF = {
  ...WHOLE,
  pointsStepTenths: { value: 5, source: "Mẫu 2A", certainty: "SOURCED" },
} as const;

describe("checkPoints", () => {
  it.each([
    { points: {}, faults: [] },
    { points: { "I.1": 150, "I.2": 150, "II.1": 350, "II.2": 350 }, faults: [] },
    { points: { "I.1": 155, "II.1": 5 }, faults: [] },
    {
      points: { "I.1": 152 },
      faults: [{ code: "POINTS_NOT_ON_STEP", criterion: "I.1", pointsTenths: 152, stepTenths: 5 }],
    },
    {
      points: { "II.2": -5 },
      faults: [{ code: "POINTS_NOT_ON_STEP", criterion: "II.2", pointsTenths: -5, stepTenths: 5 }],
    },
    {
      points: { "I.1": 150, "I.2": 155 },
      faults: [{ code: "POINTS_ABOVE_GROUP", group: "I", pointsTenths: 305, maxTenths: 300 }],
    },
    {
      points: { "II.1": 700, "II.2": 5 },
      faults: [{ code: "POINTS_ABOVE_GROUP", group: "II", pointsTenths: 705, maxTenths: 700 }],
    },
  ])("by half points: $points", ({ points, faults }) => {
    expect(checkPoints(HALF, LINES, points)).toEqual(faults);
  });

  it("gives a line no more than the unit allotted to it", () => {
    const maxima = { "I.1": 100, "I.2": 200 };
    expect(checkPoints(HALF, LINES, { "I.1": 100, "I.2": 200 }, maxima)).toEqual([]);
    expect(checkPoints(HALF, LINES, { "I.1": 105, "II.1": 350 }, maxima)).toEqual([
      { code: "POINTS_ABOVE_LINE", criterion: "I.1", pointsTenths: 105, maxTenths: 100 },
    ]);
  });

  it("gives whole points where the edition names no step", () => {
    expect(checkPoints(WHOLE, LINES, { "I.1": 150 })).toEqual([]);
    expect(checkPoints(WHOLE, LINES, { "I.1": 155 })).toEqual([
      { code: "POINTS_NOT_ON_STEP", criterion: "I.1", pointsTenths: 155, stepTenths: 10 },
    ]);
  });

  it("adds up all lines, those without points yet as zero, and nothing that is not a line", () => {
    expect(totalPoints(LINES, { "I.1": 145, "II.2": 600, "III.1": 900 })).toBe(745);
    expect(totalPoints(LINES, {})).toBe(0);
  });

  it("zero points are points: the line is not missing", () => {
    expect(missingGrades(LINES, { "I.1": 0, "I.2": 5, "II.1": 10 })).toEqual(["II.2"]);
  });

  it("takes the whole sheet of a collective of 2025 at 100 points", () => {
    const rules = rulesFor(EDITION_2025, "COLLECTIVE");
    const scale = rules?.scale.value;
    if (!rules || scale?.kind !== "POINTS") throw new RangeError("2025 rates collectives by points");
    const { criteria } = rules.criteria.value;
    const first = (group: string) => criteria.find((it) => it.group === group)?.code ?? "";
    const points = { [first("I")]: 300, [first("II")]: 700 };
    expect(checkPoints(scale, criteria, points)).toEqual([]);
    expect(totalPoints(criteria, points)).toBe(1000);
  });
});
