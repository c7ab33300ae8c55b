import { randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DataSource } from "typeorm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { FileStore } from "../../modules/files/FileStore.js";
import { addStoredFile } from "../../testing/addStoredFile.js";
import { unpackArchive } from "../../testing/archives.js";
import { catalogueOf, contentOf } from "../../testing/databaseContent.js";
import { refusedBackup } from "../../testing/refusedBackup.js";
import { makeJpeg, makePdf } from "../../testing/storedFiles.js";
import { createTestDatabase, type TestDatabase } from "../../testing/testDatabase.js";
import { createDataSource } from "../dataSource.js";
import { seedDemo } from "../seeds/demo/seedDemo.js";
import { verifyInstallation } from "../verify/verifyInstallation.js";
import { restoreBackup } from "./restoreBackup.js";
import { writeBackup } from "./writeBackup.js";

const SEAL_KEY = randomBytes(32);

let folder: string;
let source: TestDatabase;
let from: DataSource;
let store: FileStore;
let archive: string;
let target: TestDatabase;
let to: DataSource;
let there: FileStore;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "xeploai-backup-"));
  source = await createTestDatabase();
  from = await createDataSource(source.url).initialize();
  await seedDemo(from, { size: "ward" });
  store = new FileStore(join(folder, "source"));
  await addStoredFile(from, store, makePdf("% first"));
  await addStoredFile(from, store, makeJpeg());
  await addStoredFile(from, store, makePdf("% second"), { isRemoved: true });
  await from.query(
    `INSERT INTO sessions (id_hash, account_id, expires_at)
     SELECT sha256('token'), id, now() + interval '1 day' FROM accounts LIMIT 1`,
  );
  archive = join(folder, "backup.zip");
  await writeBackup({ dataSource: from, store, sealKey: SEAL_KEY }, archive);
  target = await createTestDatabase();
  to = await createDataSource(target.url).initialize();
  there = new FileStore(join(folder, "target"));
}, 120_000);
afterAll(async () => {
  await from.destroy();
  await to.destroy();
  await source.drop();
  await target.drop();
  rmSync(folder, { recursive: true, force: true });
});

it("brings every row and every file back, over what was there when that is given up", async () => {
  await to.query(`INSERT INTO settings (key, value) VALUES ('old', 'here')`);
  const before = await catalogueOf(to);
  const restore = (isForced: boolean) => restoreBackup({ dataSource: to, store: there, isForced }, archive);
  expect(await refusedBackup(restore(false))).toBe("DATABASE_NOT_EMPTY");
  expect(await to.query(`SELECT key FROM settings`)).toEqual([{ key: "old" }]);
  await restore(true);

  const content = await contentOf(from);
  expect(Object.keys(content).length).toBeGreaterThan(40);
  expect(Object.values(content).filter((it) => !it.startsWith("0 ")).length).toBeGreaterThan(20);
  expect(await contentOf(to)).toEqual(content);
  expect(await catalogueOf(to)).toEqual(before);
  expect((await there.keys()).sort()).toEqual((await store.keys()).sort());
  const rows = await to.query(`SELECT storage_key, sha256 FROM stored_files`);
  for (const { storage_key: key, sha256 } of rows)
    expect((await there.read(key, sha256)).equals(await store.read(key, sha256))).toBe(true);
  const findings = await verifyInstallation(to, there);
  expect(findings.filter((it) => it.count > 0)).toEqual([]);
});

it("leaves sessions behind: who was signed in signs in anew", async () => {
  expect(await from.query(`SELECT 1 FROM sessions`)).toHaveLength(1);
  expect(await to.query(`SELECT 1 FROM sessions`)).toHaveLength(0);
});

it("is for its owner alone, and holds neither the seal key nor a trace of the order rows were written in", async () => {
  expect(statSync(archive).mode & 0o777).toBe(0o600);
  const parts = await unpackArchive(archive);
  for (const content of parts.values()) expect(content.includes(SEAL_KEY)).toBe(false);
  const rows = String(parts.get("tables/reviews.copy")).split("\n").slice(0, -1);
  const ids = rows.map((it) => it.split("\t")[0]);
  expect(ids).toEqual(ids.toSorted());
});

it("names the files that were lost before, and holds all others", async () => {
  const [lost] = await to.query(
    `SELECT id, storage_key AS key FROM stored_files WHERE removed_at IS NULL LIMIT 1`,
  );
  const [removed] = await to.query(
    `SELECT storage_key AS key FROM stored_files WHERE removed_at IS NOT NULL`,
  );
  await there.discard(lost.key);
  await there.discard(removed.key);
  const path = join(folder, "lost.zip");
  const manifest = await writeBackup({ dataSource: to, store: there, sealKey: null }, path);
  expect(manifest.lostFiles).toEqual([lost.id]);
  expect(manifest.files).toHaveLength(1);
});

it("overwrites nothing, and leaves nothing half-written behind", async () => {
  const bytes = readFileSync(archive);
  const names = readdirSync(folder);
  const again = writeBackup({ dataSource: from, store, sealKey: null }, archive);
  expect(await refusedBackup(again)).toBe("TARGET_EXISTS");
  expect(readFileSync(archive).equals(bytes)).toBe(true);
  await to.query(`DELETE FROM migrations WHERE id = (SELECT max(id) FROM migrations)`);
  const stale = writeBackup({ dataSource: to, store, sealKey: null }, join(folder, "stale.zip"));
  expect(await refusedBackup(stale)).toBe("SCHEMA_NOT_CURRENT");
  expect(readdirSync(folder)).toEqual(names);
});
