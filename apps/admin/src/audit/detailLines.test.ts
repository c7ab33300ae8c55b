import { expect, it } from "vitest";
import { i18nProvider } from "../providers/i18nProvider";
import { detailLines } from "./detailLines";

const linesOf = (details: string) => detailLines(details, i18nProvider.translate);

it("says each figure of an entry in words and leaves empty ones out", () => {
  expect(linesOf('{"year":2018,"planNumber":"45-KH/ĐU","members":1172,"exceededBy":null}')).toEqual([
    "Năm: 2018",
    "Kế hoạch số: 45-KH/ĐU",
    "Đảng viên: 1.172",
  ]);
});

it("says levels, steps and days as the screens do", () => {
  expect(linesOf('{"level":"GOOD","stage":"DECIDED","groupBy":"CELL","heldOn":"2018-12-01"}')).toEqual([
    "Mức: Hoàn thành tốt nhiệm vụ",
    expect.stringMatching(/^Lấy mức ở bước: (?!DECIDED)/),
    "Chia theo: chi bộ",
    "Ngày họp: 01/12/2018",
  ]);
});

it("cuts long texts and keeps what is no JSON as it is", () => {
  expect(linesOf(JSON.stringify({ ids: "x".repeat(200) }))[0]).toHaveLength("ids: ".length + 81);
  expect(linesOf("free text")).toEqual(["free text"]);
  expect(linesOf("{}")).toEqual([]);
});
