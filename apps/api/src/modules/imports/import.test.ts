import { describe, expect, it } from "vitest";
import { HEADINGS, inventedRow, makeCsv, makeWorkbook } from "../../testing/rosterFiles.js";
import { useImports } from "../../testing/rosterImports.js";

const t = useImports();

describe("a roster import", () => {
  const FULL = [...HEADINGS, "Số CCCD", "Chức vụ Đảng", "Tình trạng", "Ngày về chi bộ", "Ngày chính thức"];
  const person = [
    "Nguyễn Thị Hoà",
    "19/05/1965",
    "Nữ",
    "03/02/1990",
    "00123456",
    "TDP 01",
    "001165012345",
    "Bí thư",
    "Miễn sinh hoạt",
    "01/01/2016",
    "03/02/1991",
  ];
  const other = [
    "LÊ VĂN ĐỨC",
    "02/09/1970",
    "Nam",
    "19/05/1995",
    "00123457",
    "Chi bộ tổ dân phố số 2",
    "",
    "",
    "",
    "",
    "",
  ];

  it("goes from the file through mapping and dry run to members with membership, post and exemption", async () => {
    const checked = await t.check(await makeWorkbook([["DANH SÁCH ĐẢNG VIÊN"], FULL, person, other]));
    expect(checked).toMatchObject({
      state: "CHECKED",
      rowCount: 2,
      sheetName: "Sheet1",
      progressPercent: 100,
    });
    expect(checked.columns.map((it) => it.field)).not.toContain(null);
    expect(checked.counts).toEqual({ created: 2, updated: 0, unchanged: 0, faultyRows: 0 });
    expect(checked.preview).toEqual([
      { row: 3, fullName: "Nguyễn Thị Hoà", cellName: "Chi bộ Tổ dân phố số 1", outcome: "CREATE" },
      { row: 4, fullName: "Lê Văn Đức", cellName: "Chi bộ Tổ dân phố số 2", outcome: "CREATE" },
    ]);
    expect(await t.rows(`SELECT 1 FROM members`)).toHaveLength(0);
    expect((await t.apply(checked.id)).state).toBe("APPLIED");
    const stored = await t.rows<Record<string, unknown>>(
      `SELECT m.full_name, m.name_key, m.birth_date, m.gender, m.card_number, m.official_on, s.organisation_id, s.valid_from,
              p.title, p.is_head, p.valid_from AS since, a.kind, m.id, m.national_id_sealed
         FROM members m JOIN memberships s ON s.member_id = m.id LEFT JOIN posts p ON p.member_id = m.id
         LEFT JOIN activity_periods a ON a.member_id = m.id ORDER BY m.card_number`,
    );
    expect(stored).toMatchObject([
      {
        full_name: "Nguyễn Thị Hoà",
        name_key: "nguyen thi hoa",
        birth_date: "1965-05-19",
        gender: "FEMALE",
        card_number: "00123456",
        official_on: "1991-02-03",
        organisation_id: t.cells[0]?.id,
        valid_from: "2016-01-01",
        title: "Bí thư",
        is_head: true,
        since: "2016-01-01",
        kind: "EXEMPT",
      },
      {
        full_name: "Lê Văn Đức",
        organisation_id: t.cells[1]?.id,
        valid_from: "2018-12-01",
        title: null,
        kind: null,
      },
    ]);
    expect(String(stored[0]?.national_id_sealed)).not.toContain("001165012345");
    expect(await t.rows(`SELECT 1 FROM roster_imports WHERE rows_sealed IS NOT NULL`)).toHaveLength(0);
    expect(
      await t.rows(`SELECT 1 FROM audit_entries WHERE payload::jsonb ->> 'action' = 'member:import'`),
    ).toHaveLength(1);
  });

  it("changes nothing the second time", async () => {
    const before = await t.snapshot();
    const checked = await t.check(await makeWorkbook([FULL, person, other]));
    expect(checked.counts).toEqual({ created: 0, updated: 0, unchanged: 2, faultyRows: 0 });
    expect(checked.duplicates.map((it) => it.matchedBy)).toEqual(["CARD_NUMBER", "CARD_NUMBER"]);
    expect((await t.apply(checked.id)).state).toBe("APPLIED");
    expect(await t.snapshot()).toEqual(before);
  });

  it("changes only what a filled cell says otherwise, and moves with dates", async () => {
    const checked = await t.check(
      makeCsv([
        [
          "Số thẻ",
          "Họ tên",
          "Ngày sinh",
          "Giới tính",
          "Ngày vào Đảng",
          "Chi bộ",
          "Nơi ở",
          "Chức vụ Đảng",
          "Ngày về chi bộ",
        ],
        [
          "00123456",
          "Nguyễn Thị Hoà",
          "19/05/1965",
          "Nữ",
          "03/02/1990",
          "Tổ dân phố số 3",
          "Ngách 5",
          "Phó bí thư",
          "01/06/2018",
        ],
      ]),
    );
    expect(checked.counts).toMatchObject({ updated: 1 });
    await t.apply(checked.id);
    const [member] = await t.rows(
      `SELECT residence, official_on, version FROM members WHERE card_number = '00123456'`,
    );
    expect(member).toEqual({ residence: "Ngách 5", official_on: "1991-02-03", version: 2 });
    expect(
      await t.rows(
        `SELECT s.organisation_id, s.valid_from, s.valid_to FROM memberships s JOIN members m ON m.id = s.member_id
          WHERE m.card_number = '00123456' ORDER BY s.valid_from`,
      ),
    ).toEqual([
      { organisation_id: t.cells[0]?.id, valid_from: "2016-01-01", valid_to: "2018-06-01" },
      { organisation_id: t.cells[2]?.id, valid_from: "2018-06-01", valid_to: null },
    ]);
    expect(await t.rows(`SELECT title, is_head, is_deputy, valid_to FROM posts ORDER BY valid_from`)).toEqual(
      [
        { title: "Bí thư", is_head: true, is_deputy: false, valid_to: "2018-12-01" },
        { title: "Phó bí thư", is_head: false, is_deputy: true, valid_to: null },
      ],
    );
  });

  it("needs no column of cells for the roster of one cell, but the others", async () => {
    const own = t.cells[1]?.id ?? "";
    const heads = HEADINGS.slice(0, 4);
    const checked = await t.check(makeCsv([heads, inventedRow(7, "").slice(0, 4)]), own);
    expect(checked.preview[0]).toMatchObject({ outcome: "CREATE", cellName: "Chi bộ Tổ dân phố số 2" });
    const response = await t.upload(makeCsv([heads.slice(0, 3), ["Lê An", "01/01/1970", "Nam"]]), own);
    const mapped = await t.read(response.json().id);
    const columns = mapped.columns.map(({ index, field }) => ({ index, field }));
    expect((await t.map({ id: mapped.id, columns }))[0]?.extensions).toMatchObject({
      code: "MISSING_COLUMN",
      arguments: { field: "ADMITTED_ON" },
    });
    const twice = columns.map((it) => ({ ...it, field: "FULL_NAME" }));
    expect((await t.map({ id: mapped.id, columns: twice }))[0]?.extensions.code).toBe("FIELD_MAPPED_TWICE");
  });

  it("of two that want the same, writes one; the other is told that members changed", async () => {
    const file = makeCsv([
      HEADINGS,
      ...Array.from({ length: 40 }, (_, index) => inventedRow(500 + index, "Tổ dân phố số 3")),
    ]);
    const contenders = [await t.check(file), await t.check(file), await t.check(file)];
    await Promise.all(
      contenders.map(({ id }) =>
        t.api.execute(`mutation ($id: ID!) { applyRosterImport(id: $id) { id } }`, { id }, t.administrator),
      ),
    );
    const results = await Promise.all(contenders.map(({ id }) => t.read(id)));
    expect(results.map((it) => it.state).sort()).toEqual(["APPLIED", "FAILED", "FAILED"]);
    expect(results.find((it) => it.state === "FAILED")?.failure?.code).toBe("ROSTER_CHANGED");
    expect(
      await t.rows(`SELECT 1 FROM members WHERE card_number >= '10000500' AND card_number < '10000540'`),
    ).toHaveLength(40);
  });

  it("puts a member in the right cell in place of a membership that began on the same day", async () => {
    const heads = HEADINGS;
    const line = inventedRow(950, "Tổ dân phố số 1");
    await t.apply((await t.check(makeCsv([heads, line]))).id);
    await t.apply((await t.check(makeCsv([heads, inventedRow(950, "Tổ dân phố số 2")]))).id);
    expect(
      await t.rows(
        `SELECT s.organisation_id, s.valid_from, s.valid_to FROM memberships s JOIN members m ON m.id = s.member_id
          WHERE m.card_number = '10000950'`,
      ),
    ).toEqual([{ organisation_id: t.cells[1]?.id, valid_from: "2018-12-01", valid_to: null }]);
  });

  it("is worked on only in the state for it", async () => {
    const { id } = (await t.upload(makeCsv([HEADINGS, inventedRow(960, "Tổ dân phố số 1")]))).json<{
      id: string;
    }>();
    await t.read(id);
    const errors = await t.tryApply(id);
    expect(errors[0]?.extensions).toMatchObject({ code: "IMPORT_STATE", arguments: { state: "MAPPED" } });
  });

  it("takes twelve thousand rows in less than a minute and in bounded memory", async () => {
    const file = await makeWorkbook([
      HEADINGS,
      ...Array.from({ length: 12_000 }, (_, index) => inventedRow(10_000 + index, "Tổ dân phố số 1")),
    ]);
    const before = process.memoryUsage().heapUsed;
    let peak = before;
    const watch = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage().heapUsed);
    }, 20);
    const start = performance.now();
    const checked = await t.check(file);
    expect(checked.counts).toMatchObject({ created: 12_000 });
    expect((await t.apply(checked.id)).state).toBe("APPLIED");
    clearInterval(watch);
    expect(performance.now() - start).toBeLessThan(60_000);
    expect((peak - before) / 1024 ** 2).toBeLessThan(256);
  }, 90_000);

  it("is found abandoned when its server stopped", async () => {
    const checked = await t.check(makeCsv([HEADINGS, inventedRow(900, "Tổ dân phố số 1")]));
    await t.rows(
      `UPDATE roster_imports SET state = 'APPLYING', worked_at = now() - interval '5 minutes' WHERE id = $1`,
      [checked.id],
    );
    expect(await t.read(checked.id)).toMatchObject({
      state: "FAILED",
      failure: { code: "IMPORT_ABANDONED" },
    });
  });

  it("tells in the import what is wrong with a file that only reading finds out", async () => {
    expect(
      await t.check(
        makeCsv([
          ["a", "b"],
          ["c", "d"],
        ]),
      ),
    ).toMatchObject({ state: "FAILED", failure: { code: "NO_HEADER" } });
  });

  it("takes its own sample back: every column known, both invented people read", async () => {
    const sample = await t.app.inject({ url: "/files/imports/sample.xlsx" });
    expect(sample.statusCode).toBe(200);
    const checked = await t.check(sample.rawPayload);
    expect(checked.columns.every((it) => it.field !== null)).toBe(true);
    expect(checked.faults.items).toEqual([]);
    expect(checked.counts).toMatchObject({ created: 2 });
  });
});
