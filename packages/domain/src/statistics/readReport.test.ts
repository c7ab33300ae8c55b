import { describe, expect, it } from "vitest";
import { PUBLISHED_TABLES } from "./fixtures/publishedFigures.js";
import { type ReportFigure, readReport } from "./readReport.js";
import { reportFindings, reportStyleText } from "./reportFindings.js";

/** All printed figures of the tables whose id starts so, as one report. */
const report = (id: string): readonly ReportFigure[] =>
  PUBLISHED_TABLES.filter((it) => it.id.startsWith(id)).flatMap(({ id: table, lines, bases }) =>
    lines.flatMap(({ item, printed, part }) =>
      printed === null ? [] : [{ key: `${table.slice(4)} ${item}`.trim(), printed, part, bases }],
    ),
  );

const figure = (printed: string, part: number | null, base: number): ReportFigure => ({
  key: printed,
  printed,
  part,
  bases: [{ of: "RATED", count: base }],
});

/** What a reading says of one figure: verdict, rounding, bases with counts. */
const said = (id: string) =>
  Object.fromEntries(
    readReport(report(id))?.figures.map(({ key, verdict, rounding, explanations }) => [
      key,
      [verdict, rounding, ...explanations.map((it) => `${it.parts.from}/${it.count} ${it.of}`)].join(" "),
    ]) ?? [],
  );

