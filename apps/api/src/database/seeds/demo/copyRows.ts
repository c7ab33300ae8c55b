import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ClientBase } from "pg";
import { from as copyFrom } from "pg-copy-streams";

export type CopyValue =
  | string
  | number
  | boolean
  | null
  | readonly string[]
  | Readonly<Record<string, unknown>>;

/** Rows per chunk handed to the socket. */
const CHUNK = 500;

/** Loads rows into a table by COPY, in the transaction the client is in. */
export async function copyRows(
  client: ClientBase,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly CopyValue[])[],
): Promise<void> {
  if (rows.length === 0) return;
  const target = client.query(copyFrom(`COPY ${table} (${columns.join(", ")}) FROM STDIN`));
  await pipeline(Readable.from(chunks(rows)), target);
}

function* chunks(rows: readonly (readonly CopyValue[])[]): Generator<string> {
  for (let start = 0; start < rows.length; start += CHUNK)
    yield rows
      .slice(start, start + CHUNK)
      .map((row) => `${row.map(cell).join("\t")}\n`)
      .join("");
}

function cell(value: CopyValue): string {
  if (value === null) return "\\N";
  if (Array.isArray(value))
    return escaped(`{${value.map((it: string) => `"${it.replace(/["\\]/g, "\\$&")}"`).join(",")}}`);
  if (typeof value === "object") return escaped(JSON.stringify(value));
  return escaped(String(value));
}

const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

const escaped = (text: string): string =>
  text.replace(/[\\\t\n\r]/g, (character) => ESCAPES[character] ?? character);
