import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import type { DataSource } from "typeorm";
import { inject } from "vitest";

/**
 * A connection to a test's database that may read the server's log of changes (WAL) with pg_walinspect; whoever asked
 * closes it. Null where the server is not ours to look into.
 */
export async function walInspector({ options }: DataSource): Promise<Client | null> {
  const { cluster } = inject("testServer");
  if (!cluster) return null;
  const { superuser } = JSON.parse(readFileSync(join(cluster, "credentials.json"), "utf8")) as {
    superuser: string;
  };
  const url = new URL((options as { url: string }).url);
  url.username = "postgres";
  url.password = superuser;
  const client = new Client({ connectionString: url.href });
  await client.connect();
  await client.query(`CREATE EXTENSION IF NOT EXISTS pg_walinspect`);
  return client;
}
