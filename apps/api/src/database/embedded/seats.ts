// Every process that uses a cluster holds a seat in it; whoever leaves last stops the server. The file imports
// nothing of ours, because it is also run on its own: as the guard that leaves in the place of a killed process.
import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Account the server runs as when we are root, which PostgreSQL refuses to be; null: our own account. */
export type ServerAccount = { uid: number; gid: number } | null;

/** What is needed to stop a cluster's server. */
export interface ClusterAccess {
  /** Folder of the cluster: `data/`, `seats/`, credentials and log. */
  directory: string;
  pgCtl: string;
  account: ServerAccount;
  /** Folders removed once nobody uses a throwaway cluster. */
  removeWhenEmpty: string[];
}

export interface Postmaster {
  pid: number;
  port: number;
  /** What the server says about itself: "starting", "ready", "stopping". */
  status: string;
}

/** The only environment the server's processes see: none of our secrets, none of the user's PG* variables. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot } = process.env;
  return { LC_ALL: "C", ...(PATH && { PATH }), ...(SystemRoot && { SystemRoot }) };
}

/**
 * A mark that tells a living process from a later one with the same id; null when no such process lives.
 * A zombie counts as dead: in a container nobody may ever collect it.
 */
export function processMark(pid: number): string | null {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return null;
  }
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" || fields[0] === "X" ? null : `started ${fields[19]}`;
  } catch {
    return "alive";
  }
}

/** The living server of a cluster; null when there is none, also when its lock file was left by a dead one. */
export function readPostmaster(directory: string): Postmaster | null {
  const lock = readLock(directory);
  return lock && processMark(lock.pid) !== null && runsOn(lock.pid, directory) ? lock : null;
}

/**
 * Removes the lock file of a killed server whose process id belongs to somebody else by now: PostgreSQL would
 * take that process for its predecessor and refuse to start. Other left-overs it replaces by itself.
 */
export function removeForeignLock(directory: string): void {
  const lock = readLock(directory);
  if (lock && processMark(lock.pid) !== null && !runsOn(lock.pid, directory))
    rmSync(join(directory, "data", "postmaster.pid"), { force: true });
}

function readLock(directory: string): Postmaster | null {
  try {
    const lines = readFileSync(join(directory, "data", "postmaster.pid"), "utf8").split("\n");
    const pid = Number(lines[0]);
    if (!Number.isInteger(pid) || pid <= 0) return null;
    return { pid, port: Number(lines[3]), status: lines[7]?.trim() || "starting" };
  } catch {
    return null;
  }
}

/** Whether a living process is the server of this cluster; true where the system does not tell. */
function runsOn(pid: number, directory: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0").includes(join(directory, "data"));
  } catch {
    return true;
  }
}

/** Takes a seat; null while the last user is closing the cluster, so that nobody joins a server about to stop. */
export function takeSeat(directory: string): string | null {
  const name = `${process.pid}-${randomBytes(4).toString("hex")}`;
  try {
    writeFileSync(join(directory, "seats", name), processMark(process.pid) ?? "", { mode: 0o600 });
    return name;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/** Lets processes take seats; call only while no server lives. */
export function openSeats(directory: string): void {
  mkdirSync(join(directory, "seats"), { recursive: true, mode: 0o700 });
}

/** Gives a seat back; the last to leave stops the server and removes a throwaway cluster. */
export function leaveSeat(access: ClusterAccess, seat: string): void {
  const seats = join(access.directory, "seats");
  rmSync(join(seats, seat), { force: true });
  try {
    for (const name of readdirSync(seats)) {
      const mark = readFileSync(join(seats, name), "utf8");
      if (processMark(Number.parseInt(name, 10)) !== mark) rmSync(join(seats, name), { force: true });
    }
    rmdirSync(seats); // refuses while a seat is taken, and after it none can be taken
  } catch {
    return;
  }
  stopServer(access);
  for (const folder of access.removeWhenEmpty) rmSync(folder, { recursive: true, force: true });
}

/** Stops the server of a cluster and returns once it is gone; does nothing without one. */
export function stopServer({ directory, pgCtl, account }: ClusterAccess): void {
  const data = join(directory, "data");
  for (const mode of ["fast", "immediate"]) {
    if (!readPostmaster(directory)) return;
    const args = ["stop", "-s", "-w", "-t", "20", "-m", mode, "-D", data];
    spawnSync(pgCtl, args, { ...account, env: serverEnvironment(), cwd: dirname(pgCtl), stdio: "ignore" });
  }
  const survivor = readPostmaster(directory);
  if (survivor) process.kill(survivor.pid, "SIGKILL");
}

/** The guard: waits until the process that holds the other end of its input is gone, then leaves in its place. */
function guard(order: string): void {
  const { access, seat } = JSON.parse(order) as { access: ClusterAccess; seat: string };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => undefined);
  process.stdin.on("error", () => undefined).on("close", () => leaveSeat(access, seat));
  process.stdin.resume();
}

if (process.argv[2] === "--guard" && process.argv[1] === import.meta.filename) guard(process.argv[3] ?? "");
