import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DataSource } from "typeorm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FileStore } from "../../modules/files/FileStore.js";
import { addStoredFile } from "../../testing/addStoredFile.js";
import { type ArchiveParts, alterArchive, alterManifest, alterRows } from "../../testing/archives.js";
import { catalogueOf, contentOf } from "../../testing/databaseContent.js";
import { asMember, makeMember } from "../../testing/makeMembers.js";
import { makeRound, makeUnit, makeWard } from "../../testing/makeUnits.js";
import { refusedBackup } from "../../testing/refusedBackup.js";
import { makeZip } from "../../testing/rosterFiles.js";
import { makePdf } from "../../testing/storedFiles.js";
import { createTestDatabase, type TestDatabase } from "../../testing/testDatabase.js";
import { createDataSource } from "../dataSource.js";
import { emptySchema } from "../emptySchema.js";
import { restoreBackup } from "./restoreBackup.js";
import { writeBackup } from "./writeBackup.js";

let folder: string;
let database: TestDatabase;
let db: DataSource;
let store: FileStore;
let archive: string;
let before: unknown[];

/** One database stands for both sides: what is refused leaves it as it is. */
const state = async () => [await contentOf(db), await catalogueOf(db)];
const restore = (path: string) =>
  restoreBackup({ dataSource: db, store: new FileStore(join(folder, "target")), isForced: true }, path);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "xeploai-restore-"));
  database = await createTestDatabase();
  db = await createDataSource(database.url).initialize();
  const { ward } = await makeWard(db);
  const cell = await makeUnit(db, ward, "CELL", "Chi bộ tổ dân phố số 4");
  const roundId = await makeRound(db, ward, 2018);
  const member = await makeMember(db, cell);
  await asMember(db, member);
  await db.query(
    `INSERT INTO reviews (round_id, year, member_id, cell_id, participation) VALUES ($1, 2018, $2, $3, 'RATED')`,
    [roundId, member.id, cell.id],
  );
  store = new FileStore(join(folder, "source"));
  await addStoredFile(db, store, makePdf());
  archive = join(folder, "backup.zip");
  await writeBackup({ dataSource: db, store, sealKey: null }, archive);
  before = await state();
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

const firstTable = "tables/accounts.copy";
const flip = (parts: ArchiveParts, name: string) => {
  const content = Buffer.from(parts.get(name) ?? "");
  content.writeUInt8(content.readUInt8(10) ^ 1, 10);
  parts.set(name, content);
};
const photograph = (parts: ArchiveParts) => [...parts.keys()].find((it) => it.startsWith("files/")) ?? "";

describe("a restore", () => {
  it.each<[string, string, (parts: ArchiveParts) => void]>([
    ["a byte of a table changed", "ARCHIVE_DAMAGED", (it) => flip(it, firstTable)],
    ["a byte of a file changed", "ARCHIVE_DAMAGED", (it) => flip(it, photograph(it))],
    ["a byte of the manifest changed", "ARCHIVE_DAMAGED", (it) => flip(it, "manifest.json")],
    ["a table missing", "ARCHIVE_DAMAGED", (it) => it.delete(firstTable)],
    ["a file missing", "ARCHIVE_DAMAGED", (it) => it.delete(photograph(it))],
    ["a part too many", "ARCHIVE_DAMAGED", (it) => it.set("files/more", Buffer.from("x"))],
    ["no manifest", "NOT_A_BACKUP", (it) => it.delete("manifest.json")],
    [
      "another program's manifest",
      "NOT_A_BACKUP",
      (it) => alterManifest(it, (m) => ({ ...m, format: "other" })),
    ],
    ["a later layout", "ARCHIVE_NEWER", (it) => alterManifest(it, (m) => ({ ...m, formatVersion: 2 }))],
    [
      "a schema not known yet",
      "ARCHIVE_NEWER",
      (it) => alterManifest(it, (m) => ({ ...m, migrations: [...m.migrations, "AddMore1999000000000"] })),
    ],
    [
      "tables that the schema has not",
      "ARCHIVE_DAMAGED",
      (it) => alterManifest(it, (m) => ({ ...m, migrations: m.migrations.slice(0, 5) })),
    ],
    ["rows without those they refer to", "CONTENT_REFUSED", (it) => alterRows(it, "members", () => [])],
    ["a row twice", "CONTENT_REFUSED", (it) => alterRows(it, "rounds", (rows) => [...rows, rows[0] ?? ""])],
    [
      "a row cut short",
      "CONTENT_REFUSED",
      (it) => alterRows(it, "rounds", (rows) => rows.map((row) => row.slice(0, 40))),
    ],
  ])("refuses an archive with %s, and changes nothing", async (_, code, change) => {
    const altered = await alterArchive(archive, join(folder, "altered.zip"), change);
    expect(await refusedBackup(restore(altered))).toBe(code);
    expect(await state()).toEqual(before);
  });

  it("refuses what is no whole archive", async () => {
    const path = join(folder, "other.zip");
    expect(await refusedBackup(restore(path))).toBe("NO_SUCH_ARCHIVE");
    writeFileSync(path, "xin chào");
    expect(await refusedBackup(restore(path))).toBe("NOT_A_BACKUP");
    writeFileSync(path, makeZip([{ name: "word/document.xml", content: "<a/>" }]));
    expect(await refusedBackup(restore(path))).toBe("NOT_A_BACKUP");
    const whole = readFileSync(archive);
    writeFileSync(path, whole.subarray(0, whole.length - 1000));
    expect(await refusedBackup(restore(path))).toBe("NOT_A_BACKUP");
    const bytes = Buffer.from(whole);
    const middle = Math.floor(bytes.length / 2);
    bytes.writeUInt8(bytes.readUInt8(middle) ^ 0x55, middle);
    writeFileSync(path, bytes);
    expect(await refusedBackup(restore(path))).toBe("ARCHIVE_DAMAGED");
  });
});

describe("a database in use", () => {
  it("is not restored into", async () => {
    const other = await createDataSource(database.url).initialize();
    try {
      expect(await refusedBackup(restore(archive))).toBe("DATABASE_IN_USE");
    } finally {
      await other.destroy();
    }
  });
});

describe("an older archive", () => {
  it("is brought up to this program's schema", async () => {
    const newest = db.migrations.at(-1);
    const runner = db.createQueryRunner();
    await newest?.down(runner);
    await runner.query(`DELETE FROM migrations WHERE name = $1`, [newest?.name]);
    await runner.release();
    const older = await createDataSource(database.url).initialize();
    older.migrations.pop();
    const path = join(folder, "older.zip");
    const manifest = await writeBackup({ dataSource: older, store, sealKey: null }, path);
    await older.destroy();
    expect(manifest.migrations).not.toContain(newest?.name);
    await restore(path);
    expect(await state()).toEqual(before);
  });
});

describe("an emptied schema", () => {
  it("is made anew to the same", async () => {
    const runner = db.createQueryRunner();
    await emptySchema(runner);
    await runner.release();
    await db.runMigrations();
    expect(await catalogueOf(db)).toEqual(before[1]);
  });

  it("has no counters of its own, which a backup would have to keep", async () => {
    expect(await db.query(`SELECT relname FROM pg_class WHERE relkind = 'S'`)).toEqual([
      { relname: "migrations_id_seq" },
    ]);
  });
});
