import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { findBrowser } from "./browser.mjs";
import { failedTests } from "./failedTests.mjs";
import { LaunchError } from "./failures.mjs";
import { fromRoot, RUNTIME } from "./paths.mjs";
import { run } from "./processes.mjs";
import { toolEnvironment } from "./runtime.mjs";

const UNIT_SUITES = [
  // The rules are tested to the last branch; below that the suite fails.
  { name: "domain", folder: "packages/domain", options: ["--coverage"] },
  { name: "infra", folder: "infra" },
  { name: "api", folder: "apps/api" },
  { name: "admin", folder: "apps/admin" },
];

/** Runs every suite, prints its output, then what failed, and the sum as the last line; returns the exit code. */
export async function runSuites() {
  const results = [];
  for (const suite of UNIT_SUITES) results.push(await runUnitSuite(suite));
  results.push(await runJourneys());
  process.stdout.write("\n");
  for (const { name, failures } of results)
    for (const it of failures) process.stdout.write(`  ✗ ${name}: ${it.name}\n${it.message}\n\n`);
  for (const { name, passed, failed, skipped } of results)
    process.stdout.write(`  ${name}: ${summaryLine({ passed, failed, skipped })}\n`);
  const total = results.reduce(add, { passed: 0, failed: 0, skipped: 0 });
  process.stdout.write(`\n${summaryLine(total)}\n`);
  return total.failed > 0 ? 1 : 0;
}

export function summaryLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/**
 * Counts of one suite from its report. A suite that ended badly without naming a failed test, or that ran nothing,
 * counts as one failure: silence is not success.
 */
export function countTests(report, exitCode) {
  const counts = report?.stats
    ? {
        passed: report.stats.expected + report.stats.flaky,
        failed: report.stats.unexpected,
        skipped: report.stats.skipped,
      }
    : {
        passed: report?.numPassedTests ?? 0,
        failed: report?.numFailedTests ?? 0,
        skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
      };
  const isSilent = counts.failed === 0 && (exitCode !== 0 || counts.passed === 0);
  return isSilent ? { ...counts, failed: 1 } : counts;
}

function add(sum, it) {
  return {
    passed: sum.passed + it.passed,
    failed: sum.failed + it.failed,
    skipped: sum.skipped + it.skipped,
  };
}

async function runUnitSuite({ name, folder, options = [] }) {
  const cli = fromRoot("node_modules", "vitest", "vitest.mjs");
  const report = reportFile(name);
  const args = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...options];
  return runSuite(name, report, cli, args, folder, { TZ: "Asia/Ho_Chi_Minh" });
}

async function runJourneys() {
  try {
    const env = {
      CHROMIUM_PATH: await findBrowser(),
      E2E_PORT: process.env.E2E_PORT ?? String(await freePort()),
      PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile("e2e"),
    };
    const cli = fromRoot("node_modules", "@playwright", "test", "cli.js");
    return await runSuite("e2e", reportFile("e2e"), cli, ["test", "--reporter=list,json"], "apps/admin", env);
  } catch (error) {
    if (!(error instanceof LaunchError)) throw error;
    process.stderr.write(`\n${error.message}\n`);
    return { name: "e2e", passed: 0, failed: 1, skipped: 0, failures: [] };
  }
}

async function runSuite(name, report, cli, args, folder, env) {
  process.stdout.write(`\n── ${name} ${"─".repeat(60 - name.length)}\n`);
  rmSync(report, { force: true });
  mkdirSync(join(RUNTIME, "reports"), { recursive: true });
  const options = { cwd: fromRoot(folder), env: { ...toolEnvironment(), NODE_ENV: "test", ...env } };
  const exitCode = await run(process.execPath, [cli, ...args], options);
  const found = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : null;
  return { name, ...countTests(found, exitCode), failures: failedTests(found) };
}

function reportFile(name) {
  return join(RUNTIME, "reports", `${name}.json`);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
