import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatShare, sharePercentHundredths } from "./sharePercent.js";

describe("sharePercentHundredths", () => {
  it.each([
    ["N-01", 8, 51, 1569],
    ["N-02", 28, 147, 1905],
    ["N-02", 100, 147, 6803],
    ["N-02", 10, 147, 680],
    ["N-02", 9, 147, 612],
    ["N-03", 352, 353, 9972],
    ["N-05", 249, 2645, 941],
    ["N-06", 604, 662, 9124],
    ["N-06", 58, 662, 876],
    ["N-07", 439, 701, 6262],
    ["N-07", 107, 439, 2437],
    ["N-09", 6659, 8159, 8162],
    ["N-11", 5183, 39936, 1298],
    ["N-12", 15, 72, 2083],
    ["N-12", 55, 72, 7639],
    ["N-12", 2, 72, 278],
    ["N-13", 126, 866, 1455],
    ["N-13", 720, 866, 8314],
    ["N-13", 20, 866, 231],
    ["N-14", 350459, 365911, 9578],
    ["N-16", 1, 3, 3333],
  ])("%s: %i of %i is %i hundredths of a percent", (_, part, base, expected) => {
    expect(sharePercentHundredths(part, base)).toBe(expected);
  });

  it.each([
    { id: "N-02", parts: [28, 100, 10, 9], base: 147, sum: 10_000 },
    { id: "N-13", parts: [126, 720, 20], base: 866, sum: 10_000 },
    { id: "N-16", parts: [1, 1, 1], base: 3, sum: 9999 },
  ])("$id: the shares of $parts add up to $sum and are not forced to 100", ({ parts, base, sum }) => {
    expect(parts.reduce((total, it) => total + (sharePercentHundredths(it, base) ?? 0), 0)).toBe(sum);
  });

  it("rounds exactly half up and has no share without a base", () => {
    expect(sharePercentHundredths(1, 20_000)).toBe(1);
    expect(sharePercentHundredths(1, 20_001)).toBe(0);
    expect(sharePercentHundredths(29, 100)).toBe(2900);
    expect(sharePercentHundredths(0, 0)).toBeNull();
    expect(() => sharePercentHundredths(-1, 10)).toThrow(RangeError);
    expect(() => sharePercentHundredths(1, -10)).toThrow(RangeError);
  });

  it("is the whole number nearest to the share, the upper one of two", () => {
    fc.assert(
      fc.property(fc.nat(6_000_000), fc.integer({ min: 1, max: 6_000_000 }), (part, base) => {
        const twice = 2n * BigInt(base) * BigInt(sharePercentHundredths(part, base) ?? -1);
        const off = 20_000n * BigInt(part) - twice;
        return -BigInt(base) <= off && off < BigInt(base);
      }),
    );
  });
});

describe("formatShare", () => {
  it("is shown with a comma in Vietnamese and a point in English", () => {
    expect(formatShare(1455)).toBe("14,55%");
    expect(formatShare(1455, "en")).toBe("14.55%");
    expect(formatShare(5)).toBe("0,05%");
    expect(formatShare(-150)).toBe("−1,50%");
    expect(formatShare(null)).toBe("–");
  });
});
