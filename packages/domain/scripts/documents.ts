import { join } from "node:path";
import { EDITIONS } from "../src/index.js";
import { editionsPage } from "./editionsPage.js";
import { uncertainRulesPage } from "./uncertainRulesPage.js";

const DOCS = join(import.meta.dirname, "..", "..", "..", "docs");

/** The committed documents that are printed from the domain. */
export const DOCUMENTS: readonly { readonly path: string; readonly text: string }[] = [
  { path: join(DOCS, "editions.md"), text: editionsPage(EDITIONS) },
  { path: join(DOCS, "uncertain-rules.md"), text: uncertainRulesPage(EDITIONS) },
];
