import { describe, expect, it } from "vitest";
import { EDITION_2018 } from "../editions/edition2018/edition2018.js";
import { EDITION_2025 } from "../editions/edition2025/edition2025.js";
import { levelOfPoints } from "./levelOfPoints.js";

describe("levelOfPoints", () => {
  const { conditions } = EDITION_2025.subjects.MEMBER;

  it.each([
    { total: 1000, level: "EXCELLENT" },
    { total: 900, level: "EXCELLENT" },
    { total: 895, level: "GOOD" },
    { total: 700, level: "GOOD" },
    { total: 695, level: "SATISFACTORY" },
    { total: 500, level: "SATISFACTORY" },
    { total: 495, level: "UNSATISFACTORY" },
    { total: 0, level: "UNSATISFACTORY" },
  ])("reads $total tenths of 2025 as $level", ({ total, level }) => {
    expect(levelOfPoints(conditions, total)).toBe(level);
  });

  it("says nothing for grades", () => {
    expect(levelOfPoints(EDITION_2018.subjects.MEMBER.conditions, 900)).toBeNull();
  });
});
