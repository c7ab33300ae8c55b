// The lock must install on every platform and name no download address; every package.json pins exactly.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../launcher/paths.mjs";

const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;
const SECTIONS = ["dependencies", "devDependencies", "optionalDependencies"];

/** Faults of a lock: addresses, and platform packages that were left out of it. */
export function lockFaults({ packages }) {
  const names = new Set(
    Object.keys(packages).map((path) => path.slice(path.lastIndexOf("node_modules/") + 13)),
  );
  return Object.entries(packages).flatMap(([path, it]) => [
    ...(it.resolved && !it.link ? [`${path}: resolved ${it.resolved}`] : []),
    ...Object.keys(it.optionalDependencies ?? {})
      .filter((name) => !names.has(name))
      .map((name) => `${path || "."}: ${name} is missing, npm ci fails on its platform`),
  ]);
}

/** Faults of one package.json: versions that may change by themselves. */
export function pinFaults(manifest) {
  return SECTIONS.flatMap((section) =>
    Object.entries(manifest[section] ?? {})
      .filter(([, version]) => !EXACT.test(version))
      .map(([name, version]) => `${manifest.name}: ${name}@${version} is not an exact version`),
  );
}

function main() {
  const read = (path) => JSON.parse(readFileSync(join(ROOT, path), "utf8"));
  const manifests = [
    "package.json",
    ...globSync("{apps,packages}/*/package.json", { cwd: ROOT }),
    "infra/package.json",
  ];
  const faults = [
    ...lockFaults(read("package-lock.json")),
    ...manifests.flatMap((path) => pinFaults(read(path))),
  ];
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  if (faults.length === 0)
    process.stdout.write(`lock: complete, without addresses; ${manifests.length} manifests pinned\n`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}

if (process.argv[1] === import.meta.filename) main();
