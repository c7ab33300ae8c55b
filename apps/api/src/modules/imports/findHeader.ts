import { fieldOfHeading, type RosterField } from "./rosterField.js";
import {
  cellWords,
  type GridCell,
  type GridRow,
  isEmptyCell,
  RefusedFile,
  type RosterGrid,
} from "./rosterGrid.js";

/** Titles above the headings are allowed in the first ten rows. */
const HEADER_WITHIN = 10;
const FEWEST_HEADINGS = 2;

/** Finds the row of headings and takes what is below it as the roster. */
export function gridFrom(sheetName: string | null, rows: readonly GridRow[]): RosterGrid {
  const at = headerAt(rows);
  if (at === -1) throw new RefusedFile("NO_HEADER", { limit: HEADER_WITHIN });
  const { headings, rowsUsed } = headingsAt(rows, at);
  const width = headings.length;
  const below = rows
    .slice(at + rowsUsed)
    .map(({ row, cells }) => ({ row, cells: cells.slice(0, width) }))
    .filter(({ cells }) => cells.some((cell) => !isEmptyCell(cell)));
  const first = below[0];
  const data = first && isColumnNumbering(first.cells) ? below.slice(1) : below;
  if (data.length === 0) throw new RefusedFile("NO_ROWS");
  return { sheetName, headings, rows: data };
}

function headerAt(rows: readonly GridRow[]): number {
  const scores = rows.slice(0, HEADER_WITHIN).map(({ cells }) => knownFields(cells).size);
  const best = Math.max(0, ...scores);
  return best < FEWEST_HEADINGS ? -1 : scores.indexOf(best);
}

/** A second row of headings (admitted, official, below a common heading) refines the first. */
function headingsAt(rows: readonly GridRow[], at: number): { headings: string[]; rowsUsed: 1 | 2 } {
  const upper = rows[at]?.cells ?? [];
  const lower = rows[at + 1]?.cells ?? [];
  const nameAt = upper.findIndex((cell) => fieldOfHeading(cellWords(cell)) === "FULL_NAME");
  const isSecondHeader =
    nameAt !== -1 &&
    isEmptyCell(lower[nameAt]) &&
    knownFields(lower).size > 0 &&
    lower.every((it) => isEmptyCell(it) || typeof it === "string");
  const cells = isSecondHeader ? upper.map((cell, index) => refined(cell, lower[index] ?? null)) : upper;
  const headings = cells.map((cell) => cellWords(cell).replace(/\s+/g, " ").trim().slice(0, 200));
  while (headings.at(-1) === "") headings.pop();
  return { headings, rowsUsed: isSecondHeader ? 2 : 1 };
}

const refined = (upper: GridCell, lower: GridCell): GridCell =>
  isEmptyCell(lower) || (fieldOfHeading(cellWords(lower)) === null && !isEmptyCell(upper)) ? upper : lower;

function knownFields(cells: readonly GridCell[]): Set<RosterField> {
  const fields = cells.map((cell) => (typeof cell === "string" ? fieldOfHeading(cell) : null));
  return new Set(fields.filter((it) => it !== null));
}

/** The row "1, 2, 3 …" or "(1) (2) (3) …" that official forms print below their headings. */
function isColumnNumbering(cells: readonly GridCell[]): boolean {
  const filled = cells
    .filter((cell) => !isEmptyCell(cell))
    .map((cell) => cellWords(cell).replace(/[()\s]/g, ""));
  return filled.length >= 3 && filled.every((it, index) => it === String(index + 1));
}
