import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { LaunchError } from "./failures.mjs";
import { install } from "./install.mjs";
import { fromRoot, ROOT, RUNTIME } from "./paths.mjs";
import { run, step, stopAll } from "./processes.mjs";
import { toolEnvironment } from "./runtime.mjs";
import { runSuites } from "./suites.mjs";

/** Everything a user needs, then the server until it is stopped. */
export async function start() {
  await refuseTakenPort();
  await prepare();
  return run(process.execPath, [fromRoot("apps", "api", "dist", "main.js")], {
    env: toolEnvironment(),
    hasLifeline: true,
  });
}

export async function test() {
  await prepare();
  return runSuites();
}

/** API and dashboard, both rebuilt while one types. */
export async function dev() {
  await install();
  await turbo("Chuẩn bị / Preparing", ["run", "build", "--filter=@xeploai/domain", "codegen"]);
  const env = {
    ...toolEnvironment(),
    XEPLOAI_DATA_DIR: process.env.XEPLOAI_DATA_DIR ?? fromRoot(".data"),
    API_ORIGIN: `http://127.0.0.1:${process.env.PORT ?? 4000}`,
  };
  const api = ["--watch", "--import", "tsx", join("src", "main.ts")];
  const vite = [fromRoot("node_modules", "vite", "bin", "vite.js")];
  const { PORT, ...rest } = env;
  await Promise.race([
    run(process.execPath, api, { cwd: fromRoot("apps", "api"), env, hasLifeline: true }),
    run(process.execPath, vite, { cwd: fromRoot("apps", "admin"), env: { ...rest, PORT: "4120" } }),
  ]);
  stopAll("SIGTERM");
  return new Promise(() => {});
}

/** What continuous integration asks: format, lint and import boundaries, types, dead code, lock, containers, tests. */
export async function check() {
  await prepare();
  const bin = (name) => fromRoot("node_modules", ".bin", name);
  const checks = [
    ["Định dạng và quy tắc / Format, lint, boundaries", bin("biome"), ["ci", "."]],
    ["Tệp khóa / Lock", process.execPath, [fromRoot("infra", "checks", "lock.mjs")]],
    ["Container / Containers", process.execPath, [fromRoot("infra", "checks", "containers.mjs")]],
    ["Kiểu / Types", bin("turbo"), ["run", "typecheck"]],
    ["Mã thừa / Dead code", bin("knip"), []],
  ];
  const failed = [];
  for (const [title, program, args] of checks) {
    process.stdout.write(`\n── ${title}\n`);
    if ((await run(program, args, { env: { ...toolEnvironment(), TURBO_TELEMETRY_DISABLED: "1" } })) !== 0)
      failed.push(title);
  }
  const testCode = await runSuites();
  for (const title of failed) process.stderr.write(`✗ ${title}\n`);
  return failed.length > 0 ? 1 : testCode;
}

/** The reference of the domain as pages, and the committed documents that are printed from its editions. */
export async function docs() {
  await install();
  await turbo("Dựng chương trình / Building", ["run", "build", "--filter=@xeploai/domain"]);
  const env = toolEnvironment();
  const cwd = fromRoot("packages", "domain");
  const codes = [];
  for (const script of ["printDocuments.ts", "printSize.ts"])
    codes.push(await run(process.execPath, ["--import", "tsx", join("scripts", script)], { cwd, env }));
  // TypeDoc needs a TypeScript of its own, which stands beside infra's package.json.
  const typedoc = createRequire(fromRoot("infra", "package.json")).resolve("typedoc/package.json");
  const args = ["--options", fromRoot("infra", "docs", "typedoc.json")];
  codes.push(
    await run(process.execPath, [join(dirname(typedoc), "bin", "typedoc"), ...args], {
      cwd: fromRoot("infra"),
      env,
    }),
  );
  process.stdout.write(`\n${join(cwd, "docs", "index.html")}\n`);
  return codes.find((code) => code !== 0) ?? 0;
}

export const db = (args) => runCli("db", args);
export const demo = (args) => runCli("demo", args);
export const bench = (args) => runCli("bench", args);

async function runCli(name, args) {
  await prepare();
  const script = fromRoot("apps", "api", "dist", "cli", `${name}.js`);
  if (!existsSync(script))
    throw new LaunchError(`Bản này chưa có lệnh ${name}. This version has no command ${name}.`);
  return run(process.execPath, [script, ...args], { env: toolEnvironment(), hasLifeline: true });
}

async function prepare() {
  await install();
  await turbo("Dựng chương trình / Building", ["run", "build"]);
}

function turbo(title, args) {
  return step(title, join(RUNTIME, "logs", "build.log"), fromRoot("node_modules", ".bin", "turbo"), args, {
    env: { ...toolEnvironment(), TURBO_TELEMETRY_DISABLED: "1", NODE_ENV: "" },
    cwd: ROOT,
  });
}

/** Told before minutes of installing rather than after. */
async function refuseTakenPort() {
  const port = Number(process.env.PORT || 4000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new LaunchError(
      `✗ PORT=${process.env.PORT} không phải số cổng: cần số nguyên từ 0 đến 65535.\n` +
        `  PORT=${process.env.PORT} is no port: a whole number from 0 to 65535 is needed.`,
    );
  const host = process.env.HOST || "127.0.0.1";
  const refusal = await new Promise((resolve) => {
    const probe = createServer().once("error", (error) => resolve(error.code));
    probe.listen(port, host, () => probe.close(() => resolve(null)));
  });
  if (refusal === "EADDRINUSE")
    throw new LaunchError(
      `✗ Cổng ${port} đang có chương trình khác dùng. Hãy chọn cổng khác: PORT=${port + 1} npm start\n` +
        `  Port ${port} is in use. Choose another: PORT=${port + 1} npm start`,
    );
}
