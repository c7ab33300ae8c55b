import type { DataSource } from "typeorm";
import type { FileStore } from "../modules/files/FileStore.js";

/** A file of some review, on disk and in the rows; there is a review and an account. Gives its key. */
export async function addStoredFile(
  db: DataSource,
  store: FileStore,
  content: Buffer,
  { isRemoved = false }: { isRemoved?: boolean } = {},
): Promise<string> {
  const { key, sha256 } = await store.write(content);
  await db.query(
    `INSERT INTO stored_files (owner_kind, owner_id, purpose, name, media_type, size_bytes, sha256, storage_key, uploaded_by,
                               removed_at, removed_by)
     SELECT 'REVIEW', r.id, 'EVIDENCE', E'Tệp "một"\\ttệp\\\\hai', 'application/pdf', $1, $2, $3, a.id,
            CASE WHEN $4 THEN now() END, CASE WHEN $4 THEN a.id END
       FROM (SELECT id FROM reviews LIMIT 1) r, (SELECT id FROM accounts LIMIT 1) a`,
    [content.length, sha256, key, isRemoved],
  );
  return key;
}
