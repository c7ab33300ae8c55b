import { parse } from "csv-parse/sync";
import { gridFrom } from "./findHeader.js";
import { legacyEncodingOf } from "./legacyEncoding.js";
import { COLUMN_LIMIT, type GridRow, RefusedFile, ROW_LIMIT, type RosterGrid } from "./rosterGrid.js";

const DELIMITERS = [",", ";", "\t"] as const;
/** Rows above the headings, the headings and a little more are read beyond the limit of rows. */
const SPARE_ROWS = 50;

/** A roster from text of separated values. @throws {RefusedFile} */
export function readCsv(bytes: Buffer): RosterGrid {
  const text = decode(bytes);
  let records: string[][];
  try {
    records = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: false,
      to: ROW_LIMIT + SPARE_ROWS,
      max_record_size: 100_000,
    });
  } catch {
    throw new RefusedFile("FILE_CORRUPT");
  }
  if (records.length >= ROW_LIMIT + SPARE_ROWS)
    throw new RefusedFile("TOO_MANY_ROWS", { rows: records.length, limit: ROW_LIMIT });
  const columns = records.reduce((most, it) => Math.max(most, it.length), 0);
  if (columns > COLUMN_LIMIT) throw new RefusedFile("TOO_MANY_COLUMNS", { columns, limit: COLUMN_LIMIT });
  const rows = records.map(
    (cells, index): GridRow => ({ row: index + 1, cells: cells.map((it) => (it === "" ? null : it)) }),
  );
  return gridFrom(null, rows);
}

function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.subarray(2).toString("utf16le");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new RefusedFile("WRONG_ENCODING", { encoding: legacyEncodingOf(bytes) });
  }
}

/** The separator that most often stands in the lines the headings may be in, outside quotes. */
function delimiterOf(text: string): string {
  const lines = text.split(/\r\n?|\n/, 10).map((line) => line.replace(/"[^"]*"/g, ""));
  const most = (delimiter: string) => Math.max(...lines.map((line) => line.split(delimiter).length));
  return DELIMITERS.reduce((best, it) => (most(it) > most(best) ? it : best));
}
