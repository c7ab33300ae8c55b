import { assertInteger } from "../assertInteger.js";
import type { Bilingual } from "../editions/bilingual.js";
import { SHARE_BASE_TEXTS, type ShareBase } from "./namedShare.js";
import { type PartRange, parsePrintedPercent, partsPrintedAs, type ShareRounding } from "./printedPercent.js";
import { readPrintedShare } from "./printedShare.js";

/** What a printed percentage may be a share of; ANOTHER_LINE is a count printed elsewhere in the same report. */
export type PrintedBase = ShareBase | "GOOD_OR_ABOVE" | "GOOD" | "ANOTHER_LINE";

export const PRINTED_BASE_TEXTS: Readonly<Record<PrintedBase, Bilingual>> = {
  ...SHARE_BASE_TEXTS,
  GOOD_OR_ABOVE: { vi: "số hoàn thành tốt nhiệm vụ trở lên", en: "those at good completion or above" },
  GOOD: { vi: "số hoàn thành tốt nhiệm vụ", en: "those at good completion" },
  ANOTHER_LINE: { vi: "một dòng khác của báo cáo", en: "another line of the report" },
};

/** One number a percentage could be a share of, at least 1. */
export interface CandidateBase {
  readonly of: PrintedBase;
  readonly count: number;
}

/** One percentage of an imported report. */
export interface ReportFigure {
  readonly key: string;
  /** As `parsePrintedPercent` reads it. */
  readonly printed: string;
  /** The count beside it; null when the report gives the percentage alone. */
  readonly part: number | null;
  readonly bases: readonly CandidateBase[];
}

/** One rounding for the whole report; `decimals` is null when each figure has a number of its own. */
export interface ReportStyle {
  readonly rounding: ShareRounding;
  readonly decimals: number | null;
}

/** A base that explains a figure, with the counts that print so (one count where the report gives it). */
export interface Explanation extends CandidateBase {
  readonly parts: PartRange;
}

/**
 * AS_REPORT: explained by the style of the report. OTHER_STYLE: by another rounding. WITHIN_TOLERANCE: off by one in
 * the last digit on some base. INCONSISTENT: explained by nothing.
 */
export type FigureVerdict = "AS_REPORT" | "OTHER_STYLE" | "WITHIN_TOLERANCE" | "INCONSISTENT";

export interface FigureReading {
  readonly key: string;
  readonly verdict: FigureVerdict;
  /** The rounding that explains it; null when none does. */
  readonly rounding: ShareRounding | null;
  /** Every candidate base that explains it, in the order given; empty when none does. */
  readonly explanations: readonly Explanation[];
  /** Where a count is given and nothing explains it: counts that would, a hint at a slip of the pen. */
  readonly insteadOf: readonly Explanation[];
}

export interface ReportReading {
  /** The style that explains most figures, and of several the plainest: half up, one number of decimals. */
  readonly style: ReportStyle;
  readonly isOneStyle: boolean;
  readonly figures: readonly FigureReading[];
  /** Kinds of base that explain every figure that can be explained: one base for the whole report. */
  readonly commonBases: readonly PrintedBase[];
  /** True when figures can be explained, but not on one kind of base. */
  readonly isBaseMixed: boolean;
}

/**
 * Finds the one way of rounding that explains a whole report, and for each figure the base. A figure printed with fewer
 * decimals than the others counts as one whose trailing zeros were dropped ("45.3" for 45.30) before it counts as
 * printed with decimals of its own. Null for a report without figures.
 * @throws {RangeError} when a figure is no percentage, a count negative, or a base below 1
 */
export function readReport(figures: readonly ReportFigure[]): ReportReading | null {
  if (figures.length === 0) return null;
  const decimals = Math.max(...figures.map((it) => parsePrintedPercent(it.printed).decimals));
  const styles: readonly ReportStyle[] = [
    { rounding: "HALF_UP", decimals },
    { rounding: "TRUNCATED", decimals },
    { rounding: "HALF_UP", decimals: null },
    { rounding: "TRUNCATED", decimals: null },
  ];
  const scored = styles.map((style) => ({
    style,
    explained: figures.filter((it) => explain(it, style).length > 0).length,
  }));
  const best = scored.reduce((most, it) => (it.explained > most.explained ? it : most));
  const readings = figures.map((it) => readFigure(it, best.style));
  const explained = readings.map((it) => it.explanations.map(({ of }) => of)).filter((it) => it.length > 0);
  const commonBases = (explained[0] ?? []).filter((of) => explained.every((it) => it.includes(of)));
  return {
    style: best.style,
    isOneStyle: best.explained === figures.length,
    figures: readings,
    commonBases,
    isBaseMixed: explained.length > 0 && commonBases.length === 0,
  };
}

function explain({ printed, part, bases }: ReportFigure, style: ReportStyle): readonly Explanation[] {
  const percent = parsePrintedPercent(printed);
  if (part !== null) assertInteger("part", part, { min: 0 });
  return bases.flatMap(({ of, count }) => {
    assertInteger(`base ${of}`, count, { min: 1 });
    const parts = partsPrintedAs(percent, count, style.rounding, style.decimals ?? percent.decimals);
    if (parts === null) return [];
    if (part === null) return [{ of, count, parts }];
    return parts.from <= part && part <= parts.to ? [{ of, count, parts: { from: part, to: part } }] : [];
  });
}

function readFigure(figure: ReportFigure, style: ReportStyle): FigureReading {
  const { key, printed, part, bases } = figure;
  const asReport = explain(figure, style);
  if (asReport.length > 0)
    return { key, verdict: "AS_REPORT", rounding: style.rounding, explanations: asReport, insteadOf: [] };
  for (const rounding of ["HALF_UP", "TRUNCATED"] as const) {
    const explanations = explain(figure, { rounding, decimals: null });
    if (explanations.length > 0)
      return { key, verdict: "OTHER_STYLE", rounding, explanations, insteadOf: [] };
  }
  const isClose =
    part !== null &&
    bases.some(({ count }) => readPrintedShare(printed, part, count).style === "WITHIN_TOLERANCE");
  const insteadOf = explain({ ...figure, part: null }, { rounding: style.rounding, decimals: null });
  const verdict = isClose ? "WITHIN_TOLERANCE" : "INCONSISTENT";
  return { key, verdict, rounding: null, explanations: [], insteadOf };
}
