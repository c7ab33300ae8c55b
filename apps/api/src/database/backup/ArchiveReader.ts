import { createHash } from "node:crypto";
import type { Readable } from "node:stream";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { BackupError } from "./BackupError.js";
import {
  BACKUP_FORMAT,
  BACKUP_FORMAT_VERSION,
  type BackupManifest,
  backupManifest,
  fileEntry,
  MANIFEST_ENTRY,
  MANIFEST_HASH_ENTRY,
  tableEntry,
} from "./backupManifest.js";

/** What the first lines of a manifest may take up, rather than the memory of the machine. */
const MANIFEST_LIMIT_BYTES = 256 * 1024 * 1024;

/** An archive whose every part has been found to be what its manifest says. */
export class ArchiveReader {
  readonly manifest: BackupManifest;
  readonly #zip: ZipFile;
  readonly #entries: ReadonlyMap<string, Entry>;

  private constructor(zip: ZipFile, entries: ReadonlyMap<string, Entry>, manifest: BackupManifest) {
    this.#zip = zip;
    this.#entries = entries;
    this.manifest = manifest;
  }

  /**
   * Reads the manifest first, then all of the archive against it.
   * @throws {BackupError} NO_SUCH_ARCHIVE, NOT_A_BACKUP, ARCHIVE_NEWER, ARCHIVE_DAMAGED
   */
  static async open(path: string): Promise<ArchiveReader> {
    const zip = await openPromise(path, { autoClose: false }).catch((error: NodeJS.ErrnoException) => {
      throw new BackupError(error.code ? "NO_SUCH_ARCHIVE" : "NOT_A_BACKUP", path);
    });
    try {
      const entries = await directoryOf(zip, path);
      const manifest = await readManifest(zip, entries, path);
      const archive = new ArchiveReader(zip, entries, manifest);
      await archive.#check();
      return archive;
    } catch (error) {
      zip.close();
      throw error;
    }
  }

  /** The rows of one table, as COPY takes them. */
  rowsOf(table: string): Promise<Readable> {
    return this.#stream(tableEntry(table));
  }

  async file(key: string): Promise<Buffer> {
    return Buffer.concat(await (await this.#stream(fileEntry(key))).toArray());
  }

  close(): void {
    this.#zip.close();
  }

  #stream(name: string): Promise<Readable> {
    const entry = this.#entries.get(name);
    if (!entry) throw new BackupError("ARCHIVE_DAMAGED", name);
    return this.#zip.openReadStreamPromise(entry);
  }

  async #check(): Promise<void> {
    const { tables, files } = this.manifest;
    const parts = [
      ...tables.map((it) => ({ ...it, name: tableEntry(it.name) })),
      ...files.map((it) => ({ ...it, name: fileEntry(it.key) })),
    ];
    const expected = new Set([MANIFEST_ENTRY, MANIFEST_HASH_ENTRY, ...parts.map((it) => it.name)]);
    const stranger = [...this.#entries.keys()].find((it) => !expected.has(it));
    if (stranger !== undefined) throw new BackupError("ARCHIVE_DAMAGED", stranger);
    if (expected.size !== parts.length + 2) throw new BackupError("ARCHIVE_DAMAGED", MANIFEST_ENTRY);
    for (const { name, sha256, sizeBytes } of parts) {
      const found = await measure(await this.#stream(name)).catch(() => null);
      if (found?.sha256 !== sha256 || found.sizeBytes !== sizeBytes)
        throw new BackupError("ARCHIVE_DAMAGED", name);
    }
  }
}

async function directoryOf(zip: ZipFile, path: string): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  try {
    for await (const entry of zip.eachEntry()) {
      if (entries.has(entry.fileName)) throw new BackupError("ARCHIVE_DAMAGED", entry.fileName);
      entries.set(entry.fileName, entry);
    }
  } catch (error) {
    throw error instanceof BackupError ? error : new BackupError("NOT_A_BACKUP", path);
  }
  return entries;
}

async function readManifest(
  zip: ZipFile,
  entries: ReadonlyMap<string, Entry>,
  path: string,
): Promise<BackupManifest> {
  const entry = entries.get(MANIFEST_ENTRY);
  const hashEntry = entries.get(MANIFEST_HASH_ENTRY);
  if (!entry || !hashEntry || entry.uncompressedSize > MANIFEST_LIMIT_BYTES)
    throw new BackupError("NOT_A_BACKUP", path);
  try {
    const content = Buffer.concat(await (await zip.openReadStreamPromise(entry)).toArray());
    const hash = Buffer.concat(await (await zip.openReadStreamPromise(hashEntry)).toArray());
    if (hash.toString() !== createHash("sha256").update(content).digest("hex"))
      throw new BackupError("ARCHIVE_DAMAGED", MANIFEST_ENTRY);
    const said: unknown = JSON.parse(content.toString());
    assertOurs(said, path);
    return backupManifest.parse(said);
  } catch (error) {
    throw error instanceof BackupError ? error : new BackupError("ARCHIVE_DAMAGED", MANIFEST_ENTRY);
  }
}

function assertOurs(said: unknown, path: string): void {
  const { format, formatVersion } = Object(said) as Partial<BackupManifest>;
  if (format !== BACKUP_FORMAT) throw new BackupError("NOT_A_BACKUP", path);
  if (Number(formatVersion) > BACKUP_FORMAT_VERSION) throw new BackupError("ARCHIVE_NEWER", formatVersion);
}

async function measure(source: Readable): Promise<{ sha256: string; sizeBytes: number }> {
  const hash = createHash("sha256");
  let sizeBytes = 0;
  for await (const chunk of source as AsyncIterable<Buffer>) {
    hash.update(chunk);
    sizeBytes += chunk.length;
  }
  return { sha256: hash.digest("hex"), sizeBytes };
}
