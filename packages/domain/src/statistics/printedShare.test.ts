import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PUBLISHED_FIGURES } from "./fixtures/publishedFigures.js";
import {
  isPrintedPercent,
  parsePrintedPercent,
  partsPrintedAs,
  percentUnits,
  SHARE_ROUNDINGS,
} from "./printedPercent.js";
import { printedShareStyle, readPrintedShare } from "./printedShare.js";
import { sharePercentHundredths } from "./sharePercent.js";

const baseOf = ({ bases, base }: (typeof PUBLISHED_FIGURES)[number]): number =>
  bases.find((it) => it.of === base)?.count ?? 0;

const withCounts = PUBLISHED_FIGURES.flatMap((it) =>
  it.part === null ? [] : [{ ...it, part: it.part, count: baseOf(it) }],
);

describe("published figures", () => {
  it.each(withCounts.filter((it) => it.calculated !== null))(
    "$id, $item: $part of $count is $calculated hundredths of a percent",
    ({ part, count, calculated }) => expect(sharePercentHundredths(part, count)).toBe(calculated),
  );

  it.each(withCounts.filter((it) => it.verdict !== null))(
    "$id, $item: $printed printed for $part of $count is $verdict",
    ({ printed, part, count, verdict }) =>
      expect(printedShareStyle(printed ?? "", part, count)).toBe(verdict),
  );

  it("are 35 prints that have their counts beside them", () => {
    expect(withCounts.filter((it) => it.verdict !== null)).toHaveLength(35);
  });
});

describe("printedShareStyle", () => {
  it.each([
    ["N-01", "15.67", 8, 51, "INCONSISTENT"],
    ["N-01", "15.68", 8, 51, "TRUNCATED"],
    ["N-02", "19.04", 28, 147, "TRUNCATED"],
    ["N-02", "68.02", 100, 147, "TRUNCATED"],
    ["N-02", "6.80", 10, 147, "HALF_UP"],
    ["N-02", "6.12", 9, 147, "HALF_UP"],
    ["N-03", "99.43", 352, 353, "INCONSISTENT"],
    ["N-03 (counts as meant)", "99.43", 351, 353, "HALF_UP"],
    ["N-05", "9.41", 249, 2645, "HALF_UP"],
    ["N-06", "91.2", 604, 662, "HALF_UP"],
    ["N-06", "8.8", 58, 662, "HALF_UP"],
    ["N-07", "62.62", 439, 701, "HALF_UP"],
    ["N-07 (another base)", "62.62", 439, 709, "INCONSISTENT"],
    ["N-09", "81.6", 6659, 8159, "HALF_UP"],
    ["N-11", "12.98", 5183, 39936, "HALF_UP"],
    ["N-11 (cut off)", "12.97", 5183, 39936, "TRUNCATED"],
    ["N-12", "21", 15, 72, "HALF_UP"],
    ["N-12", "76.3", 55, 72, "TRUNCATED"],
    ["N-12", "2,7", 2, 72, "TRUNCATED"],
    ["N-14", "95.78", 350459, 365911, "HALF_UP"],
    ["N-16", "33.33", 1, 3, "HALF_UP"],
    ["tolerance", "6.81", 10, 147, "WITHIN_TOLERANCE"],
    ["tolerance, below", "6.79", 10, 147, "WITHIN_TOLERANCE"],
    ["beyond tolerance", "6.82", 10, 147, "INCONSISTENT"],
  ])("%s: %s printed for %i of %i is %s", (_, printed, part, base, expected) => {
    expect(printedShareStyle(printed, part, base)).toBe(expected);
  });

  it("says how a figure is printed and which roundings would print it so", () => {
    expect(readPrintedShare("21", 15, 72)).toEqual({
      style: "HALF_UP",
      decimals: 0,
      isWholePercent: true,
      roundings: ["HALF_UP"],
    });
    expect(readPrintedShare("6.80", 10, 147)).toMatchObject({
      decimals: 2,
      isWholePercent: false,
      roundings: ["HALF_UP", "TRUNCATED"],
    });
    expect(readPrintedShare("15.67", 8, 51).roundings).toEqual([]);
  });

  it("refuses text that is no percentage, and a base of nobody", () => {
    expect(() => printedShareStyle("15,6x", 8, 51)).toThrow("not a percentage: 15,6x");
    expect(() => printedShareStyle("15", 8, 0)).toThrow("base");
    expect(() => printedShareStyle("15", -8, 51)).toThrow("part");
  });
});

