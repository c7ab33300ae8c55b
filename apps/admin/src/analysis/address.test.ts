import { describe, expect, it } from "vitest";
import { type AnalysisAddress, defaultAddress, readAddress, sortKeys, stages, writeAddress } from "./address";

const full: AnalysisAddress = {
  withinId: "0d9c1a52-7a3e-4d53-9e53-0a1b2c3d4e5f",
  year: 2020,
  compareWithYear: 2019,
  groupBy: "CELL",
  stage: "SELF",
  mode: "count",
  view: "table",
  sort: { key: "EXCELLENT", descending: true },
};

describe("the address of an analysis", () => {
  it("reads back exactly what it wrote", () => {
    expect(readAddress(writeAddress(full))).toEqual(full);
    expect(readAddress(writeAddress(defaultAddress))).toEqual(defaultAddress);
  });

  it.each(stages)("keeps the stage %s", (stage) => {
    expect(readAddress(writeAddress({ ...full, stage })).stage).toBe(stage);
  });

  it.each(sortKeys.filter((key) => key !== "order"))("keeps the sort by %s in both directions", (key) => {
    for (const descending of [true, false]) {
      expect(readAddress(writeAddress({ ...full, sort: { key, descending } })).sort).toEqual({
        key,
        descending,
      });
    }
  });

  it("is empty for the first screen", () => {
    expect(writeAddress(defaultAddress).toString()).toBe("");
  });

  it("falls back to the default for anything it does not know", () => {
    const wild =
      "within=1;drop&year=20x0&compare=99999&groupBy=MEMBER&stage=decided&mode=pie&view=3d&sort=-fullName";
    expect(readAddress(new URLSearchParams(wild))).toEqual(defaultAddress);
  });
});
