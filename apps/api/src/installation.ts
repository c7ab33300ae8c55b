import type { DataSource } from "typeorm";
import { type Config, ConfigError } from "./config.js";
import { PREPARING_LOCK } from "./database/preparingLock.js";
import { isEmpty, seedDemo } from "./database/seeds/demo/seedDemo.js";
import { seedReference } from "./database/seeds/reference/seedReference.js";

export interface Installation {
  /** True when the database holds demo data: then the demo clock and the demo accounts hold too. */
  isDemo: boolean;
}

/**
 * Brings schema and reference data up to date, and fills an empty database with the demo where that is wanted. Several
 * processes may start at once: one prepares, the others wait.
 * @throws {ConfigError} when the database holds demo data and the demo is off, as it is in production
 */
export async function prepareInstallation(
  dataSource: DataSource,
  config: Config,
  say: (line: string) => void,
): Promise<Installation> {
  const guard = dataSource.createQueryRunner();
  await guard.query("SELECT pg_advisory_lock($1)", [PREPARING_LOCK]);
  try {
    await dataSource.runMigrations();
    await seedReference(dataSource);
    if (config.isDemo && (await isEmpty(dataSource))) await loadDemo(dataSource, say);
    const isDemo = await holdsDemo(dataSource);
    if (isDemo && !config.isDemo)
      throw new ConfigError([
        "Cơ sở dữ liệu chứa dữ liệu mẫu: hãy dùng cơ sở dữ liệu khác, hoặc xóa bằng npm run db -- reset --yes\n" +
          "  The database holds demo data: use another one, or delete it with npm run db -- reset --yes",
      ]);
    return { isDemo };
  } finally {
    await guard.query("SELECT pg_advisory_unlock($1)", [PREPARING_LOCK]);
    await guard.release();
  }
}

async function holdsDemo(dataSource: DataSource): Promise<boolean> {
  const rows: unknown[] = await dataSource.query(`SELECT 1 FROM settings WHERE key = 'demo'`);
  return rows.length > 0;
}

/** The whole district, with a line for each tenth done. */
async function loadDemo(dataSource: DataSource, say: (line: string) => void): Promise<void> {
  let shown = -1;
  await seedDemo(dataSource, {
    size: "district",
    onProgress: (step, percent) => {
      if (Math.floor(percent / 10) > shown) say(`${step}… ${percent} %`);
      shown = Math.max(shown, Math.floor(percent / 10));
    },
  });
}
