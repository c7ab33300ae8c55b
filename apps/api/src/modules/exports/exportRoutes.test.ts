import Fastify, { type FastifyInstance } from "fastify";
import { readSheet } from "read-excel-file/node";
import type { DataSource } from "typeorm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../../access/Actor.js";
import { demoClock } from "../../clock.js";
import { Door } from "../../database/Door.js";
import { createDataSource } from "../../database/dataSource.js";
import {
  makeActor,
  makeRatedMembers,
  makeRound,
  makeUnit,
  makeWard,
  type TestUnit,
} from "../../testing/makeUnits.js";
import { createTestDatabase, type TestDatabase } from "../../testing/testDatabase.js";
import { AuditTrail } from "../audit/AuditTrail.js";
import { StatisticsService } from "../statistics/statistics.service.js";
import { ExportService } from "./export.service.js";
import { registerExportRoutes } from "./exportRoutes.js";

let database: TestDatabase;
let db: DataSource;
let app: FastifyInstance;
let district: TestUnit;
let ward: TestUnit;
let actor: Actor | null = null;

beforeAll(async () => {
  database = await createTestDatabase();
  db = await createDataSource(database.url).initialize();
  const door = new Door(db);
  const statistics = new StatisticsService(door, demoClock("2020-12-20"));
  app = Fastify();
  registerExportRoutes(app, {
    exports: new ExportService(door, statistics, new AuditTrail()),
    actorOf: async () => actor,
  });
  ({ district, ward } = await makeWard(db));
  const roundId = await makeRound(db, ward, 2020);
  const cell = await makeUnit(db, ward, "CELL", "=HYPERLINK(0)");
  await makeRatedMembers(db, { roundId, year: 2020, cell }, [
    { count: 126, decided: "EXCELLENT" },
    { count: 720, decided: "GOOD" },
    { count: 20, decided: "SATISFACTORY" },
    { count: 30, reason: "EXEMPT" },
  ]);
}, 60_000);

afterAll(async () => {
  await app?.close();
  await db?.destroy();
  await database?.drop();
});

const download = (search: string) =>
  app.inject({ method: "GET", url: `/files/exports/rating-statistics.xlsx?${search}` });

describe("the workbook of figures", () => {
  it("holds counts and shares of Thượng Thanh 2020 as numbers, with the base in each heading", async () => {
    actor = await makeActor(db, "ANALYST", district);
    const response = await download(`withinId=${ward.id}&years=2020`);
    expect(response.statusCode).toBe(200);
    const rows = await readSheet(response.rawPayload);
    const headings = rows.find((row) => row[0] === "STT") ?? [];
    const whole = rows.find((row) => String(row[1]).startsWith("Tổng cộng")) ?? [];
    const value = (heading: string) => whole[headings.indexOf(heading)];
    expect(value("Số đảng viên được xếp loại")).toBe(866);
    expect(value("Tổng số đảng viên trong đợt")).toBe(896);
    expect(value("Được miễn công tác và sinh hoạt đảng")).toBe(30);
    expect(value("Hoàn thành xuất sắc nhiệm vụ: Số đảng viên")).toBe(126);
    expect(value("Hoàn thành xuất sắc nhiệm vụ: Tỷ lệ % trên số được xếp loại")).toBe(0.1455);
    expect(value("Hoàn thành tốt nhiệm vụ: Tỷ lệ % trên số được xếp loại")).toBe(0.8314);
    expect(value("Hoàn thành nhiệm vụ: Tỷ lệ % trên số được xếp loại")).toBe(0.0231);
    expect(value("HTXS/HTT, tỷ lệ % trên số hoàn thành tốt")).toBe(0.175);
    const words = rows.flat().join("\n");
    expect(words).toContain("được phép 141, đã xếp 126; không quá 20% số hoàn thành tốt (720); còn 15.");
    expect(words).toContain("bởi tài khoản Nguyễn Thử Nghiệm");
  });

  it("gives no spreadsheet a formula to run", async () => {
    actor = await makeActor(db, "WARD_ADMINISTRATOR", ward);
    const rows = await readSheet((await download("years=2020")).rawPayload);
    expect(rows.flat()).toContain("'=HYPERLINK(0)");
  });

  it("is saved under a Vietnamese name that old programs can also read", async () => {
    actor = await makeActor(db, "ANALYST", district);
    const { headers } = await download(`withinId=${ward.id}&years=2020`);
    const disposition = String(headers["content-disposition"]);
    expect(disposition).toContain(
      'filename="tong hop xep loai dang vien - dang bo phuong thuong thanh - 2020.xlsx"',
    );
    expect(decodeURIComponent(disposition.split("UTF-8''")[1] ?? "")).toBe(
      "Tổng hợp xếp loại đảng viên - Đảng bộ phường Thượng Thanh - 2020.xlsx",
    );
  });

  it("is recorded with what was taken out", async () => {
    actor = await makeActor(db, "ANALYST", district);
    await download(`withinId=${ward.id}&years=2020&groupBy=CELL`);
    const entries: { payload: string }[] = await db.query(
      `SELECT payload FROM audit_entries WHERE payload LIKE '%' || $1 || '%'`,
      [actor.accountId],
    );
    expect(entries).toHaveLength(1);
    expect(JSON.parse(entries[0]?.payload ?? "{}")).toMatchObject({
      action: "export:statistics",
      objectId: ward.id,
      details: { years: "2020", groupBy: "CELL", rows: 1 },
    });
  });

  it("speaks English when asked to", async () => {
    actor = await makeActor(db, "ANALYST", district);
    const rows = await readSheet((await download("years=2020&language=en")).rawPayload);
    expect(rows.flat()).toContain("Excellent completion of tasks: % of the members rated");
  });

  it("is refused to a visitor, to a cell secretary, outside the scope and for nonsense", async () => {
    actor = null;
    expect((await download("years=2020")).statusCode).toBe(401);
    actor = await makeActor(db, "CELL_SECRETARY", ward);
    expect((await download("years=2020")).json()).toMatchObject({ code: "FORBIDDEN" });
    const other = await makeUnit(db, district, "WARD", "Đảng bộ phường Bồ Đề");
    actor = await makeActor(db, "WARD_ADMINISTRATOR", other);
    expect((await download(`withinId=${ward.id}&years=2020`)).statusCode).toBe(404);
    expect((await download("years=nghin")).json()).toMatchObject({
      code: "BAD_USER_INPUT",
      fields: [{ path: "years" }],
    });
  });
});
