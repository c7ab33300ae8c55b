import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../../access/Actor.js";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { makeActor, makeUnit, makeWard, type TestUnit } from "../../testing/makeUnits.js";

const LIST = `query ($filter: MemberFilter, $sort: MemberSort, $page: PageInput) {
  members(filter: $filter, sort: $sort, page: $page) {
    totalCount statusCounts { status count } items { id fullName status cell { id } nationalId version } } }`;
const READ = `query ($id: ID!) { member(id: $id) { id fullName status nationalId note version
  memberships { cell { id } kind validFrom } posts { title isHead organisation { id } }
  activityPeriods { kind } disciplines { form decidedOn } stateRatings { year level } } }`;
const CREATE = `mutation ($input: CreateMemberInput!) { createMember(input: $input) { id fullName status nationalId version } }`;
const UPDATE = `mutation ($input: UpdateMemberInput!) { updateMember(input: $input) { id fullName nationalId version } }`;

interface Row {
  id: string;
  fullName: string;
  status: string;
  nationalId: string | null;
  version: number;
}
interface List {
  members: { totalCount: number; statusCounts: { status: string; count: number }[]; items: Row[] };
}

const FIELDS = {
  birthDate: "1970-05-04",
  gender: "FEMALE",
  admittedOn: "1995-02-03",
  officialOn: "1996-02-03",
};

