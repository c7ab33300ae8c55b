import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../../access/Actor.js";
import { countStatements } from "../../testing/countStatements.js";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { asMember, makeMember, type TestMember } from "../../testing/makeMembers.js";
import { planOf } from "../../testing/makeProcedure.js";
import { makeActor, makeUnit, makeWard, type TestUnit } from "../../testing/makeUnits.js";
import { send } from "../../testing/sheetDocuments.js";

const PAGE = `{ totalCount missingCount items { member { id } effect isMissing exemption comment version residenceVersion
  cell { id } residenceCell { id } residenceOf } }`;
const LIST = `query ($filter: ResidenceCommentFilter!) { residenceComments(filter: $filter) ${PAGE} }`;
const TO_WRITE = LIST.replace("residenceComments(", "residenceCommentsToWrite(");
const SET = `mutation ($input: SetResidenceInput!) { setResidence(input: $input) }`;
const WRITE = `mutation ($input: WriteResidenceCommentInput!) { writeResidenceComment(input: $input) { comment isMissing version } }`;
const CELLS = `query ($search: String!) { residenceCells(search: $search) { id name parentName } }`;

interface Page {
  totalCount: number;
  missingCount: number;
  items: {
    member: { id: string };
    effect: string;
    isMissing: boolean;
    comment: string | null;
    residenceOf: string | null;
  }[];
}

let api: TestApi;
let office: TestUnit;
let residence: TestUnit;
let administrator: Actor;
let officeSecretary: Actor;
let residenceSecretary: Actor;
let official: TestMember;
let official2: TestMember;
let retired: TestMember;

beforeAll(async () => {
  api = await startTestApi();
  const db = api.dataSource;
  const { ward, district } = await makeWard(db);
  const otherWard = await makeUnit(db, district, "WARD", "Đảng bộ phường Bồ Đề");
  office = await makeUnit(db, ward, "CELL", "Chi bộ cơ quan");
  residence = await makeUnit(db, otherWard, "CELL", "Chi bộ tổ dân phố số 12");
  official = await makeMember(db, office, { isStateEmployee: true, fullName: "Lê Thị Công" });
  official2 = await makeMember(db, office, { isStateEmployee: true });
  retired = await makeMember(db, office);
  const neighbour = await makeMember(db, residence);
  administrator = await makeActor(db, "WARD_ADMINISTRATOR", ward);
  officeSecretary = await asMember(db, retired, { role: "CELL_SECRETARY", unit: office });
  residenceSecretary = await asMember(db, neighbour, { role: "CELL_SECRETARY", unit: residence });
  await api.services.rounds.open(administrator, { quotaRounding: "FLOOR" as const, ...planOf(ward) });
}, 60_000);
afterAll(() => api.close());

const list = async (document = LIST, actor = administrator, filter = {}) =>
  (await send<Page>(api, document, { filter: { year: 2018, ...filter } }, actor)).value;
const set = (member: TestMember, version: number, more: object, actor = administrator) =>
  send<boolean>(api, SET, { input: { memberId: member.id, version, ...more } }, actor);
const write = (comment: string, version = 0, actor = residenceSecretary, member = official) =>
  send<{ version: number; isMissing: boolean }>(
    api,
    WRITE,
    { input: { memberId: member.id, year: 2018, version, comment } },
    actor,
  );

describe("residence comments", () => {
  it("are due of working members, missing ones first, in one statement", async () => {
    const rows: Page[] = [];
    expect(await countStatements(api, async () => void rows.push(await list()))).toBe(4);
    expect(rows[0]?.items.map((it) => it.member.id).toSorted()).toEqual(
      [official.id, official2.id].toSorted(),
    );
    expect(rows[0]).toMatchObject({ totalCount: 2, missingCount: 2 });
    expect(rows[0]?.items[0]).toMatchObject({ effect: "INPUT", isMissing: true, residenceOf: null });
  });

  it("need the residence: chosen among the cells of any ward, by the office of the member's own", async () => {
    const { value } = await send<{ id: string; parentName: string }[]>(
      api,
      CELLS,
      { search: "12 bồ đề" },
      administrator,
    );
    expect(value).toMatchObject([{ id: residence.id, parentName: "Đảng bộ phường Bồ Đề" }]);
    expect((await send<unknown[]>(api, CELLS, { search: " " }, administrator)).value).toEqual([]);
    expect((await set(official, 0, { cellId: residence.id })).value).toBe(true);
    expect((await set(official, 0, { cellId: residence.id })).error?.code).toBe("CONFLICT");
    expect((await set(official, 1, { cellId: residence.id }, officeSecretary)).error?.code).toBe("FORBIDDEN");
  });

  it("are listed for the committee at the residence, in another ward", async () => {
    const page = await list(TO_WRITE, residenceSecretary);
    expect(page.items.map((it) => it.member.id)).toEqual([official.id]);
    expect((await list(LIST, residenceSecretary)).items).toEqual([]);
    expect((await list(TO_WRITE, officeSecretary)).items).toEqual([]);
  });

  it("are written by that committee alone, by version", async () => {
    expect((await write("Gương mẫu", 0, officeSecretary)).error?.code).toBe("NOT_FOUND");
    expect((await write("Gương mẫu", 0, residenceSecretary, official2)).error?.code).toBe("NOT_FOUND");
    expect((await write(" ")).error?.fields?.[0]?.path).toBe("input.comment");
    expect((await write("Giữ mối liên hệ tốt với nhân dân nơi cư trú.")).value).toMatchObject({
      version: 1,
      isMissing: false,
    });
    expect((await write("Lần nữa")).error?.code).toBe("CONFLICT");
    expect((await write("Sửa lại.", 1)).value.version).toBe(2);
    expect(await list()).toMatchObject({ missingCount: 1 });
    expect((await list(LIST, administrator, { isMissing: true })).items.map((it) => it.member.id)).toEqual([
      official2.id,
    ]);
    expect((await list(LIST, administrator, { search: "cong" })).items[0]?.comment).toBe("Sửa lại.");
  });

  it("are not asked of whoever lives where the own cell is; a pensioner living elsewhere is asked", async () => {
    await set(official2, 0, { cellId: office.id });
    expect(await list()).toMatchObject({ totalCount: 1, missingCount: 0 });
    await set(retired, 0, { cellId: residence.id });
    expect(await list()).toMatchObject({ totalCount: 2, missingCount: 1 });
  });

  it("know no exemption before 2020, so that one is still missing", async () => {
    await set(official2, 1, { exemption: "OFTEN_AWAY" });
    expect(await list()).toMatchObject({ totalCount: 3, missingCount: 2 });
    await api.dataSource.query(`UPDATE reviews SET year = 2021`);
    const page = await list(LIST, administrator, { year: 2021 });
    expect(page.items.find((it) => it.member.id === official2.id)).toMatchObject({
      effect: "NOT_TAKEN",
      isMissing: false,
    });
    expect(page.missingCount).toBe(2);
    expect((await list(LIST, administrator, { year: 2003 })).items).toEqual([]);
  });

  it("leave no words in the trail", async () => {
    const entries: { payload: string }[] = await api.dataSource.query(`SELECT payload FROM audit_entries`);
    const all = entries.map((it) => it.payload).join("\n");
    expect(all).toContain("residenceComment:write");
    expect(all).not.toContain("mối liên hệ");
  });
});
