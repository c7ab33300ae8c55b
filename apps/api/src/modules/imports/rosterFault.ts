import type { ImportFaultCode } from "./importCodes.js";
import type { RosterField } from "./rosterField.js";
import { cellWords, columnLetters, type GridRow } from "./rosterGrid.js";

/** One faulty cell. */
export interface RosterFault {
  row: number;
  column: string | null;
  heading: string | null;
  field: RosterField | null;
  value: string | null;
  code: ImportFaultCode;
  arguments: Record<string, string | number>;
}

/** What the columns are called and what they hold. */
interface Columns {
  headings: readonly string[];
  fields: readonly (RosterField | null)[];
}

const SHOWN_VALUE_LENGTH = 200;

/** A fault at the cell of a field, with what stands there. */
export function faultAt(
  line: GridRow,
  { fields, headings }: Columns,
  field: RosterField,
  code: ImportFaultCode,
  figures: Record<string, string | number> = {},
): RosterFault {
  const index = fields.indexOf(field);
  const value = index === -1 ? "" : cellWords(line.cells[index]);
  return {
    row: line.row,
    column: index === -1 ? null : columnLetters(index),
    heading: index === -1 ? null : (headings[index] ?? null),
    field,
    // A NUL cannot be stored, and a value is shown to be found again, not to be kept.
    value: value === "" ? null : value.replaceAll("\u0000", "\u2400").slice(0, SHOWN_VALUE_LENGTH),
    code,
    arguments: figures,
  };
}
