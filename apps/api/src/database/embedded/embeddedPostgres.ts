import { spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { Client } from "pg";
import { type Binaries, findBinaries } from "./binaries.js";
import { type Credentials, ensureCluster, readCredentials, startServer, waitForServer } from "./cluster.js";
import { type ClusterHome, findClusterHome } from "./clusterHome.js";
import {
  type ClusterAccess,
  leaveSeat,
  openSeats,
  type Postmaster,
  readPostmaster,
  serverEnvironment,
  stopServer,
  takeSeat,
} from "./seats.js";

export interface EmbeddedPostgresOptions {
  /** Folder of the database; created when missing. */
  dataDirectory: string;
  /** False: a throwaway for tests, faster, and removed with its folder when its last user leaves. */
  durable: boolean;
  /** Told about steps a person would wait for. */
  log: (line: string) => void;
}

export interface EmbeddedPostgres {
  /** Of the database `xeploai`, as the role `xeploai`: its owner, no superuser, may create databases and roles. */
  url: string;
  /** Gives the server up; the last of its users stops it. Safe to call twice. */
  stop: () => Promise<void>;
}

/**
 * Starts the bundled PostgreSQL of a folder, or joins the server another process of ours already runs there.
 * When this process dies without calling `stop`, a guard process does it in its place.
 * @throws {Error} in Vietnamese and English, with what to do next, when it cannot run here
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const home = findClusterHome(options.dataDirectory);
  const binaries = findBinaries(home.account, home.binariesFolder);
  const directory = ensureCluster(home, binaries, options.log);
  const access: ClusterAccess = {
    directory,
    pgCtl: binaries.pgCtl,
    account: home.account,
    removeWhenEmpty: options.durable ? [] : [home.directory, options.dataDirectory],
  };
  const { seat, server } = await join(access, home, binaries, options.durable);
  const dismissGuard = startGuard(access, seat);
  const stop = async () => {
    leaveSeat(access, seat);
    dismissGuard();
  };
  try {
    const credentials = readCredentials(directory);
    await ensureDatabase(server.port, credentials);
    return { url: `postgres://xeploai:${credentials.application}@127.0.0.1:${server.port}/xeploai`, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Takes a seat at a ready server: a living one if there is one, otherwise a new one. */
async function join(
  access: ClusterAccess,
  home: ClusterHome,
  binaries: Binaries,
  durable: boolean,
): Promise<{ seat: string; server: Postmaster }> {
  for (const deadline = Date.now() + 120_000; Date.now() < deadline; ) {
    if (!readPostmaster(access.directory)) openSeats(access.directory);
    const seat = takeSeat(access.directory);
    if (seat === null) {
      // Its last user is closing it, or was killed while closing it.
      for (let waited = 0; waited < 5_000 && readPostmaster(access.directory); waited += 100)
        await sleep(100);
      stopServer(access);
      continue;
    }
    try {
      const running = await waitForServer(access.directory);
      return { seat, server: running ?? (await startServer(access.directory, home, binaries, durable)) };
    } catch (error) {
      leaveSeat(access, seat);
      throw error;
    }
  }
  throw new Error("Máy chủ PostgreSQL cũ không chịu dừng. The former PostgreSQL server does not end.");
}

/** Runs the guard outside our process group, so that neither Ctrl-C nor a kill of the group reaches it. */
function startGuard(access: ClusterAccess, seat: string): () => void {
  const isSource = import.meta.url.endsWith(".ts");
  const script = fileURLToPath(new URL(isSource ? "./seats.ts" : "./seats.js", import.meta.url));
  const flags = isSource && !process.features.typescript ? ["--experimental-strip-types"] : [];
  const order = JSON.stringify({ access, seat });
  const child = spawn(process.execPath, [...flags, script, "--guard", order], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
    env: serverEnvironment(),
    cwd: "/",
  });
  child.unref();
  child.stdin.on("error", () => undefined);
  (child.stdin as unknown as { unref?: () => void }).unref?.();
  return () => child.stdin.destroy();
}

/** Creates the application's role and database on a new cluster; several processes may try at once. */
async function ensureDatabase(port: number, credentials: Credentials): Promise<void> {
  const client = new Client({
    host: "127.0.0.1",
    port,
    user: "postgres",
    password: credentials.superuser,
    database: "postgres",
  });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock(18)");
    const { rows } = await client.query("select from pg_database where datname = 'xeploai'");
    if (rows.length > 0) return;
    await client.query("drop role if exists xeploai");
    await client.query(`create role xeploai login createdb createrole password '${credentials.application}'`);
    await client.query("create database xeploai owner xeploai");
  } finally {
    await client.end();
  }
}
