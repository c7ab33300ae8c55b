import type { DataSource } from "typeorm";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
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
import { StatisticsService } from "./statistics.service.js";
import type { StatisticsQuestion } from "./statistics.types.js";

let database: TestDatabase;
let db: DataSource;
let statistics: StatisticsService;
let district: TestUnit;
let nation: TestUnit;
let ward: TestUnit;
let small: TestUnit;
let cells: TestUnit[];

const asked = (question: Partial<StatisticsQuestion>): StatisticsQuestion => ({
  withinId: null,
  years: [2020],
  groupBy: "CHILD",
  subjectKind: "MEMBER",
  stage: "DECIDED",
  compareWithYear: null,
  ...question,
});

beforeAll(async () => {
  database = await createTestDatabase();
  db = await createDataSource(database.url).initialize();
  statistics = new StatisticsService(new Door(db), demoClock("2020-12-20"));
  ({ nation, district, ward } = await makeWard(db));
  const roundId = await makeRound(db, ward, 2020);
  cells = [];
  for (const number of [10, 2, 9])
    cells.push(await makeUnit(db, ward, "CELL", `Chi bộ Tổ dân phố số ${number}`));
  const [ten, two, nine] = cells as [TestUnit, TestUnit, TestUnit];
  const at = (cell: TestUnit) => ({ roundId, year: 2020, cell });
  // Published figures of the ward: self 139 / 707 / 20, decided 126 / 720 / 20 of 866.
  await makeRatedMembers(db, at(ten), [
    { count: 100, self: "EXCELLENT", proposed: "EXCELLENT", decided: "EXCELLENT", isPublished: true },
    { count: 13, self: "EXCELLENT", proposed: "EXCELLENT", decided: "GOOD", isPublished: true },
    { count: 300, self: "GOOD", proposed: "GOOD", decided: "GOOD", isPublished: true },
  ]);
  await makeRatedMembers(db, at(two), [
    { count: 26, self: "EXCELLENT", proposed: "EXCELLENT", decided: "EXCELLENT" },
    { count: 407, self: "GOOD", proposed: "GOOD", decided: "GOOD" },
    { count: 17, self: "SATISFACTORY", proposed: "SATISFACTORY", decided: "SATISFACTORY" },
    { count: 30, reason: "EXEMPT" },
    { count: 4, reason: "SUSPENDED" },
  ]);
  await makeRatedMembers(db, at(nine), [
    { count: 3, self: "SATISFACTORY", proposed: "SATISFACTORY", decided: "SATISFACTORY" },
    { count: 2 },
  ]);
  small = await makeUnit(db, district, "WARD", "Đảng bộ phường Ngọc Thụy");
  const smallRound = await makeRound(db, small, 2020);
  const cell = await makeUnit(db, small, "CELL", "Chi bộ Tổ dân phố số 1");
  await makeRatedMembers(db, { roundId: smallRound, year: 2020, cell }, [{ count: 60, decided: "GOOD" }]);
  await makeUnit(db, district, "WARD", "Đảng bộ phường Bồ Đề");
  const before = await makeRound(db, ward, 2019);
  await makeRatedMembers(db, { roundId: before, year: 2019, cell: ten }, [
    { count: 20, decided: "EXCELLENT" },
    { count: 80, decided: "GOOD" },
  ]);
}, 60_000);

afterAll(async () => {
  await db?.destroy();
  await database?.drop();
});

