import type { TestApi } from "./execute.js";

export interface Statement {
  text: string;
  values: readonly unknown[];
}

/** What `work` gives, with the SQL statements it sends in order, those that open and close its transactions included. */
export async function sentStatements<T>(
  api: TestApi,
  work: () => Promise<T>,
): Promise<{ answer: T; statements: Statement[] }> {
  const statements: Statement[] = [];
  const { logger } = api.dataSource;
  const listening = {
    ...logger,
    log: () => undefined,
    logQuery: (text: string, values: unknown[] = []) => void statements.push({ text, values }),
  };
  api.dataSource.logger = listening as typeof logger;
  try {
    return { answer: await work(), statements };
  } finally {
    api.dataSource.logger = logger;
  }
}
