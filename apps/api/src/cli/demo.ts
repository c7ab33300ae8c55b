import "reflect-metadata";
import { parseArgs } from "node:util";
import { ConfigError, readConfig } from "../config.js";
import { connect } from "../database/connect.js";
import { demoAccounts } from "../database/seeds/demo/demoAccounts.js";
import { type DemoSize, isEmpty, seedDemo } from "../database/seeds/demo/seedDemo.js";
import { describeFailure } from "../startFailure.js";

const SIZES: readonly DemoSize[] = ["ward", "district"];

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { size: { type: "string", default: "district" } } });
  const size = SIZES.find((it) => it === values.size);
  if (!size) throw new ConfigError([`--size: ${SIZES.join(" | ")}`]);
  const config = readConfig(process.env);
  if (!config.isDemo)
    throw new ConfigError([
      "XEPLOAI_DEMO: dữ liệu mẫu đang tắt, và luôn tắt khi NODE_ENV=production.\n" +
        "  XEPLOAI_DEMO: demo data is off, as it always is with NODE_ENV=production.",
    ]);
  const connection = await connect(config, say);
  try {
    await connection.dataSource.runMigrations();
    if (!(await isEmpty(connection.dataSource)))
      throw new ConfigError([
        "Cơ sở dữ liệu đã có dữ liệu; xóa hết bằng: npm run db -- reset --yes\n" +
          "  The database is not empty; delete everything with: npm run db -- reset --yes",
      ]);
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
  process.stderr.write(`${describeFailure(error, process.env.DATABASE_URL || process.env.DATABASE_URL_FILE)}
`);
  process.exit(1);
});
