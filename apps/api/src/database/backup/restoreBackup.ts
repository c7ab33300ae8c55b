import { pipeline } from "node:stream/promises";
import type { ClientBase } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { type DataSource, type Migration, MigrationExecutor, type QueryRunner } from "typeorm";
import type { FileStore } from "../../modules/files/FileStore.js";
import { emptySchema } from "../emptySchema.js";
import { PREPARING_LOCK } from "../preparingLock.js";
import { ArchiveReader } from "./ArchiveReader.js";
import { BackupError } from "./BackupError.js";
import type { BackupManifest } from "./backupManifest.js";
import { quoted, tablesOf } from "./tablesOf.js";

export interface RestoreOptions {
  dataSource: DataSource;
  store: FileStore;
  /** Whether what the database holds is given up. */
  isForced: boolean;
}

/**
 * Puts an archive in the place of what the database holds. All of the archive is checked before anything is touched;
 * rows change in one transaction, with every constraint checked, and are as they were when it fails. Rows of an older
 * schema are brought up to this program's. Files are laid down first, and none is taken away.
 * @throws {BackupError}
 */
export async function restoreBackup(
  { dataSource, store, isForced }: RestoreOptions,
  path: string,
): Promise<BackupManifest> {
  const archive = await ArchiveReader.open(path);
  try {
    const { manifest } = archive;
    const known = new Set(dataSource.migrations.map((it) => it.name));
    const unknown = manifest.migrations.find((it) => !known.has(it));
    if (unknown !== undefined) throw new BackupError("ARCHIVE_NEWER", unknown);
    const runner = dataSource.createQueryRunner();
    try {
      await runner.query("SELECT pg_advisory_lock($1)", [PREPARING_LOCK]);
      await assertFree(runner, isForced);
      for (const { key } of manifest.files) await store.keep(key, await archive.file(key));
      await runner.startTransaction();
      await putRows(dataSource, runner, archive);
      await runner.commitTransaction();
      await runner.query("ANALYZE");
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction();
      throw refusalOf(error);
    } finally {
      await runner.query("SELECT pg_advisory_unlock($1)", [PREPARING_LOCK]);
      await runner.release();
    }
    return manifest;
  } finally {
    archive.close();
  }
}

/** @throws {BackupError} while others use the database, or when it holds rows that are not given up */
async function assertFree(runner: QueryRunner, isForced: boolean): Promise<void> {
  const [{ others }]: [{ others: number }] = await runner.query(
    `SELECT count(*)::int AS others FROM pg_stat_activity
      WHERE datname = current_database() AND usename = current_user AND pid <> pg_backend_pid()`,
  );
  if (others > 0) throw new BackupError("DATABASE_IN_USE", others);
  if (isForced) return;
  const client: ClientBase = await runner.connect();
  for (const { name } of await tablesOf(client)) {
    const { rows } = await client.query(`SELECT 1 FROM ${quoted(client, [name])} LIMIT 1`);
    if (rows.length > 0) throw new BackupError("DATABASE_NOT_EMPTY");
  }
}

/** The schema as it was, the rows, then what the schema became since. */
async function putRows(dataSource: DataSource, runner: QueryRunner, archive: ArchiveReader): Promise<void> {
  const { migrations, tables } = archive.manifest;
  const client: ClientBase = await runner.connect();
  await emptySchema(runner);
  await new SomeMigrations(dataSource, runner, new Set(migrations)).executePendingMigrations();
  const expected = await tablesOf(client);
  const isSame = (it: (typeof expected)[number], index: number) =>
    it.name === tables[index]?.name && it.columns.join() === tables[index].columns.join();
  if (expected.length !== tables.length || !expected.every(isSame))
    throw new BackupError("ARCHIVE_DAMAGED", "tables");
  const foreignKeys = await foreignKeysOf(client);
  for (const { table, name } of foreignKeys)
    await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${quoted(client, [name])}`);
  const names = quoted(
    client,
    expected.map((it) => it.name),
  );
  await client.query(`TRUNCATE ${names}, sessions`);
  for (const { name, columns, rows } of tables) {
    const table = quoted(client, [name]);
    // What a trigger would do on writing was done when the row was first written.
    await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
    const target = client.query(copyFrom(`COPY ${table} (${quoted(client, columns)}) FROM STDIN`));
    await pipeline(await archive.rowsOf(name), target);
    if (target.rowCount !== rows) throw new BackupError("ARCHIVE_DAMAGED", name);
  }
  await client.query("SET CONSTRAINTS ALL IMMEDIATE");
  for (const { name } of tables)
    await client.query(`ALTER TABLE ${quoted(client, [name])} ENABLE TRIGGER USER`);
  for (const { table, name, definition } of foreignKeys)
    await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${quoted(client, [name])} ${definition}`);
  await new SomeMigrations(dataSource, runner, null).executePendingMigrations();
}

/** Those of the program that are named; null is all. Runs in the transaction that is open. */
class SomeMigrations extends MigrationExecutor {
  readonly #names: ReadonlySet<string> | null;

  constructor(dataSource: DataSource, runner: QueryRunner, names: ReadonlySet<string> | null) {
    super(dataSource, runner);
    this.#names = names;
  }

  protected override getMigrations(): Migration[] {
    return super.getMigrations().filter((it) => this.#names?.has(it.name) ?? true);
  }
}

interface ForeignKey {
  table: string;
  name: string;
  definition: string;
}

/** Taken off while rows come in, in whatever order, and put on again over all of them. */
async function foreignKeysOf(client: ClientBase): Promise<ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(
    `SELECT conrelid::regclass::text AS table, conname AS name, pg_get_constraintdef(oid) AS definition
       FROM pg_constraint WHERE contype = 'f' AND connamespace = current_schema()::regnamespace AND conparentid = 0`,
  );
  return rows;
}

/** What the database says against a row names the constraint, never the row. */
function refusalOf(error: unknown): unknown {
  const { code, constraint, table } = Object(error) as { code?: string; constraint?: string; table?: string };
  const isRefusedRow = typeof code === "string" && /^2[23]/.test(code);
  return isRefusedRow ? new BackupError("CONTENT_REFUSED", constraint ?? table ?? code) : error;
}
