import type { DataSource } from "typeorm";

/** An order in which a table shows what it can be asked about. */
export interface TableOrder<T> {
  by: string;
  items: T[];
}

/** Names of all tables of ours, quoted. */
export async function tableNames(db: DataSource): Promise<string[]> {
  const rows: { name: string }[] = await db.query(
    `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
  );
  return rows.map(({ name }) => name);
}

/** Every column of a table, and what PostgreSQL keeps beside them: transaction and place. */
async function keysOf(
  db: DataSource,
  table: string,
): Promise<{ name: string; type: string; sortable: string }[]> {
  const columns: { name: string; type: string }[] = await db.query(
    `SELECT quote_ident(attname) AS name, format_type(atttypid, NULL) AS type FROM pg_attribute
      WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum`,
    [table],
  );
  return [
    ...columns.map((it) => ({
      ...it,
      sortable: /json/.test(it.type) ? `t.${it.name}::text` : `t.${it.name}`,
    })),
    { name: "xmin", type: "xid", sortable: "t.xmin::text::bigint" },
    { name: "ctid", type: "tid", sortable: "t.ctid" },
  ];
}

/** The rows of one table in every order, each as what `read` makes of it; rows of which it makes null are left out. */
export async function everyOrder<T>(
  db: DataSource,
  table: string,
  column: string,
  read: (value: string) => T | null,
): Promise<TableOrder<T>[]> {
  const orders: TableOrder<T>[] = [];
  for (const key of await keysOf(db, table)) {
    const rows: { value: string | null }[] = await db.query(
      `SELECT t.${column}::text AS value FROM ${table} t ORDER BY ${key.sortable}, t.ctid`,
    );
    const items = rows.flatMap(({ value }) => (value === null ? [] : (read(value) ?? [])) as T[]);
    orders.push({ by: `${table}.${key.name}`, items: [...new Set(items)] });
  }
  return orders;
}

/**
 * Every order in which any table shows all these people: by each column of each table that has a column with their ids,
 * by transaction and by place.
 * @param people index of a person by each id that may stand for it
 */
export async function everyOrderOf(
  db: DataSource,
  people: ReadonlyMap<string, number>,
): Promise<TableOrder<number>[]> {
  const count = new Set(people.values()).size;
  const orders: TableOrder<number>[] = [];
  for (const table of await tableNames(db))
    for (const { name, type } of await keysOf(db, table))
      if (type === "uuid") {
        const [known]: [{ count: number }] = await db.query(
          `SELECT count(DISTINCT t.${name})::int AS count FROM ${table} t WHERE t.${name}::text = ANY ($1)`,
          [[...people.keys()]],
        );
        if (known.count < count) continue;
        const found = await everyOrder(db, table, name, (value) => people.get(value) ?? null);
        orders.push(...found.map((it) => ({ ...it, by: `${it.by} (${name})` })));
      }
  return orders;
}
