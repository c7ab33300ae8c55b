import { spawn } from "node:child_process";
import { createWriteStream, mkdirSync, readFileSync } from "node:fs";
import { constants } from "node:os";
import { dirname } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { adviceFor, LaunchError } from "./failures.mjs";
import { ROOT } from "./paths.mjs";

const running = new Set();
const isWindows = process.platform === "win32";
const GRACE_MS = 15_000;
let stoppedBy = null;

/**
 * Runs a program to its end and returns its exit code. Each program leads a process group of its own: a Ctrl-C
 * reaches it once, through us, and nothing of the group outlives it. A program with a lifeline is one of ours: its
 * `disconnect` event tells it that we were killed.
 */
export function run(program, args, { cwd = ROOT, env = {}, onOutput = null, hasLifeline = false } = {}) {
  if (stoppedBy) return new Promise(() => {});
  const output = onOutput ? "pipe" : "inherit";
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env },
    detached: !isWindows,
    stdio: ["ignore", output, output, ...(hasLifeline ? ["ipc"] : [])],
  });
  running.add(child);
  if (onOutput) for (const stream of [child.stdout, child.stderr]) stream.on("data", onOutput);
  return new Promise((resolve, reject) => {
    child.on("error", (error) => {
      running.delete(child);
      reject(new LaunchError(`${program}: ${error.message}${adviceFor(error.message)}`));
    });
    child.on("exit", (code, signal) => {
      running.delete(child);
      signalGroup(child, "SIGTERM");
      const exitCode = code ?? 128 + (constants.signals[signal] ?? 0);
      if (stoppedBy) endWhenQuiet();
      else if (onOutput) child.on("close", () => resolve(exitCode));
      else resolve(exitCode);
    });
  });
}

/** Runs one step of the preparation: a line with the time it takes, the output only when it fails. */
export async function step(title, logFile, program, args, options = {}) {
  mkdirSync(dirname(logFile), { recursive: true });
  const log = createWriteStream(logFile);
  let output = "";
  const started = Date.now();
  const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`;
  const show = (text) => process.stderr.write(process.stderr.isTTY ? `\r\x1b[K• ${text}` : `• ${text}\n`);
  show(`${title} …`);
  const progress = setInterval(() => show(`${title} … ${seconds()}`), process.stderr.isTTY ? 1000 : 15_000);
  try {
    const onOutput = (data) => {
      log.write(data);
      output = (output + data).slice(-20_000);
    };
    const code = await run(program, args, { ...options, onOutput });
    if (code === 0) return show(`${title}: ${seconds()}${process.stderr.isTTY ? "\n" : ""}`);
    const tail = tellingLines(output);
    throw new LaunchError(
      `✗ ${title}: không thành công / failed (${code}).\n  ${tail}\n${adviceFor(output)}\n  ${logFile}`,
    );
  } finally {
    clearInterval(progress);
    log.end();
  }
}

/** The end of a failed step's output, without what npm and turbo add to every failure. */
function tellingLines(output) {
  const noise =
    /npm error (Lifecycle|path|workspace|location|code|command)|[✔❯]|:\s+at |cache (hit|miss)|build: (>.*)?$/;
  const lines = stripVTControlCharacters(output).trim().split("\n");
  const own = lines.filter((line) => line.trim() && !noise.test(line));
  return own.slice(-20).join("\n  ");
}

/** Ctrl-C, a closed terminal, or the death of the npm that started us ends all we started, then us. */
export function stopOnSignals() {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => stopAll(signal));
  if (process.send) process.on("disconnect", () => stopAll("SIGTERM"));
  const npm = findNpmAbove();
  if (npm) setInterval(() => isAlive(npm) || stopAll("SIGTERM"), 1000).unref();
}

/** Ends all that runs, then us; also when one of several programs that belong together has ended. */
export function stopAll(signal) {
  if (stoppedBy) return;
  stoppedBy = signal;
  for (const child of running) signalGroup(child, signal === "SIGHUP" ? "SIGTERM" : signal);
  setTimeout(() => {
    for (const child of running) signalGroup(child, "SIGKILL");
  }, GRACE_MS).unref();
  endWhenQuiet();
}

function endWhenQuiet() {
  if (running.size === 0) process.exit(128 + constants.signals[stoppedBy]);
}

function signalGroup(child, signal) {
  try {
    if (isWindows) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // The group is gone already.
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** The npm process that runs this script; a shell may stand between. Null where the system does not tell. */
function findNpmAbove() {
  if (!process.env.npm_lifecycle_event || process.send) return null;
  try {
    for (let pid = process.ppid; pid > 1; ) {
      if (/^npm(\s|$)/.test(readFileSync(`/proc/${pid}/cmdline`, "utf8").replace(/\0/g, " ").trim()))
        return pid;
      const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
      pid = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
    }
  } catch {
    // No /proc here.
  }
  return null;
}
