import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { inject } from "vitest";
import { dropDatabase } from "./dropDatabase.js";

export interface TestDatabase {
  url: string;
  drop: () => Promise<void>;
}

/** A migrated, empty database of the caller's own; drop it when the test file ends. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { url: serverUrl, template } = inject("testServer");
  const name = template.replace(/template$/, randomBytes(6).toString("hex"));
  await onServer(serverUrl, (client) => client.query(`create database ${name} template ${template}`));
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(serverUrl, (client) => dropDatabase(client, name)) };
}

async function onServer(url: string, work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
