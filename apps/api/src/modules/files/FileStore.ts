import { createHash, randomBytes } from "node:crypto";
import { mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { refuseFile, tooLarge } from "./fileCodes.js";
import { STORED_FILE_LIMIT_BYTES } from "./storedFile.types.js";

const KEY = /^[0-9a-f]{64}$/;
const OWNER_ONLY = 0o600;
const OWNER_ONLY_FOLDER = 0o700;

/** Bytes on disk, each under a key nobody can guess. A key is written once and never changed. */
export class FileStore {
  readonly #folder: string;

  constructor(dataDirectory: string) {
    this.#folder = join(dataDirectory, "files");
  }

  /**
   * Puts a body aside as it comes in, and gives where it lies; whoever asked takes it away again.
   * @throws {RefusalError} FILE_TOO_LARGE as soon as the limit is passed, FILE_EMPTY
   */
  async spool(body: Readable): Promise<string> {
    const path = await this.#temporary();
    let size = 0;
    try {
      const file = await open(path, "wx", OWNER_ONLY);
      try {
        // A body that is refused half-way stays open, so that the reply can say why.
        for await (const chunk of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
          size += chunk.length;
          if (size > STORED_FILE_LIMIT_BYTES) throw tooLarge(size);
          await file.write(chunk);
        }
      } finally {
        await file.close();
      }
      if (size === 0) throw refuseFile("FILE_EMPTY");
      return path;
    } catch (error) {
      await this.drop(path);
      throw error;
    }
  }

  drop(path: string): Promise<void> {
    return rm(path, { force: true });
  }

  /** Takes the bytes in under a key of their own. */
  async write(content: Buffer): Promise<{ key: string; sha256: string }> {
    const key = randomBytes(32).toString("hex");
    await this.keep(key, content);
    return { key, sha256: hashOf(content) };
  }

  /** Writes the bytes beside their place and moves them there: either all of them are under the key, or none. */
  async keep(key: string, content: Buffer): Promise<void> {
    const path = await this.#temporary();
    try {
      const file = await open(path, "wx", OWNER_ONLY);
      try {
        await file.writeFile(content);
        await file.sync();
      } finally {
        await file.close();
      }
      await mkdir(dirname(this.#pathOf(key)), { recursive: true, mode: OWNER_ONLY_FOLDER });
      await rename(path, this.#pathOf(key));
      await syncFolder(dirname(this.#pathOf(key)));
    } catch (error) {
      await this.drop(path);
      throw error;
    }
  }

  /** @throws {RefusalError} FILE_DAMAGED when they are missing, or not those that were written */
  async read(key: string, sha256: string): Promise<Buffer> {
    const content = await readFile(this.#pathOf(key)).catch(() => null);
    if (content === null || hashOf(content) !== sha256) throw refuseFile("FILE_DAMAGED");
    return content;
  }

  /** Takes the bytes away; nothing happens when they are gone. */
  discard(key: string): Promise<void> {
    return rm(this.#pathOf(key), { force: true });
  }

  /** Every key there are bytes under. */
  async keys(): Promise<string[]> {
    const names = await readdir(this.#folder, { recursive: true }).catch(() => []);
    return names.map((it) => basename(it)).filter((it) => KEY.test(it));
  }

  #pathOf(key: string): string {
    if (!KEY.test(key)) throw new RangeError("no key of a stored file");
    return join(this.#folder, key.slice(0, 2), key);
  }

  async #temporary(): Promise<string> {
    const folder = join(this.#folder, "incoming");
    await mkdir(folder, { recursive: true, mode: OWNER_ONLY_FOLDER });
    return join(folder, randomBytes(16).toString("hex"));
  }
}

const hashOf = (content: Buffer): string => createHash("sha256").update(content).digest("hex");

/** A move is durable once its folder is; where folders cannot be opened, the system does it. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r").catch(() => null);
  try {
    await folder?.sync();
  } catch {
    // not every file system can
  } finally {
    await folder?.close();
  }
}
