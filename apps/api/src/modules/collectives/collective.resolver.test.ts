import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../../access/Actor.js";
import { countStatements } from "../../testing/countStatements.js";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { makeMember, type TestMember } from "../../testing/makeMembers.js";
import { makeActor, makeUnit, makeWard, type TestUnit } from "../../testing/makeUnits.js";

const FIELDS = `{ id kind name foundedOn dissolvedOn endKind version organisation { id }
  posts { id role title isFullTime equivalentGroup validFrom validTo member { id fullName } } }`;
const LIST = `query ($filter: CollectiveFilter, $page: PageInput) {
  collectives(filter: $filter, page: $page) { totalCount items ${FIELDS} } }`;
const ONE = `query ($id: ID!) { collective(id: $id) ${FIELDS} }`;
const mutation = (name: string) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  return `mutation ($input: ${type}!) { it: ${name}(input: $input) ${FIELDS} }`;
};

interface Post {
  id: string;
  role: string;
  validFrom: string;
  validTo: string | null;
  member: { id: string; fullName: string };
}
interface Collective {
  id: string;
  name: string;
  kind: string;
  version: number;
  dissolvedOn: string | null;
  posts: Post[];
}

describe("leadership collectives", () => {
  let api: TestApi;
  let ward: TestUnit;
  let cell: TestUnit;
  let office: Actor;
  let chair: TestMember;
  let deputy: TestMember;

  const send = async (name: string, input: object, actor: Actor = office) => {
    const { data, errors } = await api.execute<{ it: Collective }>(mutation(name), { input }, actor);
    return { it: data?.it, error: errors[0]?.extensions };
  };
  const created = async (name: string, kind = "PEOPLES_COMMITTEE"): Promise<Collective> => {
    const { it } = await send("createCollective", {
      organisationId: ward.id,
      kind,
      name,
      foundedOn: "2016-06-01",
    });
    if (!it) throw new TypeError("not created");
    return it;
  };
  const appoint = (collective: Collective, member: TestMember, role: string, more: object = {}) =>
    send("appointToCollective", {
      collectiveId: collective.id,
      version: collective.version,
      memberId: member.id,
      role,
      title: "Ủy viên",
      isFullTime: true,
      validFrom: "2016-06-15",
      ...more,
    });

  beforeAll(async () => {
    api = await startTestApi();
    const db = api.dataSource;
    ({ ward } = await makeWard(db));
    cell = await makeUnit(db, ward, "CELL", "Chi bộ Cơ quan phường");
    office = await makeActor(db, "WARD_ADMINISTRATOR", ward);
    chair = await makeMember(db, cell, { fullName: "Đặng Thị Tịch" });
    deputy = await makeMember(db, cell, { fullName: "Bùi Văn Phó" });
  });
  afterAll(() => api?.close());

  it("are entered where such a collective sits, once by name, and changed against a stale version", async () => {
    const { id, version, ...rest } = await created("Ủy ban nhân dân phường");
    expect({ version, ...rest }).toMatchObject({ version: 1, kind: "PEOPLES_COMMITTEE", posts: [] });
    const again = { organisationId: ward.id, kind: "PEOPLES_COMMITTEE", name: "Ủy ban  nhân dân phường" };
    expect((await send("createCollective", again)).error?.fields).toMatchObject([
      { path: "input.name", code: "NAME_TAKEN" },
    ]);
    const misplaced = {
      organisationId: cell.id,
      kind: "PEOPLES_COMMITTEE",
      name: "UBND",
      foundedOn: "2020-01-01",
    };
    expect((await send("createCollective", misplaced)).error?.fields).toMatchObject([
      { path: "input.foundedOn", code: "DATE_FUTURE" },
      { path: "input.kind", code: "KIND_NOT_ALLOWED" },
    ]);
    const named = (name: string, at: number) => send("updateCollective", { id, version: at, name });
    expect((await named("UBND phường", 1)).it).toMatchObject({ name: "UBND phường", version: 2 });
    expect((await named("UBND", 1)).error).toMatchObject({ code: "CONFLICT", arguments: { current: 2 } });
    const [stored] = await api.dataSource.query(`SELECT name, founded_on FROM collectives WHERE id = $1`, [
      id,
    ]);
    expect(stored).toEqual({ name: "UBND phường", founded_on: null });
  });

  it("have one head at a time, and nobody twice at once; each post ends on a day", async () => {
    let it = await created("Thường trực Hội đồng nhân dân phường", "PEOPLES_COUNCIL_STANDING");
    const first = await appoint(it, chair, "HEAD", { equivalentGroup: "CHU_TICH_HDND" });
    expect(first.it).toMatchObject({
      version: 2,
      posts: [
        { role: "HEAD", member: { fullName: "Đặng Thị Tịch" }, validFrom: "2016-06-15", validTo: null },
      ],
    });
    expect((await appoint(it, deputy, "DEPUTY")).error).toMatchObject({ code: "CONFLICT" });
    it = first.it!;
    expect((await appoint(it, chair, "MEMBER", { validFrom: "2018-01-01" })).error?.fields).toMatchObject([
      { path: "input.memberId", code: "ALREADY_IN_COLLECTIVE" },
    ]);
    expect((await appoint(it, deputy, "HEAD", { validFrom: "2018-01-01" })).error?.fields).toMatchObject([
      { path: "input.role", code: "HEAD_TAKEN" },
    ]);
    expect((await appoint(it, deputy, "DEPUTY", { validFrom: "2016-05-31" })).error?.fields).toMatchObject([
      { path: "input.validFrom", code: "DATE_ORDER" },
    ]);
    it = (await appoint(it, deputy, "DEPUTY")).it!;
    expect(it.posts.map((post) => post.role)).toEqual(["HEAD", "DEPUTY"]);
    const [head, second] = it.posts;
    const leave = (postId: string | undefined, validTo: string) =>
      send("leaveCollective", { collectiveId: it.id, version: it.version, postId, validTo });
    expect((await leave(head?.id, "2016-06-15")).error?.fields).toMatchObject([{ code: "DATE_ORDER" }]);
    it = (await leave(head?.id, "2018-10-01")).it!;
    // Whoever left is no longer shown, and the place is free from that very day.
    expect(it.posts.map((post) => post.id)).toEqual([second?.id]);
    expect((await leave(second?.id, "2019-01-01")).it?.posts).toMatchObject([{ validTo: "2019-01-01" }]);
    it = { ...it, version: it.version + 1 };
    expect((await appoint(it, chair, "HEAD", { validFrom: "2018-10-01" })).it?.posts).toHaveLength(2);
  });

  it("are refused by the database as well: a second head, a person twice", async () => {
    const it = await created("Ban Thường trực Ủy ban MTTQ phường", "FATHERLAND_FRONT_STANDING");
    await appoint(it, chair, "HEAD");
    const insert = (member: TestMember, isHead: boolean) =>
      api.dataSource.query(
        `INSERT INTO posts (member_id, organisation_id, collective_id, kind, title, is_head, valid_from)
         VALUES ($1, $2, $3, 'MASS_ORGANISATION', 'Chủ tịch', $4, '2018-01-01')`,
        [member.id, ward.id, it.id, isHead],
      );
    await expect(insert(deputy, true)).rejects.toThrow("ex_posts_one_head");
    await expect(insert(chair, false)).rejects.toThrow("ex_posts_one_in_collective");
  });

  it("end with everybody's post, stay on record, and give their name free", async () => {
    let it = await created("Ban Chấp hành Hội Nông dân phường", "MASS_ORGANISATION_STANDING");
    it = (await appoint(it, chair, "HEAD")).it!;
    const end = (dissolvedOn: string, version = it.version) =>
      send("dissolveCollective", { id: it.id, version, dissolvedOn, endKind: "MERGED" });
    expect((await end("2018-12-02")).error?.fields).toMatchObject([{ code: "DATE_FUTURE" }]);
    expect((await end("2016-06-15")).error?.fields).toMatchObject([{ code: "DATE_ORDER" }]);
    expect((await end("2018-11-01")).it).toMatchObject({
      dissolvedOn: "2018-11-01",
      endKind: "MERGED",
      posts: [],
    });
    expect((await end("2018-11-15", it.version + 1)).error?.fields).toMatchObject([
      { code: "COLLECTIVE_DISSOLVED" },
    ]);
    const ended = { ...it, version: it.version + 1 };
    expect((await appoint(ended, deputy, "HEAD")).error?.fields).toMatchObject([
      { code: "COLLECTIVE_DISSOLVED" },
    ]);
    const [post] = await api.dataSource.query(`SELECT valid_to FROM posts WHERE collective_id = $1`, [it.id]);
    expect(post).toEqual({ valid_to: "2018-11-01" });
    const names = async (asOf: string) =>
      (
        await api.execute<{ collectives: { items: Collective[] } }>(
          LIST,
          { filter: { search: "nong dan", asOf } },
          office,
        )
      ).data?.collectives.items.map(({ id }) => id);
    expect(await names("2018-10-31")).toEqual([it.id]);
    expect(await names("2018-11-01")).toEqual([]);
    expect((await created("Ban Chấp hành Hội Nông dân phường", "MASS_ORGANISATION_STANDING")).id).not.toBe(
      it.id,
    );
  });

  it("are found by kind and words in the own part of the tree, a page by one statement", async () => {
    const list = (filter: object, actor: Actor = office) =>
      api.execute<{ collectives: { totalCount: number; items: Collective[] } }>(LIST, { filter }, actor);
    const governments = await list({ kinds: ["PEOPLES_COUNCIL_STANDING"], withinId: ward.id });
    expect(governments.data?.collectives).toMatchObject({ totalCount: 1, items: [{ posts: [{}, {}] }] });
    // Begin, the session's setting, the list, commit.
    expect(await countStatements(api, () => list({}))).toBe(4);
    const neighbour = await makeActor(
      api.dataSource,
      "WARD_ADMINISTRATOR",
      await makeUnit(api.dataSource, ward.parent!, "WARD", "Đảng bộ phường Bồ Đề"),
    );
    expect((await list({}, neighbour)).data?.collectives.totalCount).toBe(0);
    expect((await list({ withinId: ward.id }, neighbour)).errors[0]?.extensions.code).toBe("NOT_FOUND");
    const [it] = governments.data?.collectives.items ?? [];
    if (!it) throw new TypeError("none found");
    expect((await api.execute(ONE, { id: it.id }, neighbour)).errors[0]?.extensions.code).toBe("NOT_FOUND");
    expect((await api.execute(ONE, { id: "1" }, office)).errors[0]?.extensions.code).toBe("NOT_FOUND");
    expect(
      (await send("updateCollective", { id: it.id, version: 1, name: "x" }, neighbour)).error?.code,
    ).toBe("NOT_FOUND");
    const committee = await makeActor(api.dataSource, "COMMITTEE", ward);
    expect((await api.execute(ONE, { id: it.id }, committee)).data).toMatchObject({
      collective: { id: it.id },
    });
    expect(
      (await send("updateCollective", { id: it.id, version: 1, name: "x" }, committee)).error?.code,
    ).toBe("FORBIDDEN");
  });

  it("take members of the own part of the tree alone, and every change is on the trail without names", async () => {
    const elsewhere = await makeUnit(api.dataSource, ward.parent!, "WARD", "Đảng bộ phường Cự Khối");
    const stranger = await makeMember(
      api.dataSource,
      await makeUnit(api.dataSource, elsewhere, "CELL", "Chi bộ 1"),
    );
    const it = await created("Lãnh đạo Trường Tiểu học", "UNIT_LEADERSHIP");
    expect((await appoint(it, stranger, "HEAD")).error?.fields).toMatchObject([
      { path: "input.memberId", code: "MEMBER_UNKNOWN" },
    ]);
    await appoint(it, chair, "HEAD");
    const entries = await api.dataSource.query(
      `SELECT payload::jsonb ->> 'action' AS action, payload::jsonb ->> 'details' AS details FROM audit_entries
        WHERE payload::jsonb ->> 'objectId' = $1 ORDER BY sequence`,
      [it.id],
    );
    expect(entries.map(({ action }: { action: string }) => action)).toEqual([
      "collective:create",
      "collective:appoint",
    ]);
    expect(entries[1].details).not.toContain("Tịch");
  });
});
