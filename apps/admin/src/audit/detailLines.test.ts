import { expect, it } from "vitest";
import { detailLines } from "./detailLines";

it("names each figure of an entry and leaves empty ones out", () => {
  expect(detailLines('{"year":2018,"plan":"45-KH/ĐU","note":null}')).toEqual([
    "year: 2018",
    "plan: 45-KH/ĐU",
  ]);
});

it("cuts long lists and keeps what is no JSON as it is", () => {
  expect(detailLines(JSON.stringify({ ids: "x".repeat(200) }))[0]).toHaveLength("ids: ".length + 81);
  expect(detailLines("free text")).toEqual(["free text"]);
  expect(detailLines("{}")).toEqual([]);
});