describe("ratingStatistics", () => {
  it("gives the published figures of Thượng Thanh 2020: 126 / 720 / 20 of 866, 141 allowed, 17.50 % of good", async () => {
    const analyst = await makeActor(db, "ANALYST", district);
    const { total, quota } = await statistics.ratingStatistics(analyst, asked({ withinId: ward.id }));
    expect(total.rated).toBe(866);
    expect(total.counts.map((it) => [it.level, it.count, it.share])).toEqual([
      ["EXCELLENT", 126, 1455],
      ["GOOD", 720, 8314],
      ["SATISFACTORY", 20, 231],
      ["UNSATISFACTORY", 0, 0],
    ]);
    expect(total.excellentToGood).toBe(1750);
    expect(quota).toHaveLength(1);
    expect(quota[0]?.state).toMatchObject({
      goodOrAbove: 846,
      allowed: 141,
      headroom: 15,
      exceededBy: 0,
      excellentToGood: 1750,
    });
  });

  it("tells what members said of themselves from what was decided and what is published", async () => {
    const analyst = await makeActor(db, "ANALYST", district);
    const counts = async (stage: StatisticsQuestion["stage"]) => {
      const { total } = await statistics.ratingStatistics(analyst, asked({ withinId: ward.id, stage }));
      return [...total.counts.map((it) => it.count), total.undecided];
    };
    expect(await counts("SELF")).toEqual([139, 707, 20, 0, 2]);
    expect(await counts("PROPOSED")).toEqual([139, 707, 20, 0, 2]);
    expect(await counts("DECIDED")).toEqual([126, 720, 20, 0, 2]);
    expect(await counts("PUBLISHED")).toEqual([100, 313, 0, 0, 455]);
  });

  it("balances: rated, undecided and every reason add up to all members", async () => {
    const analyst = await makeActor(db, "ANALYST", district);
    const { total, note } = await statistics.ratingStatistics(analyst, asked({ withinId: ward.id }));
    expect(total.notRated).toEqual([
      { reason: "EXEMPT", count: 30 },
      { reason: "SUSPENDED", count: 4 },
    ]);
    expect(total.rated + total.undecided + 34).toBe(total.total);
    expect(note).toContain("RATING_INCOMPLETE");
  });

  it("starts an analyst at the own scope, lists the parts that have people, and ends the breadcrumb there", async () => {
    const analyst = await makeActor(db, "ANALYST", district);
    const answer = await statistics.ratingStatistics(analyst, asked({}));
    expect(answer.within.id).toBe(district.id);
    expect(answer.breadcrumb.map((it) => it.id)).toEqual([district.id]);
    expect(answer.cells.map((it) => it.organisation?.name)).toEqual([
      "Đảng bộ phường Ngọc Thụy",
      "Đảng bộ phường Thượng Thanh",
    ]);
    expect(answer.total.rated).toBe(926);
    // 126 of 926 spread over the 60 of Ngọc Thụy: 126 × 60 / 926 = 8.164…
    expect(answer.cells[0]?.counts[0]?.expected).toBe(816);
    const inside = await statistics.ratingStatistics(analyst, asked({ withinId: ward.id }));
    expect(inside.breadcrumb.map((it) => it.id)).toEqual([district.id, ward.id]);
  });

  it("puts neighbourhood 10 after neighbourhood 9", async () => {
    const administrator = await makeActor(db, "WARD_ADMINISTRATOR", ward);
    const { cells: rows } = await statistics.ratingStatistics(administrator, asked({}));
    expect(rows.map((it) => it.organisation?.name.split(" ").at(-1))).toEqual(["2", "9", "10"]);
  });

  it("withholds a cell of three from the district and one more, so that no subtraction gives it", async () => {
    const analyst = await makeActor(db, "ANALYST", district);
    const outside = await statistics.ratingStatistics(analyst, asked({ withinId: ward.id }));
    const hidden = outside.cells.filter((it) => it.isWithheld);
    expect(hidden.map((it) => it.organisation?.name)).toEqual([
      "Chi bộ Tổ dân phố số 9",
      "Chi bộ Tổ dân phố số 10",
    ]);
    for (const it of hidden) {
      expect(it.counts).toEqual([]);
      expect([it.rated, it.undecided, it.notRated, it.excellentToGood]).toEqual([0, 0, [], null]);
    }
    expect(outside.note).toContain("SMALL_CELLS_WITHHELD");
    const all = await statistics.ratingStatistics(analyst, asked({ groupBy: "CELL" }));
    expect(all.cells.filter((it) => it.isWithheld)).toHaveLength(2);
    for (const id of hidden.map((it) => it.organisation?.id ?? null)) {
      const alone = await statistics.ratingStatistics(analyst, asked({ withinId: id }));
      expect(alone.total.isWithheld).toBe(true);
      expect(alone.total.counts).toEqual([]);
    }
  });

  it("shows those of the ward their own small cells", async () => {
    const committee = await makeActor(db, "COMMITTEE", ward);
    const { cells: rows } = await statistics.ratingStatistics(committee, asked({}));
    expect(rows.some((it) => it.isWithheld)).toBe(false);
    expect(rows[1]?.counts.map((it) => it.count)).toEqual([0, 0, 3, 0]);
  });

  it("compares shares with another year, and leaves the change open where that year has no base", async () => {
    const administrator = await makeActor(db, "WARD_ADMINISTRATOR", ward);
    const answer = await statistics.ratingStatistics(administrator, asked({ compareWithYear: 2019 }));
    expect(answer.total.counts[0]?.delta).toBe(1455 - 2000);
    expect(answer.cells[0]?.counts[0]?.delta).toBeNull();
    expect(answer.quota.map((it) => it.year)).toEqual([2020]);
  });

  it("groups by year, oldest first", async () => {
    const analyst = await makeActor(db, "ANALYST", district);
    const answer = await statistics.ratingStatistics(
      analyst,
      asked({ withinId: ward.id, groupBy: "YEAR", years: [2020, 2019, 2018] }),
    );
    expect(answer.cells.map((it) => [it.year, it.rated])).toEqual([
      [2018, 0],
      [2019, 100],
      [2020, 866],
    ]);
  });

  it("adds up the quota of several grassroots organisations and shows every override inside", async () => {
    const roundId = await makeRound(db, small, 2021);
    const cell = await makeUnit(db, small, "CELL", "Chi bộ Trường học");
    await makeRatedMembers(db, { roundId, year: 2021, cell }, [
      { count: 5, decided: "EXCELLENT" },
      { count: 7, decided: "GOOD" },
    ]);
    await db.query(
      `INSERT INTO resolutions (round_id, number, resolved_on, decided_at, excellent, good, satisfactory, unsatisfactory,
         excellent_allowed, override_authority, override_reason)
       VALUES ($1, '12-NQ/ĐU', '2021-12-10', now(), 5, 7, 0, 0, 2, 'Ban Thường vụ Quận ủy', 'Thành tích phòng, chống dịch')`,
      [roundId],
    );
    const analyst = await makeActor(db, "ANALYST", district);
    await db.query(
      "UPDATE reviews SET has_override = true WHERE round_id = $1 AND decided_level = 'EXCELLENT'",
      [roundId],
    );
    const {
      quota,
      total,
      cells: wards,
    } = await statistics.ratingStatistics(analyst, asked({ years: [2021] }));
    expect(quota).toHaveLength(1);
    expect(quota[0]?.state).toMatchObject({ allowed: 2, exceededBy: 3, headroom: 0 });
    const override = {
      authority: "Ban Thường vụ Quận ủy",
      reason: "Thành tích phòng, chống dịch",
      exceededBy: 3,
    };
    expect(quota[0]?.overrides).toEqual([override]);
    expect(total.overrides).toEqual([override]);
    expect(wards.find((it) => it.organisation?.id === small.id)).toMatchObject({
      hasOverride: true,
      overrides: [override],
    });
    const { total: yearBefore } = await statistics.ratingStatistics(analyst, asked({ years: [2020] }));
    expect(yearBefore).toMatchObject({ hasOverride: false, overrides: [] });
    const ofCell = await statistics.ratingStatistics(analyst, asked({ withinId: cell.id, years: [2021] }));
    expect(ofCell.total).toMatchObject({ hasOverride: true, overrides: [override] });
    expect(ofCell.quota).toEqual([]);
  });

  it("answers an organisation outside the scope like one that does not exist", async () => {
    const stranger = await makeActor(db, "ANALYST", small);
    const missing = "00000000-0000-4000-8000-000000000000";
    for (const withinId of [ward.id, district.id, nation.id, missing])
      await expect(statistics.ratingStatistics(stranger, asked({ withinId }))).rejects.toMatchObject({
        extensions: { code: "NOT_FOUND" },
      });
  });

  it("refuses roles without figures, and years that are none", async () => {
    const member = await makeActor(db, "MEMBER", ward);
    await expect(statistics.ratingStatistics(member, asked({}))).rejects.toMatchObject({
      extensions: { code: "FORBIDDEN" },
    });
    const analyst = await makeActor(db, "ANALYST", district);
    for (const years of [[], [2020, 2020], [20.5], [1800], Array.from({ length: 31 }, (_, it) => 2000 + it)])
      await expect(statistics.ratingStatistics(analyst, asked({ years }))).rejects.toThrow("BAD_USER_INPUT");
  });

  it("touches no table that holds a person, in at most six statements", async () => {
    const analyst = await makeActor(db, "ANALYST", district);
    const statements: string[] = [];
    const logger = vi.spyOn(db.driver, "createQueryRunner").mockImplementation((mode) => {
      logger.mockRestore();
      const runner = db.driver.createQueryRunner(mode);
      const { query } = runner;
      runner.query = ((sql: string, ...rest: []) => {
        statements.push(sql);
        return query.call(runner, sql, ...rest);
      }) as typeof query;
      return runner;
    });
    await statistics.ratingStatistics(analyst, asked({ groupBy: "CELL" }));
    expect(statements.length).toBeGreaterThan(3);
    expect(statements.length).toBeLessThanOrEqual(7);
    expect(statements.join("\n")).toMatch(/\breviews\b/);
    for (const sql of statements)
      expect(sql).not.toMatch(
        /\b(members|self_assessments|decisions|attendances|ballots|full_name|birth_date|member_id)\b/,
      );
  });
});
