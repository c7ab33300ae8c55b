import readWorkbook from "read-excel-file/node";
import { gridFrom } from "./findHeader.js";
import {
  COLUMN_LIMIT,
  columnIndex,
  type GridCell,
  type GridRow,
  RefusedFile,
  ROW_LIMIT,
  type RosterGrid,
} from "./rosterGrid.js";
import { checkZipDirectory, unpackParts } from "./zipDirectory.js";

/** Title rows above the headings come on top of the limit of rows. */
const SPARE_ROWS = 50;
const CELL = /<(?:\w+:)?c\b([^>]*?)(?:\/>|>)/g;
const ROW = /<(?:\w+:)?row\b/g;
const REFERENCE = /\br="([A-Z]{1,3})(\d{1,7})"/;

/** A roster from a workbook: the first sheet that has its headings. @throws {RefusedFile} */
export async function readXlsx(bytes: Buffer): Promise<RosterGrid> {
  const parts = await unpackParts(await checkZipDirectory(bytes));
  for (const [name, xml] of parts) if (/^xl\/worksheets\/[^/]+\.xml$/i.test(name)) checkExtent(xml);
  const sheets = await readWorkbook(bytes).catch(() => {
    throw new RefusedFile("FILE_CORRUPT");
  });
  let refusal: RefusedFile | null = null;
  for (const { sheet, data } of sheets) {
    try {
      return gridFrom(
        sheet,
        data.map((cells, index): GridRow => ({ row: index + 1, cells: cells.map(gridCell) })),
      );
    } catch (error) {
      if (!(error instanceof RefusedFile)) throw error;
      // An empty roster says more than a sheet without headings.
      if (refusal === null || error.refusal.code === "NO_ROWS") refusal = error;
    }
  }
  throw refusal ?? new RefusedFile("NO_ROWS");
}

/** Refuses before anything is laid out: one cell in the last corner of a sheet would ask for 17 thousand million. */
function checkExtent(xml: string): void {
  const rows = count(xml, ROW);
  if (rows > ROW_LIMIT + SPARE_ROWS) throw new RefusedFile("TOO_MANY_ROWS", { rows, limit: ROW_LIMIT });
  for (const [, attributes = ""] of xml.matchAll(CELL)) {
    const [, letters, digits] = REFERENCE.exec(attributes) ?? [];
    if (letters === undefined) continue;
    const columns = columnIndex(letters) + 1;
    if (columns > COLUMN_LIMIT) throw new RefusedFile("TOO_MANY_COLUMNS", { columns, limit: COLUMN_LIMIT });
    const row = Number(digits);
    if (row > ROW_LIMIT + SPARE_ROWS) throw new RefusedFile("TOO_MANY_ROWS", { rows: row, limit: ROW_LIMIT });
  }
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found += 1;
  return found;
}

function gridCell(value: unknown): GridCell {
  if (value === null || value === undefined || value === "") return null;
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? { broken: "" } : { day: value.toISOString().slice(0, 10) };
  if (typeof value === "number") return Number.isFinite(value) ? value : { broken: String(value) };
  if (typeof value === "boolean") return value;
  const text = String(value);
  return /^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!)$/.test(text) ? { broken: text } : text;
}
