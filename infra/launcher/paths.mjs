import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
/** What the launcher fetches and writes: Node, a browser, logs, reports. */
export const RUNTIME = join(ROOT, ".runtime");
export const fromRoot = (...parts) => join(ROOT, ...parts);
