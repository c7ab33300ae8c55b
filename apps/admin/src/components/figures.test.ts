import { describe, expect, it } from "vitest";
import {
  formatChange,
  formatCount,
  formatCountChange,
  formatExpected,
  formatHundredths,
  formatShare,
} from "./figures";

const space = "\u00a0";

describe("figures as officials write them", () => {
  it.each([
    [1455, `14,55${space}%`, "14.55%"],
    [8314, `83,14${space}%`, "83.14%"],
    [231, `2,31${space}%`, "2.31%"],
    [1750, `17,50${space}%`, "17.50%"],
    [0, `0,00${space}%`, "0.00%"],
    [5, `0,05${space}%`, "0.05%"],
    [10000, `100,00${space}%`, "100.00%"],
    [35000, `350,00${space}%`, "350.00%"],
  ])("writes a share of %i hundredths as %s, and %s in English", (hundredths, vi, en) => {
    expect(formatShare(hundredths, "vi")).toBe(vi);
    expect(formatShare(hundredths, "en")).toBe(en);
  });

  it.each([
    [0, "0"],
    [866, "866"],
    [1000, "1.000"],
    [14210, "14.210"],
    [5600000, "5.600.000"],
  ])("writes the count %i as %s", (count, text) => expect(formatCount(count, "vi")).toBe(text));

  it("gives a change its sign", () => {
    expect(formatChange(125, "vi")).toBe("+1,25");
    expect(formatChange(-7, "vi")).toBe("−0,07");
    expect(formatChange(0, "vi")).toBe("0,00");
    expect(formatCountChange(-13, "vi")).toBe("−13");
    expect(formatCountChange(13, "vi")).toBe("+13");
    expect(formatCountChange(0, "vi")).toBe("0");
  });

  it("keeps two decimals of a negative number", () => {
    expect(formatHundredths(-123456, "en")).toBe("−1,234.56");
  });

  it.each([
    [12600, "126,0"],
    [12604, "126,0"],
    [12605, "126,1"],
    [95, "1,0"],
    [0, "0,0"],
  ])("writes %i hundredths of an expected person as %s", (hundredths, text) =>
    expect(formatExpected(hundredths, "vi")).toBe(text),
  );
});
