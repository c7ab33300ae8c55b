import type { TestApi } from "./execute.js";

/** SQL statements that `work` sends, those that open and close its transactions included. */
export async function countStatements(api: TestApi, work: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const { logger } = api.dataSource;
  const quiet = { ...logger, log: () => undefined, logQuery: () => void count++ };
  api.dataSource.logger = quiet as typeof logger;
  try {
    await work();
  } finally {
    api.dataSource.logger = logger;
  }
  return count;
}
