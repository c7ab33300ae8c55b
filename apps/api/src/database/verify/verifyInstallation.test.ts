import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DataSource } from "typeorm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { SYSTEM_CHAIN } from "../../modules/audit/AuditTrail.js";
import { FileStore } from "../../modules/files/FileStore.js";
import { addStoredFile } from "../../testing/addStoredFile.js";
import { asMember, makeMember } from "../../testing/makeMembers.js";
import { makeRound, makeUnit, makeWard } from "../../testing/makeUnits.js";
import { makePdf } from "../../testing/storedFiles.js";
import { createTestDatabase, type TestDatabase } from "../../testing/testDatabase.js";
import { createDataSource } from "../dataSource.js";
import { verifyInstallation } from "./verifyInstallation.js";

let folder: string;
let database: TestDatabase;
let db: DataSource;
let store: FileStore;
let key: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "xeploai-verify-"));
  database = await createTestDatabase();
  db = await createDataSource(database.url).initialize();
  store = new FileStore(folder);
  const { ward } = await makeWard(db);
  const cell = await makeUnit(db, ward, "CELL", "Chi bộ tổ dân phố số 4");
  const roundId = await makeRound(db, ward, 2018);
  const member = await makeMember(db, cell);
  await asMember(db, member);
  await db.query(
    `INSERT INTO reviews (round_id, year, member_id, cell_id, participation) VALUES ($1, 2018, $2, $3, 'RATED')`,
    [roundId, member.id, cell.id],
  );
  key = await addStoredFile(db, store, makePdf());
  for (const number of [1, 2, 3])
    await db.query(`SELECT append_audit_entry($1, 'Hệ thống', $2)`, [SYSTEM_CHAIN, `{"number":${number}}`]);
});
afterEach(async () => {
  await db.destroy();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

const found = async () =>
  (await verifyInstallation(db, store))
    .filter((it) => it.count > 0)
    .map(({ words, count, isFault }) => `${isFault ? "✗" : "·"} ${words.split(" / ")[1]}: ${count}`);
const withoutGuard = (statement: string) =>
  db.query(`ALTER TABLE audit_entries DISABLE TRIGGER audit_entries_append_only; ${statement};
            ALTER TABLE audit_entries ENABLE TRIGGER audit_entries_append_only`);

describe("what must hold", () => {
  it("holds, and is said in both languages", async () => {
    const findings = await verifyInstallation(db, store);
    expect(findings.filter((it) => it.count > 0)).toEqual([]);
    for (const { words } of findings) expect(words).toMatch(/^\S.* \/ \S/);
  });

  it.each<[string, string, () => Promise<unknown>]>([
    [
      "an entry of the trail altered",
      "✗ chains of the audit trail that are cut or altered: 1",
      () => withoutGuard(`UPDATE audit_entries SET payload = '{"number":9}' WHERE sequence = 2`),
    ],
    [
      "the newest entry of the trail taken away",
      "✗ chains of the audit trail that are cut or altered: 1",
      () => withoutGuard(`DELETE FROM audit_entries WHERE sequence = 3`),
    ],
    [
      "the whole trail taken away",
      "✗ chains of the audit trail that are cut or altered: 1",
      () => withoutGuard(`DELETE FROM audit_entries`),
    ],
    [
      "a guard switched off",
      "✗ guards of tables that are switched off: 1",
      () => db.query(`ALTER TABLE audit_entries DISABLE TRIGGER audit_entries_append_only`),
    ],
    [
      "a constraint put on without looking",
      "✗ constraints not validated, indexes not valid: 1",
      () =>
        db.query(`ALTER TABLE stored_files DROP CONSTRAINT ck_stored_files_size,
                  ADD CONSTRAINT ck_stored_files_size CHECK (size_bytes > 0) NOT VALID`),
    ],
    [
      "the bytes of a file changed",
      "✗ uploaded files that are lost or damaged: 1",
      async () => writeFileSync(join(folder, "files", key.slice(0, 2), key), "other"),
    ],
    ["the bytes of a file gone", "✗ uploaded files that are lost or damaged: 1", () => store.discard(key)],
    [
      "bytes nobody speaks of",
      "· files on disk that no record speaks of: 1",
      () => store.write(makePdf("% x")),
    ],
    [
      "a step of the schema not run",
      "✗ steps of the schema not run, run npm run db -- migrate: 1",
      () => db.query(`DELETE FROM migrations WHERE id = (SELECT max(id) FROM migrations)`),
    ],
    [
      "a step nobody knows",
      "✗ steps of the schema that a newer version of the program took: 1",
      () => db.query(`INSERT INTO migrations (timestamp, name) VALUES (9e12, 'AddMore1999000000000')`),
    ],
    [
      "a column that is not the program's",
      "✗ differences of the tables to the program: 1",
      () => db.query(`ALTER TABLE settings ADD COLUMN more text`),
    ],
  ])("tells of %s", async (_, told, breakIt) => {
    await breakIt();
    expect(await found()).toContain(told);
  });
});
