import { proposeFields } from "./rosterField.js";
import { cellWords, isEmptyCell, type RosterGrid } from "./rosterGrid.js";
import type { ImportColumn } from "./rosterImport.types.js";

const SAMPLES = 3;
const SAMPLE_LENGTH = 60;

/** Every column with its heading, the field it seems to hold and what stands first in it. */
export function proposedColumns({ headings, rows }: RosterGrid): ImportColumn[] {
  const fields = proposeFields(headings);
  return headings.map((heading, index) => ({
    index,
    heading,
    field: fields[index] ?? null,
    samples: rows
      .slice(0, 50)
      .map(({ cells }) => cells[index])
      .filter((cell) => !isEmptyCell(cell))
      .slice(0, SAMPLES)
      .map((cell) => cellWords(cell).replaceAll("\u0000", "\u2400").slice(0, SAMPLE_LENGTH)),
  }));
}
