import Fastify, { type FastifyInstance } from "fastify";
import { readSheet } from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../../access/Actor.js";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { makeActor, makeUnit, makeWard, type TestUnit } from "../../testing/makeUnits.js";
import { HEADINGS, inventedRow, makeCsv, makeWorkbook } from "../../testing/rosterFiles.js";
import { registerImportRoutes } from "./importRoutes.js";
import type { RosterField } from "./rosterField.js";

const ROSTER = `id state progressPercent rowCount sheetName fileName sha256 failure { code arguments { name value } }
  columns { index heading field samples } counts { created updated unchanged faultyRows }
  duplicates { row fullName matchedBy memberId otherRow matchedName } preview { row fullName cellName outcome }
  faults(page: { limit: 100 }) { totalCount items { row column heading field value code arguments { name value } } }`;

interface Roster {
  id: string;
  state: string;
  failure: { code: string } | null;
  columns: { index: number; heading: string; field: RosterField | null }[];
  counts: { created: number; updated: number; unchanged: number; faultyRows: number };
  duplicates: { row: number; matchedBy: string; otherRow: number | null; matchedName: string }[];
  preview: { row: number; cellName: string; outcome: string }[];
  faults: {
    totalCount: number;
    items: {
      row: number;
      column: string;
      heading: string;
      field: string;
      value: string;
      code: string;
      arguments: { name: string; value: string }[];
    }[];
  };
  rowCount: number;
  sheetName: string;
  progressPercent: number;
}

let api: TestApi;
let app: FastifyInstance;
let ward: TestUnit;
let district: TestUnit;
let cells: TestUnit[];
let administrator: Actor;
let actor: Actor | null;

beforeAll(async () => {
  api = await startTestApi();
  app = Fastify();
  registerImportRoutes(app, { imports: api.services.imports, actorOf: async () => actor });
  ({ district, ward } = await makeWard(api.dataSource));
  cells = [];
  for (const number of [1, 2, 3])
    cells.push(await makeUnit(api.dataSource, ward, "CELL", `Chi bộ Tổ dân phố số ${number}`));
  administrator = await makeActor(api.dataSource, "WARD_ADMINISTRATOR", ward);
  actor = administrator;
}, 60_000);

afterAll(async () => {
  await api?.services.imports.settled();
  await app?.close();
  await api?.close();
});

const upload = (
  bytes: Buffer,
  organisationId = ward.id,
  headers: Record<string, string> = { "x-requested-with": "xeploai" },
) =>
  app.inject({
    method: "POST",
    url: `/files/imports?organisationId=${organisationId}`,
    headers: {
      "content-type": "application/octet-stream",
      "x-file-name": encodeURIComponent("Danh sách.xlsx"),
      ...headers,
    },
    payload: bytes,
  });

async function read(id: string): Promise<Roster> {
  await api.services.imports.settled();
  const { data, errors } = await api.execute<{ rosterImport: Roster }>(
    `query ($id: ID!) { rosterImport(id: $id) { ${ROSTER} } }`,
    { id },
    administrator,
  );
  if (!data) throw new Error(JSON.stringify(errors));
  return data.rosterImport;
}

async function check(bytes: Buffer, organisationId = ward.id): Promise<Roster> {
  const response = await upload(bytes, organisationId);
  const { id } = response.json<{ id: string }>();
  const mapped = await read(id);
  if (mapped.state !== "MAPPED") return mapped;
  const columns = mapped.columns.map(({ index, field }) => ({ index, field }));
  const { errors } = await api.execute(
    `mutation ($input: MapRosterImportInput!) { mapRosterImport(input: $input) { id } }`,
    { input: { id, columns } },
    administrator,
  );
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return read(id);
}

async function apply(id: string): Promise<Roster> {
  const { errors } = await api.execute(
    `mutation ($id: ID!) { applyRosterImport(id: $id) { id } }`,
    { id },
    administrator,
  );
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return read(id);
}

