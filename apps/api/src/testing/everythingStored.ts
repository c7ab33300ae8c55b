import type { DataSource } from "typeorm";
import { tableNames } from "./everyOrder.js";

/** Every row of every table as text: what whoever holds the database can search. */
export async function everythingStored(db: DataSource): Promise<string> {
  const texts: string[] = [];
  for (const name of await tableNames(db)) {
    const [{ text }] = await db.query(`SELECT string_agg(t::text, E'\\n') AS text FROM ${name} t`);
    texts.push(text ?? "");
  }
  return texts.join("\n");
}
