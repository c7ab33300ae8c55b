import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { ServerAccount } from "./seats.js";

/** Where a cluster lives and which account its server runs as. */
export interface ClusterHome {
  directory: string;
  account: ServerAccount;
  /** Where a copy of the programs goes when the account cannot reach the original. */
  binariesFolder: string;
}

/** `nobody`: owns nothing else, and needs no account to be created. */
const NOBODY = { uid: 65534, gid: 65534 };

/** For what the server's account cannot reach in the project's own folder. */
const SHARED_BASE = "/var/lib/xeploai";

/**
 * Finds the home of the cluster that belongs to `dataDirectory`, and creates its folder. That is
 * `<dataDirectory>/postgres`, unless we are root and the server's account cannot enter there: then it is a folder
 * under /var/lib/xeploai, and `<dataDirectory>/postgres-location` points to it.
 */
export function findClusterHome(dataDirectory: string): ClusterHome {
  const root = resolve(dataDirectory);
  mkdirSync(root, { recursive: true });
  const inside = join(root, "postgres");
  if (process.getuid?.() !== 0) {
    mkdirSync(inside, { recursive: true });
    return { directory: inside, account: null, binariesFolder: join(root, "programs") };
  }

  // An ordinary user's cluster stays that user's when root starts it once.
  const owner = ownerOf(join(inside, "cluster", "data"));
  if (owner && isReachable(inside, owner))
    return { directory: inside, account: owner, binariesFolder: SHARED_BASE };

  const pointer = join(root, "postgres-location");
  const known = readPointer(pointer, root);
  if (known) return { directory: known, account: NOBODY, binariesFolder: dirname(known) };

  if (!owner && makeEnterable(inside) && isReachable(inside, NOBODY))
    return { directory: inside, account: NOBODY, binariesFolder: SHARED_BASE };

  const hash = createHash("sha256").update(root).digest("hex").slice(0, 16);
  for (const base of owner ? [] : [SHARED_BASE, "/tmp/xeploai"]) {
    const directory = join(base, hash);
    if (!makeEnterable(base) || !isReachable(base, NOBODY)) continue;
    // Without a pointer to it, what lies here belonged to a folder that was deleted.
    rmSync(directory, { recursive: true, force: true });
    makeEnterable(directory);
    writeFileSync(pointer, `${directory}\n${root}\n`);
    return { directory, account: NOBODY, binariesFolder: base };
  }
  throw new Error(
    "PostgreSQL không chạy bằng quyền root, và tài khoản của nó không vào được thư mục dữ liệu; hãy đặt XEPLOAI_DATA_DIR hoặc DATABASE_URL. " +
      `PostgreSQL does not run as root and its account cannot enter ${root}; set XEPLOAI_DATA_DIR or DATABASE_URL.`,
  );
}

function ownerOf(path: string): ServerAccount {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat && stat.uid !== 0 ? { uid: stat.uid, gid: stat.gid } : null;
}

/** The folder pointed to; null when there is none, or when the pointer came here with a copied folder. */
function readPointer(pointer: string, root: string): string | null {
  if (!existsSync(pointer)) return null;
  const [directory = "", owner = ""] = readFileSync(pointer, "utf8").split("\n");
  const isCopy = owner !== root && existsSync(join(owner, "postgres-location"));
  return !isCopy && existsSync(directory) ? directory : null;
}

/** Whether the account can enter the folder, found out by letting it try. */
function isReachable(directory: string, account: ServerAccount): boolean {
  const run = spawnSync("/bin/sh", ["-c", 'cd "$1"', "sh", directory], {
    ...account,
    cwd: "/",
    stdio: "ignore",
  });
  return run.status === 0;
}

/** Creates a folder of ours that everybody may pass through and nobody may list. */
function makeEnterable(directory: string): boolean {
  try {
    mkdirSync(directory, { recursive: true });
    if (statSync(directory).uid !== 0) return false;
    chmodSync(directory, 0o711);
    return true;
  } catch {
    return false;
  }
}