const rows = async <T>(sql: string, parameters: unknown[] = []): Promise<T[]> =>
  api.dataSource.query(sql, parameters);
const snapshot = () =>
  rows(`SELECT (SELECT jsonb_agg(to_jsonb(m) ORDER BY m.id) FROM members m) AS members,
               (SELECT jsonb_agg(to_jsonb(s) ORDER BY s.id) FROM memberships s) AS memberships,
               (SELECT jsonb_agg(to_jsonb(p) ORDER BY p.id) FROM posts p) AS posts`);

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
    const checked = await check(await makeWorkbook([["DANH SÁCH ĐẢNG VIÊN"], FULL, person, other]));
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
    expect(await rows(`SELECT 1 FROM members`)).toHaveLength(0);
    expect((await apply(checked.id)).state).toBe("APPLIED");
    const stored = await rows<Record<string, unknown>>(
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
        organisation_id: cells[0]?.id,
        valid_from: "2016-01-01",
        title: "Bí thư",
        is_head: true,
        since: "2016-01-01",
        kind: "EXEMPT",
      },
      {
        full_name: "Lê Văn Đức",
        organisation_id: cells[1]?.id,
        valid_from: "2018-12-01",
        title: null,
        kind: null,
      },
    ]);
    expect(String(stored[0]?.national_id_sealed)).not.toContain("001165012345");
    expect(await rows(`SELECT 1 FROM roster_imports WHERE rows_sealed IS NOT NULL`)).toHaveLength(0);
    expect(
      await rows(`SELECT 1 FROM audit_entries WHERE payload::jsonb ->> 'action' = 'member:import'`),
    ).toHaveLength(1);
  });

  it("changes nothing the second time", async () => {
    const before = await snapshot();
    const checked = await check(await makeWorkbook([FULL, person, other]));
    expect(checked.counts).toEqual({ created: 0, updated: 0, unchanged: 2, faultyRows: 0 });
    expect(checked.duplicates.map((it) => it.matchedBy)).toEqual(["CARD_NUMBER", "CARD_NUMBER"]);
    expect((await apply(checked.id)).state).toBe("APPLIED");
    expect(await snapshot()).toEqual(before);
  });

  it("changes only what a filled cell says otherwise, and moves with dates", async () => {
    const checked = await check(
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
    await apply(checked.id);
    const [member] = await rows(
      `SELECT residence, official_on, version FROM members WHERE card_number = '00123456'`,
    );
    expect(member).toEqual({ residence: "Ngách 5", official_on: "1991-02-03", version: 2 });
    expect(
      await rows(
        `SELECT s.organisation_id, s.valid_from, s.valid_to FROM memberships s JOIN members m ON m.id = s.member_id
          WHERE m.card_number = '00123456' ORDER BY s.valid_from`,
      ),
    ).toEqual([
      { organisation_id: cells[0]?.id, valid_from: "2016-01-01", valid_to: "2018-06-01" },
      { organisation_id: cells[2]?.id, valid_from: "2018-06-01", valid_to: null },
    ]);
    expect(await rows(`SELECT title, is_head, is_deputy, valid_to FROM posts ORDER BY valid_from`)).toEqual([
      { title: "Bí thư", is_head: true, is_deputy: false, valid_to: "2018-12-01" },
      { title: "Phó bí thư", is_head: false, is_deputy: true, valid_to: null },
    ]);
  });

  it("names every faulty cell by row, column, value and reason, and then applies nothing", async () => {
    const heads = [...HEADINGS, "Số lý lịch", "Số CCCD", "Dân tộc", "Ngày chính thức", "Tình trạng"];
    const good = [
      "Phạm Thu An",
      "01/01/1970",
      "Nữ",
      "01/01/1995",
      "20000001",
      "Tổ dân phố số 1",
      "",
      "",
      "",
      "",
      "",
    ];
    const bad = (column: number, value: string): string[] =>
      good.map((it, index) => (index === column ? value : it));
    const cases: [string[], string, string][] = [
      [bad(0, ""), "REQUIRED", "A"],
      [bad(0, "Phạm"), "NAME_IMPLAUSIBLE", "A"],
      [bad(0, "Phạm Thu Аn"), "LOOKALIKE_LETTER", "A"],
      [bad(0, "NguyÔn V¨n An"), "LEGACY_FONT", "A"],
      [bad(0, "Phạm\u200b Thu An"), "FORBIDDEN_CHARACTER", "A"],
      [bad(1, "31/02/1970"), "DATE_IMPOSSIBLE", "B"],
      [bad(1, "hôm qua"), "DATE_FORMAT", "B"],
      [bad(1, "1970"), "DATE_AMBIGUOUS", "B"],
      [bad(1, "01/01/2019"), "DATE_FUTURE", "B"],
      [bad(1, "01/01/1980"), "TOO_YOUNG", "D"],
      [bad(1, "02/01/1995"), "DATE_ORDER", "D"],
      [bad(2, "Khác"), "UNKNOWN_VALUE", "C"],
      [bad(4, "123"), "CARD_NUMBER_FORMAT", "E"],
      [bad(4, "00123457"), "NUMBER_TAKEN", "E"],
      [bad(5, "Tổ dân phố số 77"), "UNKNOWN_CELL", "F"],
      [bad(6, "12A"), "DOSSIER_NUMBER_FORMAT", "G"],
      [bad(7, "12"), "NATIONAL_ID_FORMAT", "H"],
      [bad(8, "K".repeat(51)), "TEXT_TOO_LONG", "I"],
      [bad(9, "01/01/1990"), "DATE_ORDER", "J"],
      [bad(10, "Chính thức"), "REQUIRED", "J"],
      [bad(10, "Chuyển đi"), "UNKNOWN_VALUE", "K"],
    ];
    // Each row has its own card number and name, so that no row is taken for another.
    const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const lines = cases.map(([line], index) =>
      line.map((it, column) => {
        if (column === 4 && it === "20000001") return String(20_000_001 + index);
        return column === 0 && it === "Phạm Thu An" ? `Phạm Thu ${letters[index]}n` : it;
      }),
    );
    const before = await snapshot();
    const checked = await check(makeCsv([heads, ...lines]));
    const found = checked.faults.items.map((it) => [it.row, it.code, it.column]);
    expect(found).toEqual(cases.map(([, code, column], index) => [index + 2, code, column]));
    expect(checked.counts.faultyRows).toBe(cases.length);
    expect(checked.faults.items.find((it) => it.code === "UNKNOWN_CELL")).toMatchObject({
      heading: "Chi bộ",
      value: "Tổ dân phố số 77",
      arguments: [{ name: "nearest", value: expect.stringContaining("Chi bộ Tổ dân phố số") }],
    });
    const { errors } = await api.execute(
      `mutation ($id: ID!) { applyRosterImport(id: $id) { id } }`,
      { id: checked.id },
      administrator,
    );
    expect(errors[0]?.extensions).toMatchObject({
      code: "ROSTER_HAS_FAULTS",
      arguments: { faults: cases.length },
    });
    expect(await snapshot()).toEqual(before);
    const workbook = await app.inject({ url: `/files/imports/${checked.id}/errors.xlsx` });
    const sheet = await readSheet(workbook.rawPayload);
    expect(sheet).toHaveLength(cases.length + 1);
    expect(sheet[6]?.slice(0, 5)).toEqual([
      7,
      "B",
      "Ngày sinh",
      "31/02/1970",
      "Ngày không có trong lịch. Đề nghị xem lại ngày và tháng.",
    ]);
  });

  it("finds what is twice in the file, and one person behind two spellings", async () => {
    const row = (name: string, card: string) => [
      name,
      "05/05/1955",
      "Nam",
      "05/05/1985",
      card,
      "Tổ dân phố số 1",
    ];
    const checked = await check(
      makeCsv([
        HEADINGS,
        row("Đỗ Hoà Bình", "30000001"),
        row("Ngô Văn Tám", "30000001"),
        row("ĐỖ HÒA BÌNH", "30000003"),
        row("Đỗ Hoà Bình", ""),
      ]),
    );
    expect(checked.faults.items.map((it) => [it.row, it.code])).toEqual([
      [3, "DUPLICATE_IN_FILE"],
      [5, "DUPLICATE_IN_FILE"],
    ]);
    expect(checked.duplicates.map((it) => [it.row, it.matchedBy, it.otherRow])).toEqual([
      [3, "CARD_NUMBER", 2],
      [4, "NAME_AND_BIRTH_DATE", 2],
      [5, "NAME_AND_BIRTH_DATE", 2],
    ]);
  });

  it("needs no column of cells for the roster of one cell, but the others", async () => {
    const own = cells[1]?.id ?? "";
    const heads = HEADINGS.slice(0, 4);
    const checked = await check(makeCsv([heads, inventedRow(7, "").slice(0, 4)]), own);
    expect(checked.preview[0]).toMatchObject({ outcome: "CREATE", cellName: "Chi bộ Tổ dân phố số 2" });
    const response = await upload(makeCsv([heads.slice(0, 3), ["Lê An", "01/01/1970", "Nam"]]), own);
    const mapped = await read(response.json().id);
    const columns = mapped.columns.map(({ index, field }) => ({ index, field }));
    const map = (input: unknown) =>
      api.execute(
        `mutation ($input: MapRosterImportInput!) { mapRosterImport(input: $input) { id } }`,
        { input },
        administrator,
      );
    expect((await map({ id: mapped.id, columns })).errors[0]?.extensions).toMatchObject({
      code: "MISSING_COLUMN",
      arguments: { field: "ADMITTED_ON" },
    });
    const twice = columns.map((it) => ({ ...it, field: "FULL_NAME" }));
    expect((await map({ id: mapped.id, columns: twice })).errors[0]?.extensions.code).toBe(
      "FIELD_MAPPED_TWICE",
    );
  });

  it("of two that want the same, writes one; the other is told that members changed", async () => {
    const file = makeCsv([
      HEADINGS,
      ...Array.from({ length: 40 }, (_, index) => inventedRow(500 + index, "Tổ dân phố số 3")),
    ]);
    const contenders = [await check(file), await check(file), await check(file)];
    await Promise.all(
      contenders.map(({ id }) =>
        api.execute(`mutation ($id: ID!) { applyRosterImport(id: $id) { id } }`, { id }, administrator),
      ),
    );
    const results = await Promise.all(contenders.map(({ id }) => read(id)));
    expect(results.map((it) => it.state).sort()).toEqual(["APPLIED", "FAILED", "FAILED"]);
    expect(results.find((it) => it.state === "FAILED")?.failure?.code).toBe("ROSTER_CHANGED");
    expect(
      await rows(`SELECT 1 FROM members WHERE card_number >= '10000500' AND card_number < '10000540'`),
    ).toHaveLength(40);
  });

  it("puts a member in the right cell in place of a membership that began on the same day", async () => {
    const heads = HEADINGS;
    const line = inventedRow(950, "Tổ dân phố số 1");
    await apply((await check(makeCsv([heads, line]))).id);
    await apply((await check(makeCsv([heads, inventedRow(950, "Tổ dân phố số 2")]))).id);
    expect(
      await rows(
        `SELECT s.organisation_id, s.valid_from, s.valid_to FROM memberships s JOIN members m ON m.id = s.member_id
          WHERE m.card_number = '10000950'`,
      ),
    ).toEqual([{ organisation_id: cells[1]?.id, valid_from: "2018-12-01", valid_to: null }]);
  });

  it("is worked on only in the state for it", async () => {
    const { id } = (await upload(makeCsv([HEADINGS, inventedRow(960, "Tổ dân phố số 1")]))).json<{
      id: string;
    }>();
    await read(id);
    const { errors } = await api.execute(
      `mutation ($id: ID!) { applyRosterImport(id: $id) { id } }`,
      { id },
      administrator,
    );
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
    const checked = await check(file);
    expect(checked.counts).toMatchObject({ created: 12_000 });
    expect((await apply(checked.id)).state).toBe("APPLIED");
    clearInterval(watch);
    expect(performance.now() - start).toBeLessThan(60_000);
    expect((peak - before) / 1024 ** 2).toBeLessThan(256);
  }, 90_000);

  it("is found abandoned when its server stopped", async () => {
    const checked = await check(makeCsv([HEADINGS, inventedRow(900, "Tổ dân phố số 1")]));
    await rows(
      `UPDATE roster_imports SET state = 'APPLYING', worked_at = now() - interval '5 minutes' WHERE id = $1`,
      [checked.id],
    );
    expect(await read(checked.id)).toMatchObject({ state: "FAILED", failure: { code: "IMPORT_ABANDONED" } });
  });

  it("tells in the import what is wrong with a file that only reading finds out", async () => {
    expect(
      await check(
        makeCsv([
          ["a", "b"],
          ["c", "d"],
        ]),
      ),
    ).toMatchObject({ state: "FAILED", failure: { code: "NO_HEADER" } });
  });

  it("takes its own sample back: every column known, both invented people read", async () => {
    const sample = await app.inject({ url: "/files/imports/sample.xlsx" });
    expect(sample.statusCode).toBe(200);
    const checked = await check(sample.rawPayload);
    expect(checked.columns.every((it) => it.field !== null)).toBe(true);
    expect(checked.faults.items).toEqual([]);
    expect(checked.counts).toMatchObject({ created: 2 });
  });
});

