import { describe, expect, it } from "vitest";
import { EDITION_2018 } from "../editions/edition2018/edition2018.js";
import { EDITION_2025 } from "../editions/edition2025/edition2025.js";
import { lineBands } from "./lineBands.js";

const { conditions } = EDITION_2025.subjects.MEMBER;

describe("lineBands", () => {
  it("puts 90, 70 and 50 of a hundred on the points of the line", () => {
    expect(lineBands(conditions, 700, 5)).toEqual([
      { grade: "EXCELLENT", from: 630, to: 700 },
      { grade: "GOOD", from: 490, to: 625 },
      { grade: "AVERAGE", from: 350, to: 485 },
      { grade: "POOR", from: 0, to: 345 },
    ]);
  });

  it("begins a band on the first step that reaches the mark", () => {
    expect(lineBands(conditions, 75, 5)).toEqual([
      { grade: "EXCELLENT", from: 70, to: 75 },
      { grade: "GOOD", from: 55, to: 65 },
      { grade: "AVERAGE", from: 40, to: 50 },
      { grade: "POOR", from: 0, to: 35 },
    ]);
  });

  it("leaves out a grade for which the step leaves no points", () => {
    expect(lineBands(conditions, 10, 10).map(({ grade }) => grade)).toEqual(["EXCELLENT", "POOR"]);
  });

  it.each([5, 10, 15, 30, 45, 100, 300, 700])(
    "leaves out no point of %i tenths and counts none twice",
    (max) => {
      const bands = lineBands(conditions, max, 5);
      const points = bands.flatMap(({ from, to }) =>
        Array.from({ length: (to - from) / 5 + 1 }, (_, index) => from + index * 5),
      );
      expect(points.toSorted((a, b) => a - b)).toEqual(
        Array.from({ length: max / 5 + 1 }, (_, index) => index * 5),
      );
    },
  );

  it("has nothing to say about grades", () => {
    expect(lineBands(EDITION_2018.subjects.MEMBER.conditions, 100, 5)).toEqual([]);
  });
});
