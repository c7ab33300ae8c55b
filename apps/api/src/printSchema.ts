import "reflect-metadata";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { lexicographicSortSchema, printSchema } from "graphql";
import { createSchema } from "./schema.js";

/** Writes `schema.graphql`; a test fails when the committed one differs from the code. */
const file = join(import.meta.dirname, "..", "schema.graphql");
writeFileSync(file, `${printSchema(lexicographicSortSchema(await createSchema(null)))}\n`);