describe("the door of imports", () => {
  const file = () => makeCsv([HEADINGS, inventedRow(0, "Tổ dân phố số 1")]);

  it("is closed without session, without the header, to other roles and for foreign wards", async () => {
    actor = null;
    expect((await upload(file())).statusCode).toBe(401);
    actor = administrator;
    expect((await upload(file(), ward.id, {})).statusCode).toBe(403);
    const foreign = await makeUnit(api.dataSource, district, "WARD", "Đảng bộ phường Bồ Đề");
    expect((await upload(file(), foreign.id)).json()).toMatchObject({ code: "NOT_FOUND" });
    expect((await upload(file(), "nonsense")).json()).toMatchObject({ code: "NOT_FOUND" });
    actor = await makeActor(api.dataSource, "CELL_SECRETARY", ward);
    expect((await upload(file())).statusCode).toBe(403);
    actor = await makeActor(api.dataSource, "WARD_ADMINISTRATOR", foreign);
    const { id } = await check(file()).catch(() => ({ id: "" }));
    expect(id).toBe("");
    actor = administrator;
  });

  it("hides an import from other wards", async () => {
    const { id } = await check(file());
    const stranger = await makeActor(
      api.dataSource,
      "WARD_ADMINISTRATOR",
      await makeUnit(api.dataSource, district, "WARD", "Đảng bộ phường Cự Khối"),
    );
    const { errors } = await api.execute(
      `query ($id: ID!) { rosterImport(id: $id) { id } }`,
      { id },
      stranger,
    );
    expect(errors[0]?.extensions.code).toBe("NOT_FOUND");
  });

  it("refuses ten megabytes, an old workbook and a bomb before anything is kept", async () => {
    const large = await upload(Buffer.alloc(10 * 1024 * 1024, 65));
    expect([large.statusCode, large.json()]).toEqual([
      413,
      { code: "FILE_TOO_LARGE", arguments: { megabytes: 10, limitMegabytes: 5 } },
    ]);
    const old = await upload(Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)]));
    expect([old.statusCode, old.json()]).toEqual([422, { code: "FILE_TYPE", arguments: { kind: "XLS" } }]);
  });
});
