import "reflect-metadata";
import { parseArgs } from "node:util";
import { ConfigError, readConfig } from "../config.js";
import { connect } from "../database/connect.js";
import { demoAccounts } from "../database/seeds/demo/demoAccounts.js";
import { type DemoSize, isEmpty, seedDemo } from "../database/seeds/demo/seedDemo.js";

const SIZES: readonly DemoSize[] = ["ward", "district"];

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { size: { type: "string", default: "district" } } });
  const size = SIZES.find((it) => it === values.size);
  if (!size) throw new ConfigError([`--size: ${SIZES.join(" | ")}`]);
  const config = readConfig(process.env);
  if (!config.isDemo) throw new ConfigError(["XEPLOAI_DEMO: demo data is refused while it is off"]);
  const connection = await connect(config, say);
  try {
    await connection.dataSource.runMigrations();
    if (!(await isEmpty(connection.dataSource)))
      throw new ConfigError(["Cơ sở dữ liệu đã có dữ liệu. The database is not empty: npm run db -- reset"]);
    let last = "";
    await seedDemo(connection.dataSource, {
      size,
      onProgress: (step, percent) => {
        const line = `${step}… ${percent} %`;
        if (line !== last) say(line);
        last = line;
      },
    });
    for (const { username, password, organisationName } of demoAccounts())
      say(`  ${username.padEnd(24)} ${password}  ${organisationName}`);
  } finally {
    await connection.close();
  }
}

main().catch((error: unknown) => {
  const problems =
    error instanceof ConfigError ? error.problems : [error instanceof Error ? error.message : String(error)];
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  process.exit(1);
});
