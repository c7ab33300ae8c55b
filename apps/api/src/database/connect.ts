import { join } from "node:path";
import type { DataSource } from "typeorm";
import type { Config } from "../config.js";
import { createDataSource, type PoolOptions } from "./dataSource.js";
import { startEmbeddedPostgres } from "./embedded/embeddedPostgres.js";

export interface Connection {
  dataSource: DataSource;
  /** Address of the database, with its password. */
  url: string;
  /** Closes the pool and gives up the embedded server, which its last user stops. */
  close: () => Promise<void>;
}

/** Connects to DATABASE_URL, else to the embedded server of the data directory. */
export async function connect(
  config: Config,
  log: (line: string) => void,
  options: PoolOptions = {},
): Promise<Connection> {
  const embedded = config.databaseUrl
    ? null
    : await startEmbeddedPostgres({
        dataDirectory: join(config.dataDirectory, "postgres"),
        durable: true,
        log,
      });
  try {
    const url = config.databaseUrl ?? embedded?.url ?? "";
    const dataSource = await createDataSource(url, options).initialize();
    return {
      dataSource,
      url,
      async close() {
        await dataSource.destroy();
        await embedded?.stop();
      },
    };
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}
