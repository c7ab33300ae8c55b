import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";

const SYSTEM_BROWSERS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const { CHROMIUM_PATH, E2E_BASE_URL, E2E_PORT = "4130", PLAYWRIGHT_JSON_OUTPUT_FILE } = process.env;
const executablePath = CHROMIUM_PATH || SYSTEM_BROWSERS.find((path) => existsSync(path));
/** Chromium refuses its sandbox as root, as in containers; everybody else keeps it. */
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: "e2e",
  // The journeys share one server and one ward moves on as they go.
  workers: 1,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: PLAYWRIGHT_JSON_OUTPUT_FILE ?? "test-results/journeys.json" }]],
  use: {
    baseURL: E2E_BASE_URL ?? `http://127.0.0.1:${E2E_PORT}`,
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    viewport: { width: 1280, height: 800 },
    actionTimeout: 15_000,
    screenshot: "off",
    trace: "off",
    video: "off",
    launchOptions: {
      // Where the locale is not UTF-8, Chromium loses the Vietnamese names of files it saves.
      env: { ...process.env, LC_ALL: "C.UTF-8" },
      ...(executablePath ? { executablePath } : {}),
      args: [
        ...(isRoot ? ["--no-sandbox"] : []),
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  // A server that already runs (E2E_BASE_URL) is used as it is; otherwise one of our own with its own data.
  ...(E2E_BASE_URL
    ? {}
    : {
        webServer: {
          command: `"${process.execPath}" e2e/server.mjs`,
          env: { PORT: E2E_PORT },
          url: `http://127.0.0.1:${E2E_PORT}/readyz`,
          timeout: 300_000,
          reuseExistingServer: false,
          gracefulShutdown: { signal: "SIGTERM" as const, timeout: 20_000 },
          stdout: "pipe" as const,
          stderr: "pipe" as const,
        },
      }),
});
