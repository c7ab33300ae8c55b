import type { Cell } from "./stack";

/** How far one year's round has come, as far as figures tell. */
export interface YearFigures {
  year: number;
  cell: Cell;
  isInProgress: boolean;
}

/** Years that have a round, oldest first; a year in which someone still waits for a result is in progress. */
export function yearsWithFigures(cells: readonly Cell[]): YearFigures[] {
  return cells
    .filter((cell) => cell.total > 0 || cell.isWithheld)
    .map((cell) => ({ year: cell.year, cell, isInProgress: cell.undecided > 0 }))
    .sort((a, b) => a.year - b.year);
}

/** The year shown when none is asked for: the latest finished one, else the latest with any figures. */
export function defaultYear(years: readonly YearFigures[]): number | null {
  const finished = years.filter((it) => !it.isInProgress);
  return (finished.at(-1) ?? years.at(-1))?.year ?? null;
}
