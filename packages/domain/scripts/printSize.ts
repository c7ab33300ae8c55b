import { bundle } from "./bundle.js";

/** What an application pays for: the whole package, and single functions of it. */
const SELECTIONS: readonly (readonly string[])[] = [
  [],
  ["excellentQuota"],
  ["checkCountingMinutes"],
  ["can"],
  ["evaluateLevel"],
  ["EDITIONS"],
];

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

for (const names of SELECTIONS) {
  const { bytes, gzipBytes } = await bundle(...names);
  const title = names.length === 0 ? "everything" : names.join(", ");
  process.stdout.write(
    `${title.padEnd(24)} ${kilobytes(bytes).padStart(9)} minified ${kilobytes(gzipBytes).padStart(9)} gzip\n`,
  );
}
