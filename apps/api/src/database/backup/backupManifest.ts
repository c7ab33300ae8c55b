import { z } from "zod";

/** What every archive says of itself first; another program's archive says something else. */
export const BACKUP_FORMAT = "xeploai-backup";
/** Raised when the layout of the archive changes; archives of a later one are refused. */
export const BACKUP_FORMAT_VERSION = 1;

export const MANIFEST_ENTRY = "manifest.json";
export const MANIFEST_HASH_ENTRY = "manifest.sha256";
export const tableEntry = (table: string): string => `tables/${table}.copy`;
export const fileEntry = (key: string): string => `files/${key}`;

/** Left out: a session given up since would be valid again. Everybody signs in anew. */
export const LEFT_OUT_TABLES: readonly string[] = ["migrations", "sessions"];

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.number().int().min(0);
const part = { sizeBytes: count, sha256 };

export const backupManifest = z.object({
  format: z.literal(BACKUP_FORMAT),
  formatVersion: z.literal(BACKUP_FORMAT_VERSION),
  /** Instant of the snapshot, by the database's clock. */
  madeAt: z.iso.datetime({ offset: true }),
  /** Names of the migrations the rows were written under, oldest first. */
  migrations: z.array(z.string()).min(1),
  /** Tells one seal key from another without telling the key; null where there was none yet. */
  sealKeyMark: sha256.nullable(),
  /** Rows in PostgreSQL's COPY text format, columns in this order, sorted by primary key. */
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()).min(1), rows: count, ...part })),
  /** Uploaded files under their storage key. */
  files: z.array(z.object({ key: sha256, ...part })),
  /** Ids of stored files whose bytes were missing or damaged when the backup was made. */
  lostFiles: z.array(z.uuid()),
});

export type BackupManifest = z.infer<typeof backupManifest>;