describe("parsePrintedPercent", () => {
  it.each([
    ["15,69", { units: 1569, decimals: 2 }],
    [" 76.3 ", { units: 763, decimals: 1 }],
    ["21", { units: 21, decimals: 0 }],
    ["0.0500", { units: 500, decimals: 4 }],
    ["1000", { units: 1000, decimals: 0 }],
  ])("reads %s", (text, expected) => {
    expect(isPrintedPercent(text)).toBe(true);
    expect(parsePrintedPercent(text)).toEqual(expected);
  });

  it.each(["", "15.", ".5", "-3", "15.12345", "10000", "15 %", "1.000,5"])("does not read '%s'", (text) =>
    expect(isPrintedPercent(text)).toBe(false),
  );
});

describe("partsPrintedAs", () => {
  it.each([
    // 23.75 % of 662 is 157.2 and 23.85 % is 157.9: nothing between. Of 604: 143.45 to 144.05; of 686: 162.9 to 163.6.
    { id: "F-3", printed: "23.8", base: 662, rounding: "HALF_UP", parts: null },
    { id: "F-3", printed: "23.8", base: 604, rounding: "HALF_UP", parts: { from: 144, to: 144 } },
    { id: "F-3", printed: "23.8", base: 686, rounding: "HALF_UP", parts: { from: 163, to: 163 } },
    // Cut off, 23.8 % to 23.9 % of 662 is 157.6 to 158.2.
    { id: "F-3", printed: "23.8", base: 662, rounding: "TRUNCATED", parts: { from: 158, to: 158 } },
    { id: "N-03", printed: "99.43", base: 353, rounding: "HALF_UP", parts: { from: 351, to: 351 } },
    { id: "N-01", printed: "15.67", base: 51, rounding: "HALF_UP", parts: null },
    // 54.825 % to 54.835 % of 755 is 413.93 to 414.00; of 758 it is 415.57 to 415.65.
    { id: "F-4i", printed: "54.83", base: 755, rounding: "HALF_UP", parts: { from: 414, to: 414 } },
    { id: "F-4i", printed: "54.83", base: 758, rounding: "HALF_UP", parts: null },
    { id: "F-4n", printed: "96", base: 4378, rounding: "HALF_UP", parts: { from: 4181, to: 4224 } },
    { id: "nobody", printed: "0.00", base: 100, rounding: "HALF_UP", parts: { from: 0, to: 0 } },
  ] as const)("$id: $printed of $base, $rounding, is $parts", ({ printed, base, rounding, parts }) => {
    expect(partsPrintedAs(parsePrintedPercent(printed), base, rounding)).toEqual(parts);
  });

  it("takes a figure with dropped zeros as one with more decimals, never with fewer", () => {
    const printed = parsePrintedPercent("45.3");
    expect(partsPrintedAs(printed, 117, "HALF_UP", 2)).toEqual({ from: 53, to: 53 });
    expect(partsPrintedAs(printed, 1000, "HALF_UP", 1)).toEqual({ from: 453, to: 453 });
    expect(partsPrintedAs(printed, 117, "HALF_UP", 0)).toBeNull();
  });

  it("finds exactly the parts that print so", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.nat(400),
        fc.nat(3),
        fc.constantFrom(...SHARE_ROUNDINGS),
        (base, part, decimals, rounding) => {
          const units = percentUnits(part, base, decimals, rounding);
          const parts = partsPrintedAs({ units, decimals }, base, rounding);
          const same = Array.from({ length: 2 * 400 }, (_, it) => it).filter(
            (it) => percentUnits(it, base, decimals, rounding) === units,
          );
          expect(parts).toEqual({ from: same[0], to: same.at(-1) });
        },
      ),
    );
  });
});
