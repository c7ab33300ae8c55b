// Starts the built server on PORT with data of its own: a temporary directory, or a scratch database on the server
// that DATABASE_URL names. What it made is gone when it ends; the developer's data is never touched.
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const apiDirectory = fileURLToPath(new URL("../../api/", import.meta.url));
const dataDirectory = mkdtempSync(join(tmpdir(), "xeploai-e2e-"));
const scratch = process.env.DATABASE_URL ? await createScratch(process.env.DATABASE_URL) : null;

const server = spawn(process.execPath, [join(apiDirectory, "dist", "main.js")], {
  cwd: apiDirectory,
  stdio: "inherit",
  env: {
    ...process.env,
    NODE_ENV: "development",
    HOST: "127.0.0.1",
    XEPLOAI_DATA_DIR: dataDirectory,
    XEPLOAI_DEMO: "on",
    DATABASE_URL: scratch?.url ?? "",
  },
});

server.on("exit", async (code) => {
  await scratch?.drop();
  rmSync(dataDirectory, { recursive: true, force: true });
  process.exit(code ?? 0);
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill("SIGTERM"));

async function createScratch(serverUrl) {
  const { Client } = createRequire(join(apiDirectory, "package.json"))("pg");
  const name = `xeploai_e2e_${Math.floor(Date.now() / 1000)}_${randomBytes(4).toString("hex")}`;
  const run = async (sql) => {
    const client = new Client({ connectionString: serverUrl });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  await run(`create database ${name} template template0 encoding 'UTF8'`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => run(`drop database if exists ${name}`) };
}
