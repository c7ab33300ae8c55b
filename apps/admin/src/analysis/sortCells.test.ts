import { describe, expect, it } from "vitest";
import { makeCell } from "./makeCell";
import { sortCells } from "./sortCells";

const cells = [
  makeCell({ name: "Chi bộ 10", counts: [2, 10, 0, 0] }),
  makeCell({ name: "Chi bộ 2", counts: [4, 10, 1, 0] }),
  makeCell({ name: "Chi bộ Đức Giang", counts: [1, 30, 0, 0] }),
  makeCell({ name: "Chi bộ Dương Hà", counts: [1, 30, 0, 0] }),
];
const names = (sorted: typeof cells) => sorted.map((it) => it.organisation?.name.replace("Chi bộ ", ""));

describe("units in order", () => {
  it("keeps the order of the answer until another is asked for", () => {
    expect(names(sortCells(cells, { key: "order", descending: false }))).toEqual([
      "10",
      "2",
      "Đức Giang",
      "Dương Hà",
    ]);
  });

  it("puts wards before the offices and schools of the district, each kind in the order of the answer", () => {
    const unit = (name: string, kind: "WARD" | "GRASSROOTS_CELL" | "GRASSROOTS_COMMITTEE") =>
      makeCell({ name, organisation: { id: name, name, shortName: name, kind } });
    const answer = [
      unit("Tòa án", "GRASSROOTS_CELL"),
      unit("Công an", "GRASSROOTS_COMMITTEE"),
      unit("B", "WARD"),
      unit("A", "WARD"),
    ];
    expect(names(sortCells(answer, { key: "order", descending: false }))).toEqual([
      "B",
      "A",
      "Công an",
      "Tòa án",
    ]);
  });

  it("puts 2 before 10 and D before Đ", () => {
    expect(names(sortCells(cells, { key: "name", descending: false }))).toEqual([
      "2",
      "10",
      "Dương Hà",
      "Đức Giang",
    ]);
  });

  it("sorts by the share of a level, equal shares by name", () => {
    const sorted = names(sortCells(cells, { key: "EXCELLENT", descending: true }));
    expect(sorted).toEqual(["2", "10", "Dương Hà", "Đức Giang"]);
  });

  it("sorts by size", () => {
    expect(names(sortCells(cells, { key: "rated", descending: false }))).toEqual([
      "10",
      "2",
      "Dương Hà",
      "Đức Giang",
    ]);
  });

  it("puts a withheld unit last in both directions", () => {
    const withheld = makeCell({ name: "Chi bộ 1", counts: [9, 1, 0, 0], isWithheld: true });
    for (const descending of [true, false]) {
      expect(names(sortCells([withheld, ...cells], { key: "EXCELLENT", descending })).at(-1)).toBe("1");
    }
  });
});
