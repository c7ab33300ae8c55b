import { randomBytes } from "node:crypto";
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Config, ConfigError } from "../../config.js";

const KEY_BYTES = 32;

/** The key that seals citizen numbers: the configured file, or one made in the data directory at first use. */
export function readSealKey(config: Pick<Config, "sealKeyFile" | "dataDirectory">): Buffer {
  const found = findSealKey(config);
  if (found) return found;
  const path = join(config.dataDirectory, "seal.key");
  mkdirSync(dirname(path), { recursive: true });
  // Written aside and linked: of two servers that start at once, both read the key that came first, and whole.
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, randomBytes(KEY_BYTES), { mode: 0o600 });
  chmodSync(draft, 0o600);
  try {
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    rmSync(draft);
  }
  return readFileSync(path);
}

/** The key there is; null where the first use is still to come. */
export function findSealKey(config: Pick<Config, "sealKeyFile" | "dataDirectory">): Buffer | null {
  if (config.sealKeyFile) return readOwnKey(config.sealKeyFile);
  try {
    return readFileSync(join(config.dataDirectory, "seal.key"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return null;
  }
}

function readOwnKey(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw new ConfigError([
      `XEPLOAI_SEAL_KEY_FILE: không đọc được tệp ${path}\n  XEPLOAI_SEAL_KEY_FILE: the file ${path} cannot be read`,
    ]);
  }
}
