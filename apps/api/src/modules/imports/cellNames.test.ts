import { describe, expect, it } from "vitest";
import { CellNames } from "./cellNames.js";

const cell = (id: string, name: string) => ({ id, name, shortName: name });
const names = new CellNames([
  cell("a", "Chi bộ Tổ dân phố số 1"),
  cell("b", "Chi bộ Tổ dân phố số 11"),
  cell("c", "Chi bộ Trường Tiểu học Thượng Thanh"),
  cell("d", "Chi bộ Công an phường"),
  cell("e", "Chi bộ công an phường"),
]);

describe("the name of a cell", () => {
  it.each([
    ["Chi bộ Tổ dân phố số 1", "a"],
    ["TỔ DÂN PHỐ SỐ 1", "a"],
    ["TDP 1", "a"],
    ["tdp số 01", "a"],
    ["CB TDP 11", "b"],
    ["trường tiểu học thượng thanh", "c"],
  ])("is found as %s", (name, id) => expect(names.find(name)).toMatchObject({ cell: { id } }));

  it("is not guessed: a near name is only proposed", () => {
    expect(names.find("Trường Tiểu học Thượng Than")).toEqual({
      nearest: "Chi bộ Trường Tiểu học Thượng Thanh",
    });
    expect(names.find("Chợ Đồng Xuân")).toEqual({ nearest: null });
  });

  it("is refused when two cells have it", () => expect(names.find("Công an phường")).toEqual({ count: 2 }));
});
