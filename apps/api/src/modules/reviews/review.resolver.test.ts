import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../../access/Actor.js";
import { countStatements } from "../../testing/countStatements.js";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { asMember, makeMember, makeMembers, type TestMember } from "../../testing/makeMembers.js";
import { ProcedureDriver } from "../../testing/makeProcedure.js";
import { makeActor, makeUnit, makeWard, type TestUnit } from "../../testing/makeUnits.js";
import { BOARD, CANDIDATES, CELL, MY_CELLS, REVIEW, REVIEWS } from "../../testing/procedureDocuments.js";

interface Listed {
  reviews: {
    totalCount: number;
    stateCounts: { state: string; count: number }[];
    items: { id: string; proposedLevel: string | null; member: { id: string; fullName: string } }[];
  };
}

describe("the list of reviews", () => {
  let api: TestApi;
  let ward: TestUnit;
  let large: TestUnit;
  let small: TestUnit;
  let administrator: Actor;
  let committeeMember: TestMember;
  let committee: Actor;
  let driver: ProcedureDriver;
  let roundId: string;

  const list = async (
    variables: { filter?: object; sort?: object; page?: object },
    actor: Actor = administrator,
  ) => {
    const filter = { subjectKinds: ["MEMBER"], ...variables.filter };
    const { data, errors } = await api.execute<Listed>(REVIEWS, { ...variables, filter }, actor);
    expect(errors).toEqual([]);
    return data?.reviews ?? { totalCount: 0, stateCounts: [], items: [] };
  };

  beforeAll(async () => {
    api = await startTestApi();
    const db = api.dataSource;
    ({ ward } = await makeWard(db));
    large = await makeUnit(db, ward, "CELL", "Chi bộ tổ dân phố số 1");
    small = await makeUnit(db, ward, "CELL", "Chi bộ tổ dân phố số 2");
    await makeMembers(db, large, 100);
    for (const fullName of ["Nguyễn Thị Hòa", "Trần Văn Đức", "Lê Thị Ánh"])
      await makeMember(db, small, { fullName });
    committeeMember = await makeMember(db, small, { fullName: "Đỗ Văn Ủy" });
    administrator = await makeActor(db, "WARD_ADMINISTRATOR", ward);
    committee = await asMember(db, committeeMember, { role: "COMMITTEE", unit: ward });
    driver = new ProcedureDriver(api, administrator, await makeActor(db, "CELL_SECRETARY", ward));
    roundId = await driver.open(ward);
    await driver.propose(roundId, small, 4, 4);
  });
  afterAll(() => api?.close());

  it("finds names without diacritics, sorts them by given name and counts every state", async () => {
    expect((await list({ filter: { cellId: small.id } })).items.map((it) => it.member.fullName)).toEqual([
      "Lê Thị Ánh",
      "Trần Văn Đức",
      "Nguyễn Thị Hòa",
      "Đỗ Văn Ủy",
    ]);
    expect((await list({ filter: { search: "nguyen thi hoa" } })).items[0]?.member.fullName).toBe(
      "Nguyễn Thị Hòa",
    );
    const drafts = await list({ filter: { states: ["DRAFT"] }, page: { offset: 90, limit: 25 } });
    expect(drafts.totalCount).toBe(100);
    expect(drafts.items).toHaveLength(10);
    expect(drafts.stateCounts).toEqual([
      { state: "DRAFT", count: 100 },
      { state: "PROPOSED", count: 4 },
    ]);
  });

  it("needs one statement for a page, and as many for a hundred rows with their fields as for one", async () => {
    const page = (limit: number) =>
      countStatements(api, () => list({ filter: { roundId }, page: { offset: 0, limit } }));
    const forOne = await page(1);
    expect(await page(100)).toBe(forOne);
    const bare = `query ($page: PageInput) { reviews(page: $page) { totalCount stateCounts { count } items { id } } }`;
    const plain = () => api.execute(bare, { page: { offset: 0, limit: 100 } }, administrator);
    // Begin, the session's setting, the list, commit.
    expect(await countStatements(api, plain)).toBe(4);
  });

  it("keeps the number of statements of the board and of a cell whatever their size", async () => {
    const sent = (document: string, variables: object, actor: Actor) =>
      countStatements(api, async () => {
        expect((await api.execute(document, { ...variables }, actor)).errors).toEqual([]);
      });
    expect(await sent(BOARD, { roundId }, committee)).toBeLessThanOrEqual(5);
    expect(await sent(CANDIDATES, { filter: { roundId } }, committee)).toBeLessThanOrEqual(10);
    const secretary = await makeActor(api.dataSource, "CELL_SECRETARY", ward);
    const ofLarge = await sent(CELL, { roundId, cellId: large.id }, secretary);
    expect(ofLarge).toBeLessThanOrEqual(8);
    expect(await sent(CELL, { roundId, cellId: small.id }, secretary)).toBe(ofLarge);
    expect(await sent(MY_CELLS, {}, secretary)).toBeLessThanOrEqual(8);
  });

  it("does not tell the committee's member the own proposal by filter or order", async () => {
    const excellent = await list({ filter: { cellId: small.id, proposedLevel: "EXCELLENT" } }, committee);
    expect(excellent.items.map((it) => it.member.id)).not.toContain(committeeMember.id);
    expect(excellent.totalCount).toBe(3);
    const sorted = await list(
      { filter: { cellId: small.id }, sort: { key: "PROPOSED_LEVEL", direction: "ASC" } },
      committee,
    );
    expect(sorted.items.at(-1)).toMatchObject({ proposedLevel: null, member: { id: committeeMember.id } });
  });

  it("lets the committee know own and proposed levels from the cell's proposal on, and not tell them from filter or order before", async () => {
    const cell = await makeUnit(api.dataSource, ward, "CELL", "Chi bộ tổ dân phố số 3");
    const [ahead, behind] = [await makeMember(api.dataSource, cell), await makeMember(api.dataSource, cell)];
    for (const [{ id }, state] of [
      [ahead, "PROPOSED"],
      [behind, "VOTED"],
    ] as const)
      await api.dataSource.query(
        `INSERT INTO reviews (round_id, year, member_id, cell_id, participation, state, self_level, proposed_level)
         VALUES ($1, 2018, $2, $3, 'RATED', $4, 'EXCELLENT', 'EXCELLENT')`,
        [roundId, id, cell.id, state],
      );
    const levels = `query ($filter: ReviewFilter, $sort: ReviewSort) { reviews(filter: $filter, sort: $sort) {
      totalCount items { selfLevel proposedLevel selfAssessment { version } member { id } } } }`;
    const asked = async (actor: Actor, filter: object = {}) => {
      const { data } = await api.execute<Listed>(
        levels,
        { filter: { cellId: cell.id, ...filter }, sort: { key: "PROPOSED_LEVEL", direction: "DESC" } },
        actor,
      );
      return data?.reviews;
    };
    const known = { selfLevel: "EXCELLENT", proposedLevel: "EXCELLENT" };
    expect((await asked(committee))?.items).toEqual([
      { ...known, selfAssessment: null, member: { id: ahead.id } },
      { selfLevel: null, proposedLevel: null, selfAssessment: null, member: { id: behind.id } },
    ]);
    expect((await asked(committee, { proposedLevel: "EXCELLENT" }))?.totalCount).toBe(1);
    expect((await asked(administrator, { proposedLevel: "EXCELLENT" }))?.totalCount).toBe(2);
    expect((await asked(administrator))?.items).toMatchObject([known, known]);
    await api.dataSource.query(`DELETE FROM reviews WHERE cell_id = $1`, [cell.id]);
  });

  it("shows a cell's secretary the own cell alone, and nothing of another ward", async () => {
    const secretary = await makeActor(api.dataSource, "CELL_SECRETARY", small);
    expect((await list({}, secretary)).totalCount).toBe(4);
    const [elsewhere] = await driver.reviews(roundId, large);
    const { errors } = await api.execute(REVIEW, { id: elsewhere?.id }, secretary);
    expect(errors[0]?.extensions.code).toBe("NOT_FOUND");
    const stranger = await api.execute(CELL, { roundId, cellId: large.id }, secretary);
    expect(stranger.errors[0]?.extensions.code).toBe("NOT_FOUND");
  });

  it("keeps one of eight tabs that save the same draft at once, and tells the others", async () => {
    const writer = await makeMember(api.dataSource, large);
    const actor = await asMember(api.dataSource, writer);
    const [{ id }] = await api.dataSource.query(
      `INSERT INTO reviews (round_id, year, member_id, cell_id, participation) VALUES ($1, 2018, $2, $3, 'RATED') RETURNING id`,
      [roundId, writer.id, large.id],
    );
    const save = (tab: number, version: number) => {
      const sections = [{ section: "I.1", text: `Trang ${tab}` }];
      return api.services.selfAssessments.save(actor, { reviewId: id, version, grades: [], sections });
    };
    for (const version of [0, 1]) {
      const answers = await Promise.allSettled(Array.from({ length: 8 }, (_, tab) => save(tab, version)));
      expect(answers.filter((it) => it.status === "fulfilled")).toHaveLength(1);
      for (const it of answers)
        if (it.status === "rejected")
          expect(it.reason.extensions).toEqual({ code: "CONFLICT", arguments: { current: version + 1 } });
    }
    // What is handed in is what the tab shows, never a version that it has not seen.
    await expect(
      api.services.selfAssessments.submit(actor, { reviewId: id, version: 1 }),
    ).rejects.toMatchObject({
      extensions: { code: "CONFLICT", arguments: { current: 2 } },
    });
  });

  it("keeps last year's level back as long as it is not published, though the others' were", async () => {
    const writer = await makeMember(api.dataSource, large);
    const actor = await asMember(api.dataSource, writer);
    const previousRound = await driver.open(ward, {
      year: 2019,
      planIssuedOn: "2018-11-20",
      deadlineOn: "2019-12-15",
      asOf: "2019-11-20",
      steps: [],
    });
    await api.dataSource.query(
      `UPDATE reviews SET state = 'DECIDED', decided_level = 'GOOD' WHERE round_id = $1 AND member_id = $2`,
      [previousRound, writer.id],
    );
    await api.dataSource.query(`UPDATE rounds SET published_at = now() WHERE id = $1`, [previousRound]);
    const [{ id }] = await api.dataSource.query(
      `INSERT INTO reviews (round_id, year, member_id, cell_id, participation)
       SELECT $1, 2020, $2, $3, 'RATED' RETURNING id`,
      [roundId, writer.id, large.id],
    );
    const previous = async () =>
      (await api.execute<{ review: { previous: object } }>(REVIEW, { id }, actor)).data?.review.previous;
    expect(await previous()).toMatchObject({ year: 2019, level: null });
    await api.dataSource.query(`UPDATE reviews SET published_at = now() WHERE round_id = $1`, [
      previousRound,
    ]);
    expect(await previous()).toMatchObject({ year: 2019, level: "GOOD" });
  });

  it("refuses members, analysts and ids that are none", async () => {
    const analyst = await makeActor(api.dataSource, "ANALYST", ward);
    const codeOf = async (document: string, variables: object, actor: Actor) =>
      (await api.execute(document, { ...variables }, actor)).errors[0]?.extensions.code;
    expect(await codeOf(REVIEWS, {}, analyst)).toBe("FORBIDDEN");
    expect(await codeOf(REVIEWS, {}, await makeActor(api.dataSource, "MEMBER", small))).toBe("FORBIDDEN");
    expect(await codeOf(REVIEW, { id: "1" }, administrator)).toBe("NOT_FOUND");
    expect(await codeOf(REVIEWS, { filter: { roundId: "x'; DROP TABLE reviews" } }, administrator)).toBe(
      "BAD_USER_INPUT",
    );
  });
});
