import { describe, expect, it } from "vitest";
import { dateOf } from "./dateCell.js";
import type { GridCell } from "./rosterGrid.js";

describe("a day in a roster", () => {
  it.each<[Exclude<GridCell, null>, string]>([
    ["19/05/1965", "1965-05-19"],
    ["9/5/1965", "1965-05-09"],
    ["9-5-1965", "1965-05-09"],
    ["09.05.1965", "1965-05-09"],
    [" 1965-05-09 ", "1965-05-09"],
    ["29/02/2016", "2016-02-29"],
    [{ day: "1965-05-09" }, "1965-05-09"],
    // Day 23871 of a workbook's calendar, in a cell that lost its format.
    [23_871, "1965-05-09"],
  ])("is read from %j", (cell, day) => expect(dateOf(cell)).toEqual({ day }));

  it.each<[Exclude<GridCell, null>, string]>([
    ["31/02/1970", "DATE_IMPOSSIBLE"],
    ["29/02/2018", "DATE_IMPOSSIBLE"],
    ["12/25/1960", "DATE_IMPOSSIBLE"],
    ["00/00/1960", "DATE_IMPOSSIBLE"],
    [60, "DATE_IMPOSSIBLE"],
    [{ day: "1900-02-28" }, "DATE_IMPOSSIBLE"],
    ["1960", "DATE_AMBIGUOUS"],
    [1960, "DATE_AMBIGUOUS"],
    ["5/1960", "DATE_AMBIGUOUS"],
    ["01/02/60", "DATE_AMBIGUOUS"],
    ["hôm qua", "DATE_FORMAT"],
    [3.5, "DATE_FORMAT"],
    [true, "DATE_FORMAT"],
    [{ broken: "#REF!" }, "FORMULA"],
  ])("is refused as %j: %s", (cell, code) => expect(dateOf(cell)).toMatchObject({ code }));
});
