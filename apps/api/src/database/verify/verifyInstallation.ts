import type { DataSource } from "typeorm";
import { RECOMPUTED_CHAIN } from "../../modules/audit/recomputedChain.js";
import type { FileStore } from "../../modules/files/FileStore.js";

/** One thing that must hold, and how often it does not. */
export interface Finding {
  /** In Vietnamese and English. */
  words: string;
  count: number;
  /** False where it is worth knowing and harms nothing. */
  isFault: boolean;
}

/** Everything that must hold in database and files. When the schema is not this program's, nothing else is asked. */
export async function verifyInstallation(dataSource: DataSource, store: FileStore): Promise<Finding[]> {
  const schema = await schemaFindings(dataSource);
  if (schema.some((it) => it.count > 0)) return schema;
  const rows: { words: string; count: number }[] = await dataSource.query(MUST_HOLD);
  return [
    ...schema,
    ...rows.map((it) => ({ ...it, isFault: true })),
    ...(await fileFindings(dataSource, store)),
  ];
}

async function schemaFindings(dataSource: DataSource): Promise<Finding[]> {
  const known = dataSource.migrations.map((it) => it.name ?? it.constructor.name);
  const [table]: [{ exists: boolean }] = await dataSource.query(
    `SELECT to_regclass('migrations') IS NOT NULL AS exists`,
  );
  const done: { name: string }[] = table.exists ? await dataSource.query(`SELECT name FROM migrations`) : [];
  const names = new Set(done.map((it) => it.name));
  const pending = known.filter((it) => !names.has(it)).length;
  const foreign = done.filter((it) => !known.includes(it.name)).length;
  const isKnown = pending === 0 && foreign === 0;
  const drift = isKnown ? (await dataSource.driver.createSchemaBuilder().log()).upQueries.length : 0;
  return [
    {
      words:
        "Bước lược đồ chưa chạy, hãy chạy npm run db -- migrate / steps of the schema not run, run npm run db -- migrate",
      count: pending,
    },
    {
      words:
        "Bước lược đồ của bản chương trình mới hơn / steps of the schema that a newer version of the program took",
      count: foreign,
    },
    { words: "Bảng khác với chương trình / differences of the tables to the program", count: drift },
  ].map((it) => ({ ...it, isFault: true }));
}

/** Counted where it does not hold. */
const MUST_HOLD = `
  SELECT 'Ràng buộc chưa được kiểm tra, chỉ mục hỏng / constraints not validated, indexes not valid' AS words,
         ((SELECT count(*) FROM pg_constraint WHERE connamespace = current_schema()::regnamespace AND NOT convalidated)
        + (SELECT count(*) FROM pg_index JOIN pg_class c ON c.oid = indexrelid
            WHERE c.relnamespace = current_schema()::regnamespace AND NOT indisvalid)) AS count
  UNION ALL
  SELECT 'Chốt chặn bị tắt / guards of tables that are switched off', count(*) FROM pg_trigger t
    JOIN pg_class c ON c.oid = t.tgrelid
   WHERE c.relnamespace = current_schema()::regnamespace AND t.tgenabled = 'D'
  UNION ALL
  SELECT 'Chuỗi nhật ký bị đứt hoặc bị sửa / chains of the audit trail that are cut or altered', count(*)
    FROM audit_chains c CROSS JOIN LATERAL (${RECOMPUTED_CHAIN}) v
   WHERE v.broken_at IS NOT NULL OR v.entries <> c.sequence OR v.last_hash IS DISTINCT FROM encode(c.hash, 'hex')
  UNION ALL
  SELECT 'Mức quyết định khác nghị quyết mới nhất / decided levels unlike the latest decision', count(*) FROM reviews r
    LEFT JOIN decisions d ON d.review_id = r.id
      AND NOT EXISTS (SELECT 1 FROM decisions later WHERE later.supersedes_id = d.id)
   WHERE r.decided_level IS DISTINCT FROM d.level
  UNION ALL
  SELECT 'Phiếu kiểm không cân / ballots that do not balance', count(*) FROM ballots b
   WHERE EXISTS (SELECT 1 FROM ballot_tallies t WHERE t.ballot_id = b.id
                  AND t.excellent + t.good + t.satisfactory + t.unsatisfactory + t.blank <> b.valid)
  UNION ALL
  SELECT 'Vị trí trên cây không nằm trong cấp trên / places in the tree outside their superior''s', count(*) FROM tree_nodes n
    JOIN tree_nodes p ON p.tree_id = n.tree_id AND p.organisation_id = n.parent_id
   WHERE NOT (n.lo >= p.lo AND n.hi <= p.hi AND n.depth = p.depth + 1)`;

async function fileFindings(dataSource: DataSource, store: FileStore): Promise<Finding[]> {
  const onDisk = new Set(await store.keys());
  const rows: { key: string; sha256: string; isShown: boolean }[] = await dataSource.query(
    `SELECT storage_key AS key, sha256, removed_at IS NULL AS "isShown" FROM stored_files WHERE discarded_at IS NULL`,
  );
  let lost = 0;
  for (const { key, sha256, isShown } of rows) {
    const isSound = await store.read(key, sha256).then(
      () => true,
      () => false,
    );
    if (!isSound && isShown) lost += 1;
    onDisk.delete(key);
  }
  return [
    {
      words: "Tệp đã tải lên bị mất hoặc bị hỏng / uploaded files that are lost or damaged",
      count: lost,
      isFault: true,
    },
    {
      words: "Tệp trên đĩa không thuộc hồ sơ nào / files on disk that no record speaks of",
      count: onDisk.size,
      isFault: false,
    },
  ];
}
