import type { ClientBase } from "pg";
import { LEFT_OUT_TABLES } from "./backupManifest.js";

/** A table as an archive keeps it. Names come from the database's own catalogue. */
export interface ArchivedTable {
  name: string;
  /** Those a row is written with: not the computed ones. */
  columns: string[];
  key: string[];
}

/** Every table of the schema but those left out, by name. */
export async function tablesOf(client: ClientBase): Promise<ArchivedTable[]> {
  const { rows } = await client.query<ArchivedTable>(
    `SELECT c.relname AS name,
            array(SELECT a.attname::text FROM pg_attribute a
                   WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
                   ORDER BY a.attnum) AS columns,
            array(SELECT a.attname::text FROM pg_index i
                    JOIN LATERAL unnest(i.indkey::int2[]) WITH ORDINALITY AS k (attnum, place) ON true
                    JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum
                   WHERE i.indrelid = c.oid AND i.indisprimary ORDER BY k.place) AS key
       FROM pg_class c
      WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
        AND c.relname <> ALL ($1::text[])
      ORDER BY c.relname`,
    [LEFT_OUT_TABLES],
  );
  return rows;
}

/** Names as SQL takes them, with commas between. */
export const quoted = (client: ClientBase, names: readonly string[]): string =>
  names.map((it) => client.escapeIdentifier(it)).join(", ");