describe("readReport", () => {
  it("F-1: cut off after two decimals, but for 0.72; 99.43 and 15.67 agree with nothing", () => {
    const reading = readReport(report("F-1"));
    expect(reading).toMatchObject({
      style: { rounding: "TRUNCATED", decimals: 2 },
      isOneStyle: false,
      commonBases: [],
      isBaseMixed: true,
    });
    expect(said("F-1")).toEqual({
      "collectives REVIEWED": "AS_REPORT TRUNCATED 219/219 ALL",
      "cadres REVIEWED": "INCONSISTENT ",
      "members REVIEWED": "AS_REPORT TRUNCATED 2645/2993 ALL",
      "members NOT_REVIEWED": "OTHER_STYLE HALF_UP 19/2645 REVIEWED",
      "members EXEMPT": "AS_REPORT TRUNCATED 329/2993 ALL",
      "members EXCELLENT": "AS_REPORT TRUNCATED 249/2645 REVIEWED",
      "grassroots organisations EXCELLENT": "INCONSISTENT ",
      "grassroots organisations GOOD": "AS_REPORT TRUNCATED 35/51 RATED",
      "grassroots organisations SATISFACTORY": "AS_REPORT TRUNCATED 8/51 RATED",
      "cells EXCELLENT": "AS_REPORT TRUNCATED 28/147 RATED",
      "cells GOOD": "AS_REPORT TRUNCATED 100/147 RATED",
      "cells SATISFACTORY": "AS_REPORT TRUNCATED 10/147 RATED",
      "cells UNSATISFACTORY": "AS_REPORT TRUNCATED 9/147 RATED",
    });
  });

  it("F-1: 99.43 would be 351 of 353; no count of 51 prints 15.67", () => {
    const off = readReport(report("F-1"))?.figures.filter((it) => it.verdict === "INCONSISTENT");
    expect(off?.map((it) => it.insteadOf)).toEqual([
      [{ of: "ALL", count: 353, parts: { from: 351, to: 351 } }],
      [],
    ]);
  });

  it("F-3: half up to one decimal, so that 23.8 is no share of the 662 rated: 144 of 604 or 163 of 686", () => {
    expect(readReport(report("F-3 grass"))).toMatchObject({
      style: { rounding: "HALF_UP", decimals: 1 },
      isOneStyle: true,
      isBaseMixed: true,
    });
    expect(said("F-3 grass")).toEqual({
      "grassroots organisations GOOD_OR_ABOVE": "AS_REPORT HALF_UP 604/662 RATED",
      "grassroots organisations EXCELLENT": "AS_REPORT HALF_UP 144/604 GOOD_OR_ABOVE 163/686 ALL",
      "grassroots organisations SATISFACTORY": "AS_REPORT HALF_UP 58/662 RATED",
    });
  });

  it("F-4a: 45.3 is 45.30 with its zero dropped, so one style explains all", () => {
    expect(readReport(report("F-4a"))).toMatchObject({
      style: { rounding: "HALF_UP", decimals: 2 },
      isOneStyle: true,
      commonBases: ["RATED"],
      isBaseMixed: false,
    });
  });

  it("F-4e, N-12: 21 is rounded to the whole percent, 76.3 and 2.7 are cut off", () => {
    expect(readReport(report("F-4e"))).toMatchObject({
      style: { rounding: "TRUNCATED", decimals: 1 },
      isOneStyle: false,
      isBaseMixed: false,
    });
    expect(said("F-4e")).toEqual({
      "members EXCELLENT": "OTHER_STYLE HALF_UP 15/72 RATED",
      "members GOOD": "AS_REPORT TRUNCATED 55/72 RATED",
      "members SATISFACTORY": "AS_REPORT TRUNCATED 2/72 RATED",
    });
  });

  it("F-4g: the base is the 545 cells there are, not the 543 rated", () => {
    expect(readReport(report("F-4g"))).toMatchObject({
      style: { rounding: "HALF_UP", decimals: 1 },
      isOneStyle: true,
      commonBases: ["ALL"],
      isBaseMixed: false,
    });
    // 11 of 543 is 2.03 and of 545 2.02: both print 2.
    expect(said("F-4g")).toEqual({
      CATEGORY_1: "AS_REPORT HALF_UP 304/545 ALL",
      CATEGORY_2: "AS_REPORT HALF_UP 228/545 ALL",
      CATEGORY_3: "AS_REPORT HALF_UP 11/543 RATED 11/545 ALL",
    });
  });

  it("F-4i: half up, and the 54.83 that stand alone are 414 of the 755 rated", () => {
    expect(readReport(report("F-4i"))).toMatchObject({ style: { rounding: "HALF_UP" }, isOneStyle: true });
    expect(said("F-4i")["organisations CLEAN_AND_STRONG"]).toBe("AS_REPORT HALF_UP 414/755 RATED");
  });

  it("F-4t: 71 is printed for 44 of 92, and 65 of 92 would be", () => {
    expect(readReport(report("F-4t 2016"))?.figures[0]).toMatchObject({
      verdict: "INCONSISTENT",
      insteadOf: [{ count: 92, parts: { from: 65, to: 65 } }],
    });
  });

  it("lets each figure have decimals of its own when nothing else explains all", () => {
    // 91.24 with two decimals is not 91.20, and 62.6248 is not 62.6.
    const figures = [figure("91.2", 604, 662), figure("62.62", 439, 701)];
    expect(readReport(figures)).toMatchObject({
      style: { rounding: "HALF_UP", decimals: null },
      isOneStyle: true,
    });
    // 76.38 and 2.77 are cut off, each with decimals of its own.
    expect(readReport([figure("76.3", 55, 72), figure("2.77", 2, 72)])?.style).toEqual({
      rounding: "TRUNCATED",
      decimals: null,
    });
  });

  it("prefers the plainest of the styles that explain as much", () => {
    expect(readReport([figure("100", 219, 219)])?.style).toEqual({ rounding: "HALF_UP", decimals: 0 });
    expect(readReport([figure("6.80", 10, 147)])?.style).toEqual({ rounding: "HALF_UP", decimals: 2 });
  });

  it("finds another style cut off where the report rounds", () => {
    const figures = [figure("15.69", 8, 51), figure("68.63", 35, 51), figure("19.04", 28, 147)];
    expect(readReport(figures)?.figures[2]).toMatchObject({ verdict: "OTHER_STYLE", rounding: "TRUNCATED" });
  });

  it("bears a figure off by one in the last digit, on any base it may have", () => {
    const near = { ...figure("6.81", 10, 999), bases: [{ of: "ALL" as const, count: 999 }] };
    const [reading] = readReport([near])?.figures ?? [];
    expect(reading?.verdict).toBe("INCONSISTENT");
    const both = { ...near, bases: [...near.bases, { of: "RATED" as const, count: 147 }] };
    expect(readReport([both])?.figures[0]?.verdict).toBe("WITHIN_TOLERANCE");
  });

  it("says of a percentage alone that no count of its base prints so", () => {
    expect(readReport([figure("15.67", null, 51)])).toMatchObject({
      isOneStyle: false,
      commonBases: [],
      isBaseMixed: false,
      figures: [{ verdict: "INCONSISTENT", rounding: null, explanations: [], insteadOf: [] }],
    });
  });

  it("has nothing to say of a report without figures, and refuses broken counts", () => {
    expect(readReport([])).toBeNull();
    expect(() => readReport([figure("15", 1, 0)])).toThrow("base RATED");
    expect(() => readReport([figure("15", -1, 10)])).toThrow("part");
  });
});

