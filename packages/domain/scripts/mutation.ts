import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Stryker } from "@stryker-mutator/core";

/** Puts faults into the rules of each folder, asks the folder's own tests, and prints what they did not notice. */
const FOLDERS = ["rating", "quota", "ballot", "access"];
const LEAST_PERCENT = 90;
const REPORTS = "reports";

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

const NOTICED = ["Killed", "Timeout"];
const UNNOTICED = ["Survived", "NoCoverage"];

const asked = process.argv.slice(2);
const unknown = asked.filter((it) => !FOLDERS.includes(it));
if (unknown.length > 0) throw new RangeError(`no such folder: ${unknown.join(", ")} (${FOLDERS.join(", ")})`);
const folders = asked.length > 0 ? asked : FOLDERS;
for (const folder of folders) await mutate(folder);
for (const folder of folders) print(folder);

async function mutate(folder: string): Promise<void> {
  // Read by vitest.mutation.config.ts in the processes that run the tests.
  process.env.MUTATED_FOLDER = folder;
  await new Stryker({
    mutate: [`src/${folder}/**/*.ts`, "!src/**/*.test.ts"],
    jsonReporter: { fileName: join(REPORTS, `${folder}.json`) },
    htmlReporter: { fileName: join(REPORTS, `${folder}.html`) },
  }).runMutationTest();
}

/** The score of one folder and each mutant no test noticed; below the least score the command fails. */
function print(folder: string): void {
  const { files } = JSON.parse(readFileSync(join(REPORTS, `${folder}.json`), "utf8")) as Report;
  const mutants = Object.entries(files).flatMap(([path, { source, mutants: all }]) =>
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
