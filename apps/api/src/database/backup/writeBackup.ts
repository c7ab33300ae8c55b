import { existsSync } from "node:fs";
import type { ClientBase } from "pg";
import { to as copyTo } from "pg-copy-streams";
import type { DataSource } from "typeorm";
import type { FileStore } from "../../modules/files/FileStore.js";
import { ArchiveWriter } from "./ArchiveWriter.js";
import { BackupError } from "./BackupError.js";
import {
  BACKUP_FORMAT,
  BACKUP_FORMAT_VERSION,
  type BackupManifest,
  fileEntry,
  MANIFEST_ENTRY,
  MANIFEST_HASH_ENTRY,
  tableEntry,
} from "./backupManifest.js";
import { sealKeyMark } from "./sealKeyMark.js";
import { type ArchivedTable, quoted, tablesOf } from "./tablesOf.js";

export interface BackupSources {
  dataSource: DataSource;
  store: FileStore;
  /** Null where none was made yet. */
  sealKey: Buffer | null;
}

/**
 * Writes one archive of every row, as of one instant, and of every uploaded file these rows speak of; the server may go
 * on meanwhile. The seal key is not in it. A file that is lost already is named in the manifest and does not hinder.
 * @throws {BackupError} TARGET_EXISTS, SCHEMA_NOT_CURRENT
 */
export async function writeBackup(
  { dataSource, store, sealKey }: BackupSources,
  path: string,
): Promise<BackupManifest> {
  if (existsSync(path)) throw new BackupError("TARGET_EXISTS", path);
  const archive = new ArchiveWriter(path);
  try {
    const rows = await writeRows(dataSource, archive);
    const files: BackupManifest["files"] = [];
    const lostFiles: string[] = [];
    for (const { id, key, sha256, isShown } of rows.files) {
      const content = await store.read(key, sha256).catch(() => null);
      if (content) files.push({ key, ...(await archive.add(fileEntry(key), content, { compress: false })) });
      // Of a removed file the bytes may have gone since the snapshot.
      else if (isShown) lostFiles.push(id);
    }
    const manifest: BackupManifest = {
      format: BACKUP_FORMAT,
      formatVersion: BACKUP_FORMAT_VERSION,
      madeAt: rows.madeAt,
      migrations: rows.migrations,
      sealKeyMark: sealKey && sealKeyMark(sealKey),
      tables: rows.tables,
      files,
      lostFiles,
    };
    const { sha256 } = await archive.add(MANIFEST_ENTRY, Buffer.from(JSON.stringify(manifest, null, 1)));
    await archive.add(MANIFEST_HASH_ENTRY, Buffer.from(sha256));
    await archive.finish();
    return manifest;
  } catch (error) {
    await archive.abandon();
    throw error;
  }
}

interface WrittenRows extends Pick<BackupManifest, "madeAt" | "migrations" | "tables"> {
  files: { id: string; key: string; sha256: string; isShown: boolean }[];
}

/** Every table in one snapshot, which ends before files are read: a file is on disk before its row is. */
async function writeRows(dataSource: DataSource, archive: ArchiveWriter): Promise<WrittenRows> {
  const runner = dataSource.createQueryRunner();
  const client: ClientBase = await runner.connect();
  try {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    const migrations = await migrationsOf(client, dataSource);
    const instant = await client.query<{ at: Date }>("SELECT now() AS at");
    const tables: BackupManifest["tables"] = [];
    for (const table of await tablesOf(client)) {
      const source = client.query(copyTo(copySql(client, table)));
      const part = await archive.add(tableEntry(table.name), source);
      tables.push({ name: table.name, columns: table.columns, rows: source.rowCount, ...part });
    }
    const files = await client.query<WrittenRows["files"][number]>(
      `SELECT id, storage_key AS key, sha256, removed_at IS NULL AS "isShown"
         FROM stored_files WHERE discarded_at IS NULL ORDER BY storage_key`,
    );
    await client.query("COMMIT");
    return {
      madeAt: instant.rows[0]?.at.toISOString() ?? "",
      migrations,
      tables,
      files: files.rows,
    };
  } catch (error) {
    await client.query("ROLLBACK").catch(() => undefined);
    throw error;
  } finally {
    await runner.release();
  }
}

/** Sorted by key, so that the archive keeps nothing of the order in which rows were written. */
const copySql = (client: ClientBase, { name, columns, key }: ArchivedTable): string =>
  `COPY (SELECT ${quoted(client, columns)} FROM ${quoted(client, [name])} ORDER BY ${quoted(client, key)}) TO STDOUT`;

/** @throws {BackupError} SCHEMA_NOT_CURRENT when they are not those of this program */
async function migrationsOf(client: ClientBase, dataSource: DataSource): Promise<string[]> {
  const known = dataSource.migrations.map((it) => it.name ?? it.constructor.name);
  const { rows: table } = await client.query<{ exists: boolean }>(
    "SELECT to_regclass('migrations') IS NOT NULL AS exists",
  );
  const { rows: done } = table[0]?.exists
    ? await client.query<{ name: string }>("SELECT name FROM migrations ORDER BY timestamp")
    : { rows: [] };
  const names = done.map((it) => it.name);
  if (names.length !== known.length || !known.every((it) => names.includes(it)))
    throw new BackupError("SCHEMA_NOT_CURRENT");
  return names;
}
