import { randomBytes } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import type { TestProject } from "vitest/node";
import { migrate } from "../database/dataSource.js";
import { findClusterHome } from "../database/embedded/clusterHome.js";
import { startEmbeddedPostgres } from "../database/embedded/embeddedPostgres.js";
import { dropDatabase } from "./dropDatabase.js";

declare module "vitest" {
  interface ProvidedContext {
    /**
     * Where test databases are created, the migrated one they are copies of, and the folder with the server's files and
     * its superuser; null for a server of the developer's own.
     */
    testServer: { url: string; template: string; cluster: string | null };
  }
}

/** Scratch databases of runs that were killed on a server of the developer's own are dropped after this time. */
const ABANDONED_AFTER_SECONDS = 6 * 3600;

/** Prepares one server and one migrated template database for all test files; returns what takes both away. */
export default async function globalSetup(project: TestProject): Promise<() => Promise<void>> {
  const dataDirectory = process.env.DATABASE_URL ? null : mkdtempSync(join(tmpdir(), "xeploai-test-"));
  const server =
    dataDirectory === null
      ? { url: process.env.DATABASE_URL ?? "", stop: async () => undefined }
      : await startEmbeddedPostgres({
          dataDirectory,
          durable: false,
          log: () => undefined,
        });
  const prefix = `xeploai_test_${Math.floor(Date.now() / 1000)}_${randomBytes(4).toString("hex")}`;
  const tearDown = async () => {
    if (process.env.DATABASE_URL) await dropDatabases(server.url, (name) => name.startsWith(prefix));
    await server.stop();
  };
  try {
    await dropDatabases(server.url, isAbandoned);
    const template = `${prefix}_template`;
    const client = new Client({ connectionString: server.url });
    await client.connect();
    await client.query(`create database ${template} template template0 encoding 'UTF8'`);
    await client.end();
    const url = new URL(server.url);
    url.pathname = `/${template}`;
    await migrate(url.href);
    const cluster = dataDirectory && join(findClusterHome(dataDirectory).directory, "cluster");
    project.provide("testServer", { url: server.url, template, cluster });
    return tearDown;
  } catch (error) {
    await tearDown();
    throw error;
  }
}

function isAbandoned(name: string): boolean {
  const createdAt = Number(/^xeploai_test_(\d+)_/.exec(name)?.[1]);
  return Date.now() / 1000 - createdAt > ABANDONED_AFTER_SECONDS;
}

async function dropDatabases(serverUrl: string, isDropped: (name: string) => boolean): Promise<void> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      "select datname as name from pg_database where datname like 'xeploai\\_test\\_%'",
    );
    for (const { name } of rows) if (isDropped(name)) await dropDatabase(client, name);
  } finally {
    await client.end();
  }
}
