import { existsSync, readFileSync } from "node:fs";
import { fromRoot } from "./paths.mjs";
import { npm } from "./runtime.mjs";

/** Installs the packages of the lock, unless npm's own record says they are there. */
export async function install() {
  const record = fromRoot("node_modules", ".package-lock.json");
  const lock = readJson(fromRoot("package-lock.json"));
  const isComplete =
    existsSync(record) &&
    existsSync(fromRoot("node_modules", ".bin")) &&
    missingPackages(lock, readJson(record), process).length === 0;
  if (isComplete) return;
  // A user's NODE_ENV or npm settings must not leave out what builds and tests need.
  const flags = ["--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"];
  await npm("Cài đặt thư viện / Installing packages", ["ci", ...flags]);
}

/** Packages the lock asks for on this platform and npm's record of what it installed lacks, or has in another version. */
export function missingPackages(lock, record, { platform, arch }) {
  return Object.entries(lock.packages)
    .filter(([path, it]) => path.includes("node_modules/") && !it.link && isFor(it, platform, arch))
    .filter(([path, it]) => record.packages[path]?.version !== it.version)
    .map(([path]) => path);
}

function isFor({ os, cpu, libc, optional }, platform, arch) {
  if (!optional) return true;
  // Optional without a platform may fail to build and stay away; libc is npm's to judge.
  return Boolean(os?.includes(platform) && cpu?.includes(arch) && !libc);
}

function readJson(path) {
  return JSON.parse(readFileSync(path, "utf8"));
}
