import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../../access/Actor.js";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { makeActor, makeUnit, makeWard, type TestUnit } from "../../testing/makeUnits.js";

const LIST = `query ($filter: OrganisationFilter, $sort: OrganisationSort, $page: PageInput) {
  organisations(filter: $filter, sort: $sort, page: $page) {
    totalCount items { id name depth childCount memberCount parent { id } ancestors { shortName } } } }`;
const CREATE = `mutation ($input: CreateOrganisationInput!) {
  createOrganisation(input: $input) { id name shortName kind depth version parent { id } } }`;
const UPDATE = `mutation ($input: UpdateOrganisationInput!) { updateOrganisation(input: $input) { id name version } }`;

interface List {
  organisations: {
    totalCount: number;
    items: { id: string; name: string; childCount: number; memberCount: number }[];
  };
}
interface Created {
  createOrganisation: { id: string; name: string; version: number; depth: number };
}

describe("organisations", () => {
  let api: TestApi;
  let district: TestUnit;
  let ward: TestUnit;
  let otherWard: TestUnit;
  let office: Actor;

  beforeAll(async () => {
    api = await startTestApi();
    ({ district, ward } = await makeWard(api.dataSource));
    otherWard = await makeUnit(api.dataSource, district, "WARD", "Đảng bộ phường Cự Khối");
    office = await makeActor(api.dataSource, "WARD_ADMINISTRATOR", ward);
  });
  afterAll(() => api.close());

  const cellInput = (name: string) => ({
    input: { parentId: ward.id, kind: "CELL", type: "RESIDENTIAL", name, foundedOn: "2018-01-01" },
  });

  it("founds eight cells at once, each at a place of its own below the ward", async () => {
    const results = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        api.execute<Created>(CREATE, cellInput(`Chi bộ tổ dân phố số ${index + 3}`), office),
      ),
    );
    expect(results.flatMap((it) => it.errors)).toEqual([]);
    const nodes: { lo: number }[] = await api.dataSource.query(
      "SELECT DISTINCT lo FROM tree_nodes WHERE parent_id = $1 AND lo > $2 AND hi <= $3",
      [ward.id, ward.lo, ward.hi],
    );
    expect(nodes).toHaveLength(8);
    expect(
      await api.dataSource.query("SELECT count(*) FROM organisation_parents WHERE parent_id = $1", [ward.id]),
    ).toEqual([{ count: 8 }]);
  });

  it("lists them with numbers as numbers, and finds them without diacritics", async () => {
    const { data } = await api.execute<List>(
      LIST,
      { filter: { parentId: ward.id }, page: { limit: 100, offset: 0 } },
      office,
    );
    expect(data?.organisations.items.map((it) => it.name.split(" ").at(-1))).toEqual([
      "3",
      "4",
      "5",
      "6",
      "7",
      "8",
      "9",
      "10",
    ]);
    const found = await api.execute<List>(LIST, { filter: { search: "TO DAN PHO so 10" } }, office);
    expect(found.data?.organisations.items.map((it) => it.name)).toEqual(["Chi bộ tổ dân phố số 10"]);
    const percent = await api.execute<List>(LIST, { filter: { search: "%" } }, office);
    expect(percent.data?.organisations.totalCount).toBe(0);
  });

  it("counts the members in official activity at and below an organisation", async () => {
    const cell = await makeUnit(api.dataSource, otherWard, "CELL", "Chi bộ 1");
    const inspector = await makeActor(api.dataSource, "INSPECTOR", otherWard);
    for (const validTo of [null, "2018-06-01"]) {
      const [{ id }] = await api.dataSource.query(
        `INSERT INTO members (full_name, name_key, sort_key, birth_date, gender, admitted_on)
         VALUES ('Lê Thị Mận', 'le thi man', 'man5 lê0 thi5', '1960-01-01', 'FEMALE', '1990-01-01') RETURNING id`,
      );
      await api.dataSource.query(
        `INSERT INTO memberships (member_id, organisation_id, kind, valid_from, valid_to) VALUES ($1, $2, 'OFFICIAL', '2000-01-01', $3)`,
        [id, cell.id, validTo],
      );
    }
    const { data } = await api.execute<List>(
      LIST,
      { filter: { withinId: otherWard.id }, sort: { key: "KIND" } },
      inspector,
    );
    expect(data?.organisations.items.map((it) => [it.memberCount, it.childCount])).toEqual([
      [1, 1],
      [1, 0],
    ]);
  });

  it("shows nothing outside the caller's part of the tree, as if it were not there", async () => {
    const outside = await api.execute<List>(LIST, { filter: { withinId: otherWard.id } }, office);
    const missing = await api.execute<List>(LIST, { filter: { withinId: randomUUID() } }, office);
    expect(outside.errors.map((it) => it.extensions.code)).toEqual(["NOT_FOUND"]);
    expect(missing.errors).toEqual(outside.errors);
    const { data } = await api.execute<List>(LIST, { page: { limit: 100, offset: 0 } }, office);
    expect(
      data?.organisations.items.every(
        (it) => it.name.includes("Thượng Thanh") || it.name.startsWith("Chi bộ tổ"),
      ),
    ).toBe(true);
    const elsewhere = await api.execute(
      CREATE,
      { input: { ...cellInput("Chi bộ 2").input, parentId: otherWard.id } },
      office,
    );
    expect(elsewhere.errors[0]?.extensions.code).toBe("NOT_FOUND");
    const inspector = await makeActor(api.dataSource, "INSPECTOR", ward);
    const refused = await api.execute(CREATE, cellInput("Chi bộ 2"), inspector);
    expect(refused.errors[0]?.extensions.code).toBe("FORBIDDEN");
  });

  it("names every faulty field of a new organisation", async () => {
    const input = { parentId: ward.id, kind: "DISTRICT", name: " \u200b ", foundedOn: "2030-01-01" };
    const { errors } = await api.execute(CREATE, { input }, office);
    expect(errors[0]?.extensions.fields?.map((it) => [it.path, it.code])).toEqual([
      ["input.name", "FORBIDDEN_CHARACTER"],
      ["input.name", "REQUIRED"],
      ["input.kind", "KIND_NOT_ALLOWED"],
      ["input.foundedOn", "DATE_FUTURE"],
    ]);
  });

  it("renames once per version read and tells the stale one which version is stored", async () => {
    const created = await api.execute<Created>(CREATE, cellInput("Chi bộ trường tiểu học"), office);
    const { id, version } = created.data?.createOrganisation ?? { id: "", version: 0 };
    const rename = (name: string) =>
      api.execute(
        UPDATE,
        { input: { id, version, name, shortName: name.normalize("NFC"), type: "SCHOOL" } },
        office,
      );
    const results = await Promise.all(
      Array.from({ length: 8 }, (_, index) => rename(`Chi bộ Trường Hòa ${index}`.normalize("NFD"))),
    );
    expect(results.filter((it) => it.errors.length === 0)).toHaveLength(1);
    const conflict = results.find((it) => it.errors.length > 0)?.errors[0]?.extensions;
    expect(conflict).toMatchObject({ code: "CONFLICT", arguments: { current: version + 1 } });
    const [row] = await api.dataSource.query(
      "SELECT name, name_key, version FROM organisations WHERE id = $1",
      [id],
    );
    expect(row).toMatchObject({
      name_key: expect.stringMatching(/^chi bo truong hoa \d$/),
      version: version + 1,
    });
    expect(row.name).toBe(row.name.normalize("NFC"));
  });
});
