import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.js";

let database: TestDatabase;
let folder: string;

beforeAll(async () => {
  database = await createTestDatabase();
  folder = mkdtempSync(join(tmpdir(), "xeploai-db-"));
});
afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

function db(...args: string[]): { code: number | null; says: string } {
  const env = {
    ...process.env,
    NODE_ENV: "test",
    DATABASE_URL: database.url,
    XEPLOAI_DATA_DIR: join(folder, "data"),
    INIT_CWD: folder,
  };
  const command = ["--import", "tsx", join(import.meta.dirname, "db.ts"), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { env, encoding: "utf8" });
  return { code: status, says: stdout + stderr };
}

describe("npm run db", () => {
  it("backs up, verifies and restores, and says in both languages what it did and what to do next", () => {
    const backup = db("backup", "first.zip");
    expect(backup).toMatchObject({
      code: 0,
      says: expect.stringMatching(/Đã sao lưu \/ backed up: .*first\.zip/),
    });
    expect(backup.says).toMatch(/KHÔNG nằm trong bản sao lưu[\s\S]*NOT in the backup/);
    expect(db("verify")).toMatchObject({ code: 0, says: expect.stringContaining("✓ ") });
    const restored = db("restore", "first.zip");
    expect(restored).toMatchObject({
      code: 0,
      says: expect.stringMatching(/Đã khôi phục \/ restored[\s\S]*✓ /),
    });
    expect(db("restore", "other.zip")).toMatchObject({
      code: 1,
      says: expect.stringMatching(/Không đọc được tệp[\s\S]*cannot be read/),
    });
  }, 120_000);
});
