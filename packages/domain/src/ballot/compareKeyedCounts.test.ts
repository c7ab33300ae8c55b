import { describe, expect, it } from "vitest";
import { makeCountingMinutes, makeTally } from "../testing/builders.js";
import { compareKeyedCounts } from "./compareKeyedCounts.js";
import type { CountingMinutes } from "./countingMinutes.js";

const full = makeCountingMinutes({
  absent: 2,
  refused: 1,
  notReturned: 0,
  tallies: [
    { memberId: "a", votes: makeTally({ GOOD: 20, SATISFACTORY: 8 }) },
    { memberId: "b", proposedLevel: "GOOD", yesNo: { yes: 20, no: 8 } },
  ],
});

describe("compareKeyedCounts", () => {
  it("two equal entries agree, also where one writes a nought and the other leaves it out", () => {
    expect(compareKeyedCounts(full, structuredClone(full))).toEqual([]);
    const { refused: _, ...without } = makeCountingMinutes({ refused: 0 });
    const withNoughts: CountingMinutes = {
      ...without,
      refused: 0,
      levels: ["UNSATISFACTORY", "SATISFACTORY", "GOOD", "EXCELLENT"],
      tallies: without.tallies.map((it) => ({ ...it, blank: 0 })),
    };
    expect(compareKeyedCounts(without, withNoughts)).toEqual([]);
  });

  it.each([
    "convened",
    "present",
    "absent",
    "refused",
    "issued",
    "returned",
    "notReturned",
    "valid",
    "invalid",
    "blank",
  ] as const)("names a different figure of %s with both values", (field) => {
    expect(compareKeyedCounts(full, { ...full, [field]: 99 })).toEqual([
      { field, memberId: null, first: full[field], second: 99 },
    ]);
  });

  it.each(["absent", "notReturned"] as const)("a figure of %s that only one has is a difference", (field) => {
    const { [field]: typed, ...without } = full;
    expect(compareKeyedCounts(without, full)).toEqual([
      { field, memberId: null, first: null, second: typed },
    ]);
    expect(compareKeyedCounts(full, without)).toEqual([
      { field, memberId: null, first: typed, second: null },
    ]);
  });

  it("names the differing levels and answers of each line, and every difference at once", () => {
    const second: CountingMinutes = {
      ...full,
      issued: 27,
      tallies: [
        { memberId: "a", votes: makeTally({ GOOD: 19, SATISFACTORY: 8 }), blank: 1 },
        { memberId: "b", proposedLevel: "EXCELLENT", yesNo: { yes: 8, no: 20 } },
      ],
    };
    expect(compareKeyedCounts(full, second)).toEqual([
      { field: "issued", memberId: null, first: 28, second: 27 },
      { field: "GOOD", memberId: "a", first: 20, second: 19 },
      { field: "blank", memberId: "a", first: 0, second: 1 },
      { field: "proposedLevel", memberId: "b", first: "GOOD", second: "EXCELLENT" },
      { field: "yes", memberId: "b", first: 20, second: 8 },
      { field: "no", memberId: "b", first: 8, second: 20 },
    ]);
  });

  it("lines in another order agree; a line that only one has differs in each of its figures", () => {
    expect(compareKeyedCounts(full, { ...full, tallies: [...full.tallies].reverse() })).toEqual([]);
    const alone = compareKeyedCounts({ ...full, tallies: full.tallies.slice(0, 1) }, full);
    expect(alone).toEqual([
      { field: "proposedLevel", memberId: "b", first: null, second: "GOOD" },
      { field: "yes", memberId: "b", first: null, second: 20 },
      { field: "no", memberId: "b", first: null, second: 8 },
      { field: "blank", memberId: "b", first: null, second: 0 },
    ]);
  });

  it("another way of voting on the same member differs in every figure of both", () => {
    const one: CountingMinutes = { ...full, tallies: [{ memberId: "b", votes: makeTally({ GOOD: 28 }) }] };
    const other: CountingMinutes = { ...full, tallies: full.tallies.slice(1) };
    expect(compareKeyedCounts(one, other).map((it) => it.field)).toEqual([
      "EXCELLENT",
      "GOOD",
      "SATISFACTORY",
      "UNSATISFACTORY",
      "proposedLevel",
      "yes",
      "no",
    ]);
  });

  it("names other levels on the ballot", () => {
    expect(compareKeyedCounts(full, { ...full, levels: ["GOOD", "EXCELLENT"] })).toEqual([
      {
        field: "levels",
        memberId: null,
        first: "EXCELLENT GOOD SATISFACTORY UNSATISFACTORY",
        second: "EXCELLENT GOOD",
      },
    ]);
  });

  it("two lines on one member are a mistake of the caller", () => {
    const twice = { ...full, tallies: [...full.tallies, ...full.tallies.slice(0, 1)] };
    expect(() => compareKeyedCounts(full, twice)).toThrow(new RangeError("two lines on a"));
  });
});
