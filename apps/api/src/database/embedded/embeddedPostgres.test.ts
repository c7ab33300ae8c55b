import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startEmbeddedPostgres } from "./embeddedPostgres.js";
import { processMark } from "./seats.js";

let dataDirectory: string;
const children: ChildProcess[] = [];
const start = (durable = true) => startEmbeddedPostgres({ dataDirectory, durable, log: () => undefined });

beforeEach(() => {
  dataDirectory = mkdtempSync(join(tmpdir(), "xeploai-embedded-"));
  chmodSync(dataDirectory, 0o711);
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  rmSync(dataDirectory, { recursive: true, force: true });
});

/** Another process that uses the same database until it is killed. */
async function startElsewhere(): Promise<{ url: string; kill: () => void }> {
  const module = JSON.stringify(new URL("./embeddedPostgres.ts", import.meta.url).href);
  const options = JSON.stringify({ dataDirectory, durable: true });
  const script = `const { startEmbeddedPostgres } = await import(${module});
    const db = await startEmbeddedPostgres({ ...${options}, log: () => undefined });
    process.stdout.write(db.url); setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const url = await new Promise<string>((resolve) =>
    child.stdout.once("data", (data) => resolve(String(data))),
  );
  return { url, kill: () => child.kill("SIGKILL") };
}

async function ask(url: string, query: string): Promise<unknown> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query({ text: query, rowMode: "array" });
    return rows[0]?.[0];
  } finally {
    await client.end();
  }
}

const lockFile = () => join(dataDirectory, "postgres", "cluster", "data", "postmaster.pid");
const serverPid = () => Number(readFileSync(lockFile(), "utf8").split("\n")[0]);

async function untilGone(pid: number): Promise<boolean> {
  for (let waited = 0; waited < 10_000 && processMark(pid) !== null; waited += 50) await sleep(50);
  return processMark(pid) === null;
}

describe("the embedded PostgreSQL", () => {
  it("sorts Vietnamese names, speaks UTF-8 and answers as a role that is no superuser", async () => {
    const db = await start(false);
    const sorted = await ask(
      db.url,
      "select string_agg(n, ' ' order by n) from unnest('{Đặng,Dương,Ân,An,Ăn,Bùi}'::text[]) n",
    );
    const isSuperuser = await ask(db.url, "select rolsuper from pg_roles where rolname = current_user");
    await db.stop();
    expect({ sorted, isSuperuser }).toEqual({ sorted: "An Ăn Ân Bùi Dương Đặng", isSuperuser: false });
  });

  it("refuses a wrong password", async () => {
    const db = await start(false);
    await expect(ask(db.url.replace(/:[^:@]+@/, ":wrong@"), "select 1")).rejects.toThrow("password");
    await db.stop();
  });

  it("keeps data from one start to the next and removes a throwaway", async () => {
    const first = await start();
    await ask(first.url, "create table kept (id int)");
    await first.stop();
    const second = await start(false);
    expect(await ask(second.url, "select count(*)::int from kept")).toBe(0);
    await second.stop();
    expect(existsSync(dataDirectory)).toBe(false);
  });

  it("works in a folder that only its owner may enter", async () => {
    chmodSync(dataDirectory, 0o700);
    const db = await start(false);
    expect(await ask(db.url, "select 1")).toBe(1);
    await db.stop();
  });

  it("is shared by two processes and stopped by the last", async () => {
    const other = await startElsewhere();
    const db = await start();
    expect(new URL(db.url).port).toBe(new URL(other.url).port);
    const pid = serverPid();
    other.kill();
    await sleep(1000);
    expect(await ask(db.url, "select 1")).toBe(1);
    await db.stop();
    expect(processMark(pid)).toBeNull();
  });

  it("ends when its only user is killed", async () => {
    const other = await startElsewhere();
    const pid = serverPid();
    other.kill();
    expect(await untilGone(pid)).toBe(true);
  });

  it("starts over a lock file whose process id now belongs to somebody else", async () => {
    const first = await start();
    await first.stop();
    const neighbour = spawn("sleep", ["60"], process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {});
    writeFileSync(lockFile(), `${neighbour.pid}\n\n\n5432\n\n\n\nready\n`);
    children.push(neighbour);
    const second = await start();
    expect(await ask(second.url, "select 1")).toBe(1);
    await second.stop();
  });

  it("gives contenders of one moment the same server", async () => {
    const all = await Promise.all([startElsewhere(), startElsewhere(), start(), start()]);
    expect(new Set(all.map((it) => it.url)).size).toBe(1);
    const pid = serverPid();
    for (const it of all) "kill" in it ? it.kill() : await it.stop();
    expect(await untilGone(pid)).toBe(true);
  });
});
