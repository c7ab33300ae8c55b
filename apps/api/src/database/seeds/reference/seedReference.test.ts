import type { DataSource } from "typeorm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "../../../testing/testDatabase.js";
import { createDataSource } from "../../dataSource.js";
import { unitOrganisationId } from "./administrativeUnits.js";
import { seedReference } from "./seedReference.js";

describe("seedReference", () => {
  let database: TestDatabase;
  let db: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    db = await createDataSource(database.url).initialize();
    await Promise.all([seedReference(db), seedReference(db)]);
    await seedReference(db);
  });
  afterAll(async () => {
    await db.destroy();
    await database.drop();
  });

  it("loads the nation, 63 provinces, 705 districts and 10,599 wards once, also when run twice at once", async () => {
    const counts = await db.query(
      `SELECT kind, count(*) FROM organisations GROUP BY kind ORDER BY min(array_position(
         ARRAY['CENTRAL', 'PROVINCE', 'DISTRICT', 'WARD'], kind))`,
    );
    expect(counts).toEqual([
      { kind: "CENTRAL", count: 1 },
      { kind: "PROVINCE", count: 63 },
      { kind: "DISTRICT", count: 705 },
      { kind: "WARD", count: 10_599 },
    ]);
    expect(await db.query("SELECT count(*) FROM tree_nodes")).toEqual([{ count: 11_368 }]);
    expect(await db.query("SELECT count(*) FROM organisation_parents")).toEqual([{ count: 11_367 }]);
  });

  it("names organisations as the Party does and stands them under their parents", async () => {
    const [ward] = await db.query(
      `SELECT o.name, o.short_name, o.name_key, o.unit_code, o.unit_code_edition, p.name AS parent FROM organisations o
         JOIN organisation_parents l ON l.organisation_id = o.id JOIN organisations p ON p.id = l.parent_id WHERE o.id = $1`,
      [unitOrganisationId("00118")],
    );
    expect(ward).toEqual({
      name: "Đảng bộ phường Ngọc Thụy",
      short_name: "Ngọc Thụy",
      name_key: "dang bo phuong ngoc thuy",
      unit_code: "00118",
      unit_code_edition: "2021",
      parent: "Đảng bộ quận Long Biên",
    });
    const [city] = await db.query("SELECT name FROM organisations WHERE id = $1", [unitOrganisationId("01")]);
    expect(city.name).toBe("Đảng bộ thành phố Hà Nội");
  });

  it("gives every organisation a range inside its parent's and apart from its siblings'", async () => {
    const [{ strays, overlaps }] = await db.query(`
      SELECT (SELECT count(*) FROM tree_nodes c JOIN tree_nodes p ON p.organisation_id = c.parent_id
               WHERE c.lo <= p.lo OR c.hi > p.hi OR c.depth <> p.depth + 1) AS strays,
             (SELECT count(*) FROM (SELECT lo, lag(hi) OVER (PARTITION BY parent_id ORDER BY lo) AS before FROM tree_nodes) n
               WHERE before >= lo) AS overlaps`);
    expect([strays, overlaps]).toEqual([0, 0]);
  });

  it("derives the same identifier in every installation", () => {
    expect(unitOrganisationId("00118")).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(unitOrganisationId("00118")).toBe(unitOrganisationId("00118"));
    expect(unitOrganisationId("00118")).not.toBe(unitOrganisationId("00115"));
  });
});
