import "reflect-metadata";
import { join } from "node:path";
import { demoClock, systemClock } from "./clock.js";
import { readConfig } from "./config.js";
import { connect } from "./database/connect.js";
import { Door } from "./database/Door.js";
import { DEMO_DAY } from "./database/seeds/demo/calendar.js";
import { demoAccounts } from "./database/seeds/demo/demoAccounts.js";
import { createServer } from "./http/server.js";
import { prepareInstallation } from "./installation.js";
import { EventListener } from "./modules/events/EventListener.js";
import { RemovedFilesSweep } from "./modules/files/RemovedFilesSweep.js";
import { MailDispatcher } from "./modules/notifications/MailDispatcher.js";
import { createSchema } from "./schema.js";
import { assembleServices } from "./services.js";
import { describeFailure } from "./startFailure.js";

const DRAIN_MS = 10_000;
const CLOSING_MS = 100;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const connection = await connect(config, say);
  const { dataSource } = connection;
  const { isDemo } = await prepareInstallation(dataSource, config, say);
  const accounts = isDemo ? demoAccounts() : [];

  const door = new Door(dataSource);
  const services = assembleServices({
    door,
    clock: isDemo ? demoClock(config.demoDay ?? DEMO_DAY) : systemClock,
    config,
    demo: { isDemo, accounts },
  });
  const listener = new EventListener(connection.url, services.events);
  const app = await createServer({
    config,
    dataSource,
    door,
    services,
    schema: await createSchema(services),
    dashboardDirectory: join(import.meta.dirname, "..", "..", "admin", "dist"),
  });
  const mail =
    config.mail && new MailDispatcher(door, config.mail, (entry, message) => app.log.warn(entry, message));
  mail?.start();
  const sweep = new RemovedFilesSweep(services.files, (error) =>
    app.log.error({ err: error }, "removed files"),
  );
  const address = await app.listen({ port: config.port, host: config.host });
  say(`Xếp Loại: ${config.publicUrl ?? address}`);
  await services.bulk.resume();
  sweep.start();
  const first = await services.accounts.createFirstAdministrator();
  if (first)
    say(
      `  ${first.username}  ${first.oneTimePassword}  mật khẩu dùng một lần của quản trị hệ thống / one-time password`,
    );
  for (const { username, password, organisationName } of accounts)
    say(`  ${username.padEnd(22)} ${password}  ${organisationName}`);

  let isStopping = false;
  const stop = async (): Promise<void> => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(1), DRAIN_MS).unref();
    // Browsers keep answered connections open, and the server would wait for them.
    setInterval(() => app.server.closeIdleConnections(), CLOSING_MS).unref();
    await services.bulk.stop();
    await app.close();
    await listener.stop();
    await mail?.stop();
    await sweep.stop();
    await connection.close();
    process.exit(0);
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  process.on("disconnect", stop); // the launcher was killed
}

main().catch((error: unknown) => {
  process.stderr.write(`${describeFailure(error, process.env.DATABASE_URL || process.env.DATABASE_URL_FILE)}
`);
  process.exit(1);
});
