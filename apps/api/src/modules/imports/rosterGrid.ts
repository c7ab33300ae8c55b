import type { ImportRefusalCode } from "./importCodes.js";

/** A cell as read: text, number, truth value, a day, or something without a usable value; null when empty. */
export type GridCell = string | number | boolean | { day: string } | { broken: string } | null;

export interface GridRow {
  /** Number of the row in the sheet, from 1. */
  row: number;
  cells: GridCell[];
}

/** A roster as read: its headings and what stands below them. */
export interface RosterGrid {
  sheetName: string | null;
  headings: string[];
  rows: GridRow[];
}

/** Why a file as a whole is refused. */
export interface ImportRefusal {
  code: ImportRefusalCode;
  arguments: Record<string, string | number>;
}

/** Thrown while reading; crosses the worker's border as its refusal. */
export class RefusedFile extends Error {
  readonly refusal: ImportRefusal;

  constructor(code: ImportRefusalCode, figures: Record<string, string | number> = {}) {
    super(code);
    this.refusal = { code, arguments: figures };
  }
}

export const ROW_LIMIT = 12_500;
export const COLUMN_LIMIT = 60;
export const FILE_LIMIT_BYTES = 5 * 1024 * 1024;

/** Letters of a column, from 0: A, B, …, Z, AA. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  const letter = String.fromCharCode(65 + (index % 26));
  return rest === 0 ? letter : columnLetters(rest - 1) + letter;
}

/** Index of a column from its letters; A is 0. */
export const columnIndex = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** A cell's content in words, for headings and for showing what was wrong. */
export function cellWords(cell: GridCell | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "object") {
    if ("broken" in cell) return cell.broken;
    const [year, month, day] = cell.day.split("-");
    return `${day}/${month}/${year}`;
  }
  return String(cell);
}

export const isEmptyCell = (cell: GridCell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
