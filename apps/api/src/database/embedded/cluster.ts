import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Binaries } from "./binaries.js";
import type { ClusterHome } from "./clusterHome.js";
import {
  type Postmaster,
  processMark,
  readPostmaster,
  removeForeignLock,
  serverEnvironment,
} from "./seats.js";

export interface Credentials {
  /** Password of `postgres`, the superuser, used only to create what follows. */
  superuser: string;
  /** Password of `xeploai`, the role the application works as. */
  application: string;
}

const MAJOR_VERSION = "18";
/** A cluster with the demo and the log of its changes takes about half of it. */
const NEEDED_MB = 500;

/** Personal data must not reach the server's log: no failing rows, no parameters. */
const SETTINGS = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  timezone: "Asia/Ho_Chi_Minh",
  log_timezone: "Asia/Ho_Chi_Minh",
  log_error_verbosity: "terse",
  log_parameter_max_length_on_error: "0",
  max_connections: "100",
};
const THROWAWAY_SETTINGS = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };

/** Creates the cluster's files when they are missing; several processes may try at once. Returns its folder. */
export function ensureCluster(home: ClusterHome, binaries: Binaries, log: (line: string) => void): string {
  const directory = join(home.directory, "cluster");
  removeAbandoned(home.directory);
  if (!existsSync(directory)) {
    refuseFullDisk(home.directory);
    log("Tạo cơ sở dữ liệu lần đầu / Creating the database (PostgreSQL 18)…");
    const partial = join(home.directory, `cluster.${process.pid}-${randomBytes(4).toString("hex")}.tmp`);
    createCluster(partial, home, binaries);
    try {
      renameSync(partial, directory);
    } catch {
      rmSync(partial, { recursive: true, force: true }); // another process was faster
    }
  }
  const version = readVersion(directory, home);
  if (version !== MAJOR_VERSION) {
    throw new Error(
      `Cơ sở dữ liệu tại ${directory} thuộc PostgreSQL ${version}, cần ${MAJOR_VERSION}. ` +
        `The database there belongs to PostgreSQL ${version}; ${MAJOR_VERSION} is needed.`,
    );
  }
  return directory;
}

export function readCredentials(directory: string): Credentials {
  return JSON.parse(readFileSync(join(directory, "credentials.json"), "utf8")) as Credentials;
}

/** Starts the server on a free port and returns once it accepts connections, or once another process's does. */
export async function startServer(
  directory: string,
  home: ClusterHome,
  binaries: Binaries,
  durable: boolean,
): Promise<Postmaster> {
  const data = join(directory, "data");
  for (let attempt = 1; ; attempt++) {
    removeForeignLock(directory);
    const logFile = join(directory, "postgres.log");
    const output = openSync(logFile, "a", 0o600);
    const settings = { ...SETTINGS, ...(durable ? {} : THROWAWAY_SETTINGS), port: String(await freePort()) };
    const child = spawn(
      binaries.postgres,
      ["-D", data, ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])],
      {
        ...home.account,
        env: serverEnvironment(),
        cwd: data,
        detached: true,
        stdio: ["ignore", output, output],
      },
    );
    let failure: string | null = null;
    child.once("error", (error) => (failure = error.message));
    child.once("exit", (code, signal) => (failure = `exit ${code ?? signal}`));
    child.unref();

    for (const deadline = Date.now() + 60_000; failure === null && Date.now() < deadline; await sleep(20)) {
      const server = readPostmaster(directory);
      if (server?.status === "ready") return server;
    }
    // Another process may have started it first, the port may be taken meanwhile, or an old server is still ending.
    const other = await waitForServer(directory);
    if (other) return other;
    if (attempt === 5) {
      const tail = readFileSync(logFile, "utf8").split("\n").slice(-6).join("\n");
      throw new Error(
        `PostgreSQL đi kèm không khởi động được (${failure ?? "quá 60 giây"}). ` +
          `The bundled PostgreSQL does not start; see ${logFile}.\n${tail}`,
      );
    }
    await sleep(500);
  }
}

/** The living server once it is ready; null when there is none, or when it stops. */
export async function waitForServer(directory: string): Promise<Postmaster | null> {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; await sleep(50)) {
    const server = readPostmaster(directory);
    if (!server || server.status === "ready") return server;
  }
  return null;
}

function createCluster(partial: string, { account }: ClusterHome, { initdb }: Binaries): void {
  const data = join(partial, "data");
  const passwordFile = join(partial, "password");
  const secret = () => randomBytes(24).toString("base64url");
  const credentials: Credentials = { superuser: secret(), application: secret() };
  mkdirSync(data, { recursive: true });
  chmodSync(partial, account ? 0o711 : 0o700);
  chmodSync(data, 0o700);
  writeFileSync(join(partial, "credentials.json"), JSON.stringify(credentials), { mode: 0o600 });
  writeFileSync(passwordFile, credentials.superuser, { mode: 0o600 });
  if (account) for (const path of [data, passwordFile]) chownSync(path, account.uid, account.gid);
  const run = spawnSync(
    initdb,
    [
      ...["-D", data, "-U", "postgres", `--pwfile=${passwordFile}`, "--auth=scram-sha-256", "--no-sync"],
      ...["--encoding=UTF8", "--locale=C", "--locale-provider=icu", "--icu-locale=vi-VN"],
    ],
    { ...account, env: serverEnvironment(), cwd: data, encoding: "utf8" },
  );
  rmSync(passwordFile, { force: true });
  if (run.status !== 0) {
    rmSync(partial, { recursive: true, force: true });
    throw new Error(
      `Không tạo được cơ sở dữ liệu. The database could not be created.\n${run.error?.message ?? run.stderr}`,
    );
  }
}

function readVersion(directory: string, home: ClusterHome): string {
  try {
    readCredentials(directory);
    return readFileSync(join(directory, "data", "PG_VERSION"), "utf8").trim();
  } catch {
    throw new Error(
      `Không đọc được cơ sở dữ liệu tại ${home.directory}: thư mục này do tài khoản khác tạo. Hãy chạy bằng tài khoản đó, hoặc đặt XEPLOAI_DATA_DIR. ` +
        "Another account created this database; run as that account, or set XEPLOAI_DATA_DIR.",
    );
  }
}

/** Told before the disk is full rather than after, half-way through the demo data. */
function refuseFullDisk(homeDirectory: string): void {
  const { bavail, bsize } = statfsSync(homeDirectory);
  const free = Math.floor((bavail * bsize) / 2 ** 20);
  if (free >= NEEDED_MB) return;
  throw new Error(
    `Đĩa của thư mục ${homeDirectory} chỉ còn ${free} MB, cần ít nhất ${NEEDED_MB} MB: hãy giải phóng đĩa, hoặc đặt XEPLOAI_DATA_DIR tới đĩa khác.\n` +
      `  The disk of ${homeDirectory} has ${free} MB left, at least ${NEEDED_MB} MB are needed: free some, or set XEPLOAI_DATA_DIR to another disk.`,
  );
}

/** Removes clusters whose creator was killed half-way. */
function removeAbandoned(homeDirectory: string): void {
  for (const name of readdirSync(homeDirectory)) {
    const creator = /^cluster\.(\d+)-.*\.tmp$/.exec(name)?.[1];
    if (creator && processMark(Number(creator)) === null)
      rmSync(join(homeDirectory, name), { recursive: true, force: true });
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
