import { describe, expect, it } from "vitest";
import { makeCell } from "./makeCell";
import { actualSegments, expectedSegments, extentOf, figureOf } from "./stack";

const thuongThanh = makeCell();

describe("a stacked bar", () => {
  it("has no gap and no overlap, and is full where shares are compared", () => {
    const segments = actualSegments(thuongThanh, extentOf(thuongThanh, [thuongThanh], "share"));
    expect(segments.map((it) => it.level)).toEqual(["EXCELLENT", "GOOD", "SATISFACTORY", "UNSATISFACTORY"]);
    expect(segments[0]?.start).toBe(0);
    for (const [index, segment] of segments.entries()) {
      if (index > 0) expect(segment.start).toBe(segments[index - 1]?.end);
    }
    expect(segments.at(-1)?.end).toBe(100);
    expect((segments[0]?.end ?? 0) - (segments[0]?.start ?? 0)).toBeCloseTo(14.5497, 3);
  });

  it("is full with three equal levels, though 33,33 % three times is 99,99 %", () => {
    const cell = makeCell({ counts: [1, 1, 1, 0] });
    expect(cell.counts.map((it) => it.share)).toEqual([3333, 3333, 3333, 0]);
    expect(actualSegments(cell, 3).at(-1)?.end).toBe(100);
  });

  it("is as long as the unit is large where counts are compared", () => {
    const small = makeCell({ name: "Phường Cự Khối", counts: [43, 380, 10, 0] });
    const extent = extentOf(small, [thuongThanh, small], "count");
    expect(extent).toBe(866);
    expect(actualSegments(small, extent).at(-1)?.end).toBeCloseTo(50, 5);
  });

  it("does not let a withheld unit set the scale", () => {
    const withheld = makeCell({ counts: [900, 900, 0, 0], isWithheld: true });
    expect(extentOf(thuongThanh, [thuongThanh, withheld], "count")).toBe(866);
  });

  it("draws the expected numbers on the same scale", () => {
    const cell = makeCell({ expected: [10_392, 73_610, 2_598, 0] });
    const segments = expectedSegments(cell, 866);
    expect(segments[0]?.end).toBeCloseTo(12, 5);
    expect(segments.at(-1)?.end).toBeCloseTo(100, 5);
  });

  it("draws nothing where nobody is rated", () => {
    expect(
      actualSegments(makeCell({ counts: [0, 0, 0, 0] }), 0).every((it) => it.start === 0 && it.end === 0),
    ).toBe(true);
  });

  it("counts nobody at a level the answer leaves out", () => {
    expect(figureOf({ ...thuongThanh, counts: [] }, "GOOD")).toMatchObject({ count: 0, share: 0 });
  });
});
