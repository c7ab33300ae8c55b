import { join } from "node:path";
import * as domain from "../src/index.js";
import { editionsPage } from "./editionsPage.js";
import { openSettings } from "./openSettings.js";
import { uncertainRulesPage } from "./uncertainRulesPage.js";

const DOCS = join(import.meta.dirname, "..", "..", "..", "docs");

/** The committed documents that are printed from the domain. */
export const DOCUMENTS: readonly { readonly path: string; readonly text: string }[] = [
  { path: join(DOCS, "editions.md"), text: editionsPage(domain.EDITIONS) },
  {
    path: join(DOCS, "uncertain-rules.md"),
    text: uncertainRulesPage(domain.EDITIONS, openSettings({ ...domain })),
  },
];
