import type { Tx } from "../../database/Door.js";
import type { FileOwnerKind, FilePurpose, MediaType, StoredFileRow } from "./storedFile.types.js";

export interface FileOwner {
  kind: FileOwnerKind;
  id: string;
}

const ROWS = `
  SELECT f.id, f.owner_kind AS "ownerKind", f.owner_id AS "ownerId", f.purpose, f.name, f.media_type AS "mediaType",
         f.size_bytes AS "sizeBytes", f.sha256, f.storage_key AS "storageKey", f.uploaded_at AS "uploadedAt",
         a.display_name AS "uploadedByName", f.uploaded_by = $1::uuid AS "isOwnUpload"
    FROM stored_files f JOIN accounts a ON a.id = f.uploaded_by
   WHERE f.removed_at IS NULL`;

/** Those of one owner that are not removed, oldest first; their number has a limit. */
export function findFiles(tx: Tx, viewerId: string, { kind, id }: FileOwner): Promise<StoredFileRow[]> {
  return tx.query(`${ROWS} AND f.owner_kind = $2 AND f.owner_id = $3 ORDER BY f.uploaded_at, f.id`, [
    viewerId,
    kind,
    id,
  ]);
}

/** One that is not removed; null when there is none. */
export async function findFile(tx: Tx, viewerId: string, id: string): Promise<StoredFileRow | null> {
  const rows: StoredFileRow[] = await tx.query(`${ROWS} AND f.id = $2`, [viewerId, id]);
  return rows[0] ?? null;
}

/** Holds back every other upload to the owner until this transaction ends, and counts what is there. */
export async function lockOwner(tx: Tx, { kind, id }: FileOwner): Promise<{ shown: number; kept: number }> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`files ${kind} ${id}`]);
  const rows: [{ shown: number; kept: number }] = await tx.query(
    `SELECT count(*) FILTER (WHERE removed_at IS NULL)::int AS shown,
            count(*) FILTER (WHERE discarded_at IS NULL)::int AS kept
       FROM stored_files WHERE owner_kind = $1 AND owner_id = $2`,
    [kind, id],
  );
  return rows[0];
}

/** The same content, there for the same purpose; null when it is new. */
export async function findTwin(
  tx: Tx,
  { kind, id }: FileOwner,
  { purpose, sha256 }: { purpose: FilePurpose; sha256: string },
): Promise<string | null> {
  const rows: { id: string }[] = await tx.query(
    `SELECT id FROM stored_files
      WHERE owner_kind = $1 AND owner_id = $2 AND purpose = $3 AND sha256 = $4 AND removed_at IS NULL`,
    [kind, id, purpose, sha256],
  );
  return rows[0]?.id ?? null;
}

export interface NewFile {
  owner: FileOwner;
  purpose: FilePurpose;
  name: string;
  mediaType: MediaType;
  sizeBytes: number;
  sha256: string;
  storageKey: string;
  uploadedAt: Date;
}

export async function insertFile(tx: Tx, accountId: string, file: NewFile): Promise<string> {
  const rows: [{ id: string }] = await tx.query(
    `INSERT INTO stored_files (owner_kind, owner_id, purpose, name, media_type, size_bytes, sha256, storage_key, uploaded_by,
       uploaded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING id`,
    [
      file.owner.kind,
      file.owner.id,
      file.purpose,
      file.name,
      file.mediaType,
      file.sizeBytes,
      file.sha256,
      file.storageKey,
      accountId,
      file.uploadedAt,
    ],
  );
  return rows[0].id;
}

/** False when somebody else removed it first. */
export async function markRemoved(tx: Tx, accountId: string, id: string): Promise<boolean> {
  const [changed]: [unknown[], number] = await tx.query(
    `UPDATE stored_files SET removed_at = now(), removed_by = $2 WHERE id = $1 AND removed_at IS NULL RETURNING id`,
    [id, accountId],
  );
  return changed.length > 0;
}

/** Removed files of closed rounds whose bytes are still kept, at most so many. */
export function findDiscardable(tx: Tx, limit: number): Promise<{ id: string; storageKey: string }[]> {
  return tx.query(
    `SELECT f.id, f.storage_key AS "storageKey" FROM stored_files f
      WHERE f.removed_at IS NOT NULL AND f.discarded_at IS NULL
        AND EXISTS (SELECT 1 FROM rounds rd WHERE rd.state = 'CLOSED' AND rd.id = CASE f.owner_kind
              WHEN 'ROUND' THEN f.owner_id
              WHEN 'REVIEW' THEN (SELECT round_id FROM reviews WHERE id = f.owner_id)
              WHEN 'MEETING' THEN (SELECT round_id FROM meetings WHERE id = f.owner_id) END)
      ORDER BY f.removed_at, f.id LIMIT $1`,
    [limit],
  );
}

export async function markDiscarded(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.query(
    `UPDATE stored_files SET discarded_at = now() WHERE id = ANY ($1::uuid[]) AND removed_at IS NOT NULL`,
    [ids],
  );
}
