import { describe, expect, it } from "vitest";
import { choose, columnLetter } from "./columnChoice";

describe("choose", () => {
  const columns = [
    { index: 0, field: "FULL_NAME" as const },
    { index: 1, field: null },
    { index: 2, field: "NOTE" as const },
  ];

  it("takes a field away from the column that had it", () => {
    expect(choose(columns, 1, "FULL_NAME")).toEqual([
      { index: 0, field: null },
      { index: 1, field: "FULL_NAME" },
      { index: 2, field: "NOTE" },
    ]);
  });

  it("leaves the other columns alone when one is left out", () => {
    expect(choose(columns, 2, null).map(({ field }) => field)).toEqual(["FULL_NAME", null, null]);
  });
});

describe("columnLetter", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [51, "AZ"],
    [52, "BA"],
    [701, "ZZ"],
    [702, "AAA"],
  ])("calls column %i %s as spreadsheets do", (index, letter) => expect(columnLetter(index)).toBe(letter));
});
