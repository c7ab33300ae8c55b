import { writeFileSync } from "node:fs";
import { DOCUMENTS } from "./documents.js";

for (const { path, text } of DOCUMENTS) {
  writeFileSync(path, text);
  process.stdout.write(`${path}\n`);
}