describe("members", () => {
  let api: TestApi;
  let ward: TestUnit;
  let cell: TestUnit;
  let otherCell: TestUnit;
  let office: Actor;
  let inspector: Actor;

  beforeAll(async () => {
    api = await startTestApi();
    const place = await makeWard(api.dataSource);
    ward = place.ward;
    cell = await makeUnit(api.dataSource, ward, "CELL", "Chi bộ tổ dân phố số 5");
    const otherWard = await makeUnit(api.dataSource, place.district, "WARD", "Đảng bộ phường Cự Khối");
    otherCell = await makeUnit(api.dataSource, otherWard, "CELL", "Chi bộ 9");
    office = await makeActor(api.dataSource, "WARD_ADMINISTRATOR", ward);
    inspector = await makeActor(api.dataSource, "INSPECTOR", place.district);
  });
  afterAll(() => api.close());

  const create = async (fullName: string, fields: Record<string, unknown> = {}, cellId = cell.id) => {
    const input = { cellId, joinedOn: "2016-01-01", fields: { ...FIELDS, ...fields, fullName } };
    const { data, errors } = await api.execute<{ createMember: Row }>(CREATE, { input }, office);
    return { member: data?.createMember as Row, errors };
  };
  const list = async (variables: Record<string, unknown>, actor = office) => {
    const { data, errors } = await api.execute<List>(LIST, variables, actor);
    expect(errors).toEqual([]);
    return (data as List).members;
  };
  const names = async (search: string) => (await list({ filter: { search } })).items.map((it) => it.fullName);

  it("finds a name whatever the case, the diacritics, the place of the tone mark and the normal form", async () => {
    await create("Nguyễn Thị Hòa", { cardNumber: "01020304" });
    await create("Nguyễn Thị Hoàn");
    await create("Trần Đức Hoà");
    const both = ["Nguyễn Thị Hòa", "Nguyễn Thị Hoàn"];
    expect(await names("nguyen thi hoa")).toEqual(both);
    expect(await names("NGUYỄN THỊ HOÀ")).toEqual(both);
    expect(await names("Nguyễn Thị Hoà".normalize("NFD"))).toEqual(both);
    expect(await names("  hoa   nguyen ")).toEqual(both);
    expect(await names("duc hoa")).toEqual(["Trần Đức Hoà"]);
    expect(await names("oa")).toEqual([]);
    expect(await names("%")).toEqual([]);
    expect(await names("_guyen")).toEqual([]);
    expect(await names("010203")).toEqual(["Nguyễn Thị Hòa"]);
  });

  it("sorts by given name in Vietnamese order", async () => {
    const wanted = [
      "Lê An",
      "Lê Ánh",
      "Lê Ăn",
      "Lê Ân",
      "Lê Dung",
      "Lê Duyên",
      "Lê Đào",
      "Lê Đức",
      "Lê Hoa",
      "Lê Hòa",
      "Vũ Hòa",
    ];
    const made = [];
    for (const name of wanted.toReversed()) made.push((await create(name)).member.id);
    const { items } = await list({ filter: { ids: made } });
    expect(items.map((it) => it.fullName)).toEqual(wanted);
    const reversed = await list({
      filter: { ids: made },
      sort: { key: "GIVEN_NAME", direction: "DESC" },
      page: { limit: 1, offset: 0 },
    });
    expect(reversed).toMatchObject({ totalCount: wanted.length, items: [{ fullName: "Vũ Hòa" }] });
  });

  it("tells what each member is today and counts the tabs whatever tab is open", async () => {
    const ids: Record<string, string> = {};
    for (const name of ["Chính Thức", "Dự Bị", "Được Miễn", "Đình Chỉ", "Đi Tạm", "Từ Trần", "Chuyển Đi"]) {
      const { member } = await create(
        `Phạm ${name}`,
        name === "Dự Bị" ? { officialOn: null, admittedOn: "2015-01-01" } : {},
      );
      ids[name] = member.id;
    }
    const period = (name: string, kind: string, until: string | null = null) =>
      api.dataSource.query(
        `INSERT INTO activity_periods (member_id, kind, valid_from, valid_to) VALUES ($1, $2, '2018-02-01', $3)`,
        [ids[name], kind, until],
      );
    await period("Được Miễn", "EXEMPT");
    await period("Đình Chỉ", "SUSPENDED");
    await period("Đi Tạm", "TEMPORARY_ELSEWHERE");
    await period("Chính Thức", "EXEMPT", "2018-11-30");
    await api.dataSource.query(
      "UPDATE members SET ended_on = '2018-12-01', end_kind = 'DECEASED' WHERE id = $1",
      [ids["Từ Trần"]],
    );
    await api.dataSource.query("UPDATE memberships SET valid_to = '2018-12-01' WHERE member_id = $1", [
      ids["Chuyển Đi"],
    ]);
    const all = await list({ filter: { ids: Object.values(ids), statuses: ["EXEMPT"] } });
    expect(all.items.map((it) => it.fullName)).toEqual(["Phạm Được Miễn"]);
    expect(all.totalCount).toBe(1);
    expect(Object.fromEntries(all.statusCounts.map((it) => [it.status, it.count]))).toEqual({
      OFFICIAL: 1,
      PROBATIONARY: 1,
      EXEMPT: 1,
      SUSPENDED: 1,
      TEMP_AWAY: 1,
      DECEASED: 1,
      TRANSFERRED_OUT: 1,
    });
  });

  it("shows a member in temporary activity to the receiving cell only as such, and the transferred one only there", async () => {
    const { member: guest } = await create("Hoàng Văn Khách");
    const { member: mover } = await create("Hoàng Văn Chuyển");
    const insert = `INSERT INTO memberships (member_id, organisation_id, kind, valid_from) VALUES ($1, $2, $3, '2018-10-01')`;
    await api.dataSource.query(insert, [guest.id, otherCell.id, "TEMPORARY"]);
    await api.dataSource.query("UPDATE memberships SET valid_to = '2018-10-01' WHERE member_id = $1", [
      mover.id,
    ]);
    await api.dataSource.query(insert, [mover.id, otherCell.id, "OFFICIAL"]);
    const there = await list({ filter: { cellId: otherCell.id } }, inspector);
    expect(there.items.map((it) => [it.fullName, it.status])).toEqual([
      ["Hoàng Văn Chuyển", "OFFICIAL"],
      ["Hoàng Văn Khách", "TEMP_HERE"],
    ]);
    const host = await makeActor(api.dataSource, "WARD_ADMINISTRATOR", otherCell);
    const input = { id: guest.id, version: guest.version, fields: { ...FIELDS, fullName: "Hoàng Văn Khác" } };
    expect((await api.execute(UPDATE, { input }, host)).errors[0]?.extensions.code).toBe("FORBIDDEN");
    const here = await list({ filter: { ids: [guest.id, mover.id] } });
    expect(here.items.map((it) => [it.fullName, it.status])).toEqual([["Hoàng Văn Khách", "TEMP_AWAY"]]);
  });

  it("keeps what lies outside the caller's part of the tree out of reach", async () => {
    const { member } = await create("Đỗ Thị Sen");
    const elsewhere = await makeActor(api.dataSource, "WARD_ADMINISTRATOR", otherCell);
    const refusal = async (document: string, variables: Record<string, unknown>, actor: Actor) =>
      (await api.execute(document, variables, actor)).errors[0]?.extensions.code;
    expect(await refusal(READ, { id: member.id }, elsewhere)).toBe("NOT_FOUND");
    expect(await refusal(READ, { id: "không phải mã" }, office)).toBe("NOT_FOUND");
    expect(await refusal(LIST, { filter: { cellId: cell.id } }, elsewhere)).toBe("NOT_FOUND");
    expect((await list({ filter: { ids: [member.id] } }, elsewhere)).totalCount).toBe(0);
    const input = { id: member.id, version: member.version, fields: { ...FIELDS, fullName: "Đỗ Thị Sen" } };
    expect(await refusal(UPDATE, { input }, elsewhere)).toBe("NOT_FOUND");
    expect(await refusal(UPDATE, { input }, inspector)).toBe("FORBIDDEN");
    const analyst = await makeActor(api.dataSource, "ANALYST", ward);
    expect(await refusal(LIST, {}, analyst)).toBe("FORBIDDEN");
    const beyond = {
      cellId: otherCell.id,
      joinedOn: "2018-01-01",
      fields: { ...FIELDS, fullName: "Đỗ Thị Sen" },
    };
    expect(await refusal(CREATE, { input: beyond }, office)).toBe("NOT_FOUND");
  });

  it("opens the citizen number to those who may change the record only, and stores it sealed", async () => {
    const { member } = await create("Bùi Văn Kín", { nationalId: "001070012345" });
    expect(member.nationalId).toBe("001070012345");
    const [{ sealed }] = await api.dataSource.query(
      "SELECT national_id_sealed AS sealed FROM members WHERE id = $1",
      [member.id],
    );
    expect(sealed.includes(Buffer.from("001070012345"))).toBe(false);
    const read = await api.execute<{ member: Row }>(READ, { id: member.id }, inspector);
    expect(read.data?.member).toMatchObject({ fullName: "Bùi Văn Kín", nationalId: null });
    const fields = { ...FIELDS, fullName: "Bùi Văn Kín" };
    const kept = await api.execute<{ updateMember: Row }>(
      UPDATE,
      { input: { id: member.id, version: member.version, fields } },
      office,
    );
    expect(kept.data?.updateMember.nationalId).toBe("001070012345");
    const removed = await api.execute<{ updateMember: Row }>(
      UPDATE,
      { input: { id: member.id, version: member.version + 1, fields: { ...fields, nationalId: null } } },
      office,
    );
    expect(removed.data?.updateMember.nationalId).toBeNull();
  });

  it("saves one of eight changes made from the same version; the others hear which version is stored", async () => {
    const { member } = await create("Ngô Văn Tranh");
    const results = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        api.execute(
          UPDATE,
          {
            input: {
              id: member.id,
              version: member.version,
              fields: { ...FIELDS, fullName: "Ngô Văn Tranh", note: `Lần ${index}` },
            },
          },
          office,
        ),
      ),
    );
    expect(results.filter((it) => it.errors.length === 0)).toHaveLength(1);
    expect(results.find((it) => it.errors.length > 0)?.errors[0]?.extensions).toMatchObject({
      code: "CONFLICT",
      arguments: { current: member.version + 1 },
    });
  });

  it("names every faulty field, and a number that belongs to somebody else", async () => {
    const { errors } = await create("Lan", {
      birthDate: "1990-01-01",
      admittedOn: "2007-12-31",
      officialOn: "2007-01-01",
      cardNumber: "12-34",
      dossierNumber: "12",
      nationalId: "7",
      note: "a\u0000b",
    });
    expect(
      errors[0]?.extensions.fields?.map((it) => `${it.path.replace("input.fields.", "")} ${it.code}`).sort(),
    ).toEqual([
      "admittedOn TOO_YOUNG",
      "cardNumber CARD_NUMBER_FORMAT",
      "dossierNumber DOSSIER_NUMBER_FORMAT",
      "fullName NAME_IMPLAUSIBLE",
      "nationalId NATIONAL_ID_FORMAT",
      "note FORBIDDEN_CHARACTER",
      "officialOn DATE_ORDER",
    ]);
    await create("Mai Thị Một", { cardNumber: "99999999" });
    const taken = await create("Mai Thị Hai", { cardNumber: "99999999" });
    expect(taken.errors[0]?.extensions.fields).toEqual([
      { path: "input.fields.cardNumber", code: "NUMBER_TAKEN" },
    ]);
    // Held far away: the same words, and nothing of the holder.
    await api.dataSource.query(`UPDATE members SET card_number = '88888888' WHERE full_name = 'Mai Thị Một'`);
    await api.dataSource.query(
      `UPDATE memberships SET organisation_id = $1
        WHERE member_id = (SELECT id FROM members WHERE card_number = '88888888')`,
      [otherCell.id],
    );
    const elsewhere = await create("Mai Thị Ba", { cardNumber: "88888888" });
    expect(elsewhere.errors[0]?.extensions).toEqual(taken.errors[0]?.extensions);
  });

  it("reads the posts, periods, discipline and state ratings of a member, whose creation is on the audit chain", async () => {
    const { member } = await create("Vũ Thị Đủ");
    await api.dataSource.query(
      `INSERT INTO posts (member_id, organisation_id, kind, title, is_head, valid_from) VALUES ($1, $2, 'PARTY', 'Bí thư chi bộ', true, '2017-01-01')`,
      [member.id, cell.id],
    );
    await api.dataSource.query(
      `INSERT INTO disciplines (member_id, form, act_on, decided_on, organisation_of_act_id) VALUES ($1, 'REPRIMAND', '2018-02-01', '2018-06-03', $2)`,
      [member.id, cell.id],
    );
    await api.dataSource.query(
      "INSERT INTO state_ratings (member_id, year, level) VALUES ($1, 2018, 'GOOD')",
      [member.id],
    );
    const { data } = await api.execute<{ member: unknown }>(READ, { id: member.id }, office);
    expect(data?.member).toMatchObject({
      memberships: [{ cell: { id: cell.id }, kind: "OFFICIAL", validFrom: "2016-01-01" }],
      posts: [{ title: "Bí thư chi bộ", isHead: true, organisation: { id: cell.id } }],
      activityPeriods: [],
      disciplines: [{ form: "REPRIMAND", decidedOn: "2018-06-03" }],
      stateRatings: [{ year: 2018, level: "GOOD" }],
    });
    const [{ entries }] = await api.dataSource.query(
      `SELECT count(*) AS entries FROM audit_entries WHERE payload LIKE '%member:create%' AND payload LIKE '%' || $1 || '%'`,
      [member.id],
    );
    expect(entries).toBe(1);
  });

  it("needs as many statements for forty members with their relations as for one", async () => {
    for (let index = 0; index < 40; index++) await create("Lương Thị Ánh", { note: String(index) });
    const rows = LIST.replace("nationalId", "posts { title } memberships { kind } disciplines { form }");
    const statements = async (limit: number) => {
      let count = 0;
      const { logger } = api.dataSource;
      api.dataSource.logger = {
        ...logger,
        logQuery: () => void count++,
        log: () => undefined,
      } as typeof logger;
      const { data } = await api.execute<List>(
        rows,
        { filter: { search: "luong" }, page: { limit, offset: 0 } },
        office,
      );
      api.dataSource.logger = logger;
      expect(data?.members.items).toHaveLength(limit);
      return count;
    };
    const forOne = await statements(1);
    expect(forOne).toBeLessThanOrEqual(16);
    expect(await statements(40)).toBe(forOne);
  });
});
