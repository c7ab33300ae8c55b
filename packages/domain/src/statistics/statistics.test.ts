import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { balances, distribution, expectedCounts, netMovement } from "./distribution.js";
import { printedShareStyle } from "./printedShare.js";
import { formatShare, sharePercentHundredths } from "./sharePercent.js";
import { suppressSmallCells } from "./suppressSmallCells.js";

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

  it("rounds exactly half up and has no share without a base", () => {
    expect(sharePercentHundredths(1, 20_000)).toBe(1);
    expect(sharePercentHundredths(29, 100)).toBe(2900);
    expect(sharePercentHundredths(0, 0)).toBeNull();
    expect(() => sharePercentHundredths(-1, 10)).toThrow(RangeError);
  });

  it("is shown with a comma in Vietnamese and a point in English", () => {
    expect(formatShare(1455)).toBe("14,55%");
    expect(formatShare(1455, "en")).toBe("14.55%");
    expect(formatShare(5)).toBe("0,05%");
    expect(formatShare(-150)).toBe("−1,50%");
    expect(formatShare(null)).toBe("–");
  });
});

describe("printedShareStyle", () => {
  it.each([
    ["N-01", "15.67", 8, 51, "INCONSISTENT"],
    ["N-01", "15.68", 8, 51, "TRUNCATED"],
    ["N-02", "19.04", 28, 147, "TRUNCATED"],
    ["N-02", "6.80", 10, 147, "HALF_UP"],
    ["N-03", "99.43", 352, 353, "INCONSISTENT"],
    ["N-03 (counts as meant)", "99.43", 351, 353, "HALF_UP"],
    ["N-06", "91.2", 604, 662, "HALF_UP"],
    ["N-11", "12.98", 5183, 39936, "HALF_UP"],
    ["N-12", "21", 15, 72, "HALF_UP"],
    ["N-12", "76.3", 55, 72, "TRUNCATED"],
    ["N-12", "2,7", 2, 72, "TRUNCATED"],
    ["tolerance", "6.81", 10, 147, "WITHIN_TOLERANCE"],
  ])("%s: %s printed for %i of %i is %s", (_, printed, part, base, expected) => {
    expect(printedShareStyle(printed, part, base)).toBe(expected);
  });

  it("refuses text that is no percentage", () =>
    expect(() => printedShareStyle("15,6x", 8, 51)).toThrow(RangeError));
});

describe("distribution", () => {
  const decided = { EXCELLENT: 126, GOOD: 720, SATISFACTORY: 20, UNSATISFACTORY: 0 };
  const self = { EXCELLENT: 139, GOOD: 707, SATISFACTORY: 20, UNSATISFACTORY: 0 };

  it("N-13: names its base and gives 14.55, 83.14 and 2.31 of 866", () => {
    expect(distribution(decided)).toMatchObject({
      rated: 866,
      goodOrAbove: 846,
      shares: { EXCELLENT: 1455, GOOD: 8314, SATISFACTORY: 231, UNSATISFACTORY: 0 },
      goodOrAboveShare: 9769,
    });
  });

  it("N-16: three equal thirds print 99.99 and are not forced to 100", () => {
    const { shares } = distribution({ EXCELLENT: 1, GOOD: 1, SATISFACTORY: 1, UNSATISFACTORY: 0 });
    expect((shares.EXCELLENT ?? 0) + (shares.GOOD ?? 0) + (shares.SATISFACTORY ?? 0)).toBe(9999);
  });

  it("N-17: from self to decided 13 move down from excellent and the total stays", () => {
    expect(netMovement(self, decided)).toEqual({
      EXCELLENT: -13,
      GOOD: 13,
      SATISFACTORY: 0,
      UNSATISFACTORY: 0,
    });
    expect(distribution(self).rated).toBe(distribution(decided).rated);
  });

  it("expects of a part what the whole shows, in hundredths of a member", () => {
    // 126 × 43 / 866 = 6.2563…, 720 × 43 / 866 = 35.7506…, 20 × 43 / 866 = 0.9930…
    expect(expectedCounts(decided, 43)).toEqual({
      EXCELLENT: 626,
      GOOD: 3575,
      SATISFACTORY: 99,
      UNSATISFACTORY: 0,
    });
    expect(expectedCounts(decided, 866)).toEqual({
      EXCELLENT: 12600,
      GOOD: 72000,
      SATISFACTORY: 2000,
      UNSATISFACTORY: 0,
    });
    expect(expectedCounts({ EXCELLENT: 0, GOOD: 0, SATISFACTORY: 0, UNSATISFACTORY: 0 }, 5)).toBeNull();
  });
});

describe("balances", () => {
  it.each([
    { id: "N-08", parts: [15, 53, 39, 9, 1], total: 117 },
    { id: "N-08", parts: [1120, 8445, 2311, 41], total: 11917 },
    { id: "N-09", parts: [6659, 1388, 112], total: 8159 },
    { id: "N-06", parts: [604, 58], total: 662 },
    { id: "F-1", parts: [2645, 19, 329], total: 2993 },
  ])("$id: $parts add up to $total", ({ parts, total }) => expect(balances(parts, total).ok).toBe(true));

  it("says by how much a sum is off", () => {
    expect(balances([120, 451, 27, 0], 600)).toEqual({
      ok: false,
      code: "CATEGORIES_NOT_BALANCED",
      sum: 598,
      total: 600,
      difference: -2,
    });
  });
});

describe("suppressSmallCells", () => {
  const cells = (...rated: number[]) => rated.map((count, index) => ({ key: `cell-${index}`, rated: count }));

  it.each([
    { what: "nothing small", rated: [30, 12, 10], withheld: [] },
    { what: "one small: the smallest other follows", rated: [30, 3, 12], withheld: ["cell-1", "cell-2"] },
    {
      what: "two small that reach the minimum together",
      rated: [30, 4, 6, 12],
      withheld: ["cell-1", "cell-2"],
    },
    { what: "two small that do not", rated: [30, 2, 3, 12], withheld: ["cell-1", "cell-2", "cell-3"] },
    { what: "empty cells protect nobody", rated: [30, 3, 0, 12], withheld: ["cell-1", "cell-3"] },
  ])("minimum 10, $what", ({ rated, withheld }) => {
    expect(suppressSmallCells(cells(...rated), 10)).toEqual({ withheld, isTotalAtRisk: false });
  });

  it("says so when the total itself gives a small cell away", () => {
    expect(suppressSmallCells(cells(4), 10)).toEqual({ withheld: ["cell-0"], isTotalAtRisk: true });
    expect(suppressSmallCells(cells(4, 3), 10).isTotalAtRisk).toBe(true);
  });

  it("never shows a small cell and never withholds exactly one under a safe total", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(40), { maxLength: 30 }),
        fc.integer({ min: 2, max: 15 }),
        (rated, minimum) => {
          const input = cells(...rated);
          const { withheld, isTotalAtRisk } = suppressSmallCells(input, minimum);
          const hidden = input.filter((it) => withheld.includes(it.key));
          const shown = input.filter((it) => !withheld.includes(it.key));
          const sum = hidden.reduce((total, it) => total + it.rated, 0);
          const isSafe = hidden.length === 0 || (hidden.length >= 2 && sum >= minimum);
          return shown.every((it) => it.rated === 0 || it.rated >= minimum) && (isTotalAtRisk || isSafe);
        },
      ),
    );
  });
});
