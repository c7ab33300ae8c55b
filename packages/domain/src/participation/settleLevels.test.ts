import { describe, expect, it } from "vitest";
import { editionByCode } from "../editions/editions.js";
import { settleLevels } from "./settleLevels.js";

describe("levels proposed at several places", () => {
  it("are one level when all agree", () => {
    expect(settleLevels(["GOOD"], editionByCode("2019"), 2019)).toEqual({ level: "GOOD" });
    expect(settleLevels(["GOOD", "GOOD"], editionByCode("2018"), 2018)).toEqual({ level: "GOOD" });
  });

  it("2019: go to the competent authority when they differ", () => {
    expect(settleLevels(["GOOD", "GOOD", "SATISFACTORY"], editionByCode("2019"), 2021)).toEqual({
      level: null,
      source: {
        source: "Hướng dẫn 21-HD/BTCTW (2019), mục một số vấn đề khác",
        certainty: "SOURCED",
      },
    });
  });

  it("have no rule in the other editions: a person decides", () => {
    for (const [code, year] of [
      ["2014", 2016],
      ["2018", 2018],
      ["2023", 2024],
      ["2025", 2025],
    ] as const)
      expect(settleLevels(["EXCELLENT", "GOOD"], editionByCode(code), year)).toEqual({
        level: null,
        source: null,
      });
  });

  it("must be at least one", () => {
    expect(() => settleLevels([], editionByCode("2019"), 2019)).toThrow(
      "levels must have at least one entry",
    );
  });
});
