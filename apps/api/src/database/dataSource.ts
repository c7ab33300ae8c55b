import "reflect-metadata";
import pg from "pg";
import { DataSource } from "typeorm";
import { entities } from "./entities.js";
import { migrations } from "./migrations/index.js";
import { SnakeCaseNaming } from "./SnakeCaseNaming.js";

const DATE = 1082;
const INT8 = 20;

// A date is a day, not an instant: it stays "YYYY-MM-DD" end to end. Positions and counts stay below 2^53.
pg.types.setTypeParser(DATE, (value) => value);
pg.types.setTypeParser(INT8, Number);

export interface PoolOptions {
  poolSize?: number;
  /** How long a caller waits for a connection. */
  connectMs?: number;
  /** How long one statement may take; null is as long as it needs, as for a backup. */
  statementMs?: number | null;
}

/** The connection pool; times out rather than hanging when the database does not answer. */
export function createDataSource(url: string, options: PoolOptions = {}): DataSource {
  const { poolSize = 10, connectMs = 8_000, statementMs = 60_000 } = options;
  return new DataSource({
    type: "postgres",
    url,
    entities,
    migrations,
    namingStrategy: new SnakeCaseNaming(),
    migrationsTransactionMode: "each",
    uuidExtension: "pgcrypto",
    installExtensions: false,
    poolSize,
    connectTimeoutMS: connectMs,
    poolErrorHandler: () => undefined,
    extra: {
      options: "-c timezone=Asia/Ho_Chi_Minh",
      ...(statementMs !== null && { query_timeout: statementMs }),
      idle_in_transaction_session_timeout: 60_000,
    },
  });
}

/** Brings the schema of the database at `url` up to date. */
export async function migrate(url: string): Promise<void> {
  const dataSource = await createDataSource(url, { poolSize: 1 }).initialize();
  try {
    await dataSource.runMigrations();
  } finally {
    await dataSource.destroy();
  }
}
