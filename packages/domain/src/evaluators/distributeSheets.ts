import type { Criterion } from "../editions/criterion.js";
import { GRADES, type Grade } from "../editions/grade.js";
import { LEVELS, type Level } from "../editions/level.js";
import type { SheetAnswers } from "./checkSheet.js";

/** How many sheets gave what; a value that no sheet gave is left out. */
export interface SheetDistribution {
  readonly criteria: readonly {
    readonly criterion: string;
    /** Best first. */
    readonly grades: readonly { readonly grade: Grade; readonly count: number }[];
    /** Highest first, in tenths. */
    readonly points: readonly { readonly pointsTenths: number; readonly count: number }[];
  }[];
  readonly levels: readonly { readonly level: Level; readonly count: number }[];
}

/** Sheets counted line by line. Never averaged: no document gives weights to the sides, or to sheets. */
export function distributeSheets(
  criteria: readonly Criterion[],
  sheets: readonly SheetAnswers[],
): SheetDistribution {
  return {
    criteria: criteria.map(({ code }) => ({
      criterion: code,
      grades: GRADES.flatMap((grade) => {
        const count = sheets.filter((it) => it.grades[code] === grade).length;
        return count > 0 ? [{ grade, count }] : [];
      }),
      points: countedPoints(sheets.flatMap((it) => it.points[code] ?? [])),
    })),
    levels: LEVELS.flatMap((level) => {
      const count = sheets.filter((it) => it.level === level).length;
      return count > 0 ? [{ level, count }] : [];
    }),
  };
}

function countedPoints(given: readonly number[]) {
  return [...Map.groupBy(given, (it) => it)]
    .map(([pointsTenths, same]) => ({ pointsTenths, count: same.length }))
    .toSorted((a, b) => b.pointsTenths - a.pointsTenths);
}
