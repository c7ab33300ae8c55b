import { readFileSync } from "node:fs";
import { join } from "node:path";

interface Mutant {
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status:
    | "Killed"
    | "Timeout"
    | "Survived"
    | "NoCoverage"
    | "Ignored"
    | "CompileError"
    | "RuntimeError";
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
}

interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

const LEAST_PERCENT = 90;
const NOTICED = ["Killed", "Timeout"];
const UNNOTICED = ["Survived", "NoCoverage"];

/** Prints the last mutation run by folder with every mutant no test noticed; fails below the least score. */
const report = JSON.parse(
  readFileSync(join(import.meta.dirname, "..", "reports", "mutation.json"), "utf8"),
) as Report;
const folders = Map.groupBy(Object.entries(report.files), ([path]) => path.split("/")[1] ?? path);
for (const [folder, files] of folders) {
  const mutants = files.flatMap(([path, { source, mutants: all }]) =>
    all.map((it) => ({ ...it, path, line: source.split("\n")[it.location.start.line - 1]?.trim() ?? "" })),
  );
  const noticed = mutants.filter((it) => NOTICED.includes(it.status)).length;
  const left = mutants.filter((it) => UNNOTICED.includes(it.status));
  const total = noticed + left.length;
  process.stdout.write(
    `\n${folder}: ${noticed} of ${total} noticed, ${((noticed * 100) / total).toFixed(1)} %\n`,
  );
  for (const { path, location, line, mutatorName, replacement } of left)
    process.stdout.write(
      `  ${path}:${location.start.line}:${location.start.column} ${mutatorName}\n    ${line}\n    → ${replacement ?? ""}\n`,
    );
  if (noticed * 100 < LEAST_PERCENT * total) process.exitCode = 1;
}
