import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Config, readConfig } from "./config.js";
import { createDataSource } from "./database/dataSource.js";
import { prepareInstallation } from "./installation.js";
import { createTestDatabase, type TestDatabase } from "./testing/testDatabase.js";

let database: TestDatabase;

beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(() => database.drop());

const configOf = (environment: Record<string, string>): Config =>
  readConfig({ DATABASE_URL: database.url, ...environment });

async function prepare(config: Config): Promise<{ isDemo: boolean }> {
  const dataSource = await createDataSource(database.url).initialize();
  try {
    return await prepareInstallation(dataSource, config, () => undefined);
  } finally {
    await dataSource.destroy();
  }
}

describe("the installation", () => {
  it("is not filled with the demo in production, which refuses to be asked for it", async () => {
    expect(await prepare(configOf({ NODE_ENV: "production" }))).toEqual({ isDemo: false });
    expect(() => configOf({ NODE_ENV: "production", XEPLOAI_DEMO: "on" })).toThrow("XEPLOAI_DEMO");
  });

  it("does not start on demo data where the demo is off", async () => {
    const dataSource = await createDataSource(database.url).initialize();
    await dataSource.query(`INSERT INTO settings (key, value) VALUES ('demo', 'ward')`);
    await dataSource.destroy();
    await expect(prepare(configOf({ NODE_ENV: "production" }))).rejects.toThrow("npm run db -- reset");
  });

  it("keeps to the real clock where real data are, though the demo is not turned off", async () => {
    const dataSource = await createDataSource(database.url).initialize();
    await dataSource.query(
      `INSERT INTO accounts (username, display_name, password_hash) VALUES ('that', 'Thật', '')`,
    );
    await dataSource.destroy();
    expect(await prepare(configOf({}))).toEqual({ isDemo: false });
  });

  it("is prepared once when several processes start together", async () => {
    const config = configOf({ XEPLOAI_DEMO: "off" });
    const starts = await Promise.all([prepare(config), prepare(config), prepare(config)]);
    expect(starts).toEqual([{ isDemo: false }, { isDemo: false }, { isDemo: false }]);
    const dataSource = await createDataSource(database.url).initialize();
    expect(await dataSource.query(`SELECT count(*) AS n FROM organisations WHERE kind = 'WARD'`)).toEqual([
      { n: 10_599 },
    ]);
    await dataSource.destroy();
  });
});
