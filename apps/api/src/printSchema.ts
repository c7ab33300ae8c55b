import "reflect-metadata";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { lexicographicSortSchema, printSchema } from "graphql";
import { createSchema } from "./schema.js";

/** Writes `schema.graphql`, or with --check fails when the committed one differs. */
const file = join(import.meta.dirname, "..", "schema.graphql");
const printed = `${printSchema(lexicographicSortSchema(await createSchema(null)))}\n`;

if (!process.argv.includes("--check")) writeFileSync(file, printed);
else if (readFileSync(file, "utf8") !== printed) {
  process.stderr.write(
    "schema.graphql differs from the code: run npm run schema -w @xeploai/api and review it.\n",
  );
  process.exitCode = 1;
}