describe("reportFindings", () => {
  const findings = (figures: readonly ReportFigure[]) => {
    const reading = readReport(figures);
    return reading ? reportFindings(figures, reading) : [];
  };

  it("F-1: warns with figures, worst first", () => {
    const found = findings(report("F-1"));
    expect(found.map((it) => [it.code, it.keys.length])).toEqual([
      ["FIGURE_INCONSISTENT", 1],
      ["FIGURE_INCONSISTENT", 1],
      ["ROUNDING_MIXED", 1],
      ["BASES_MIXED", 13],
    ]);
    expect(found.slice(0, 3).map((it) => it.text)).toEqual([
      {
        vi: "Tỷ lệ in là 99.43% không khớp số đếm: 352/353 (tổng số) = 99,72%. Số khớp: 351/353.",
        en: "The printed 99.43% does not agree with the counts: 352/353 (all) = 99.72%. These would: 351/353.",
      },
      {
        vi: "Tỷ lệ in là 15.67% không khớp số đếm: 8/51 (số được xếp loại) = 15,69%.",
        en: "The printed 15.67% does not agree with the counts: 8/51 (those rated) = 15.69%.",
      },
      {
        vi: "Báo cáo làm tròn không thống nhất: phần lớn cắt bỏ phần lẻ đến 2 chữ số thập phân, riêng 1 tỷ lệ theo cách khác.",
        en: "The report rounds in more than one way: most figures are cut off at 2 decimals, 1 otherwise.",
      },
    ]);
    expect(found[3]?.text.vi).toContain("mẫu số");
  });

  it("is silent about a report in one style on one base", () => {
    expect(findings(report("F-4a"))).toEqual([]);
    expect(findings(report("F-4g"))).toEqual([]);
  });

  it("tells a figure within tolerance from one that is not, and gives ranges of counts that would do", () => {
    const [near] = findings([figure("6.81", 10, 147)]);
    expect(near?.code).toBe("FIGURE_WITHIN_TOLERANCE");
    const [far] = findings([figure("96", 100, 4378)]);
    // 95.5 % of 4,378 is 4,180.99 and 96.5 % is 4,224.77.
    expect(far?.text.vi).toContain("Số khớp: 4.181–4.224/4.378.");
    expect(far?.text.en).toContain("These would: 4,181–4,224/4,378.");
  });

  it("names the bases tried where no count is given", () => {
    expect(findings([figure("15.67", null, 51)])[0]?.text.vi).toBe(
      "Tỷ lệ in là 15.67% không khớp số đếm: 51 (số được xếp loại).",
    );
  });

  it.each([
    ["HALF_UP", 2, "làm tròn đến 2 chữ số thập phân", "rounded half up at 2 decimals"],
    ["HALF_UP", 1, "làm tròn đến 1 chữ số thập phân", "rounded half up at 1 decimal"],
    ["HALF_UP", 0, "làm tròn đến phần trăm nguyên", "rounded half up at the whole percent"],
    [
      "TRUNCATED",
      null,
      "cắt bỏ phần lẻ, số chữ số thập phân không thống nhất",
      "cut off, with varying decimals",
    ],
  ] as const)("calls %s with %s decimals '%s'", (rounding, decimals, vi, en) =>
    expect(reportStyleText({ rounding, decimals })).toEqual({ vi, en }),
  );
});
