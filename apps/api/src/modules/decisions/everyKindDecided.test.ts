import type { Level, SubjectKind } from "@xeploai/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../../access/Actor.js";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { ProcedureDriver } from "../../testing/makeProcedure.js";
import { makeActor, makeUnit, type TestUnit } from "../../testing/makeUnits.js";
import { WardOfEveryKind } from "../../testing/WardOfEveryKind.js";

const PROPOSE = `mutation ($input: ProposeLevelsInput!) { it: proposeLevels(input: $input) { id state proposedLevel } }`;
const DECIDE = `mutation ($input: DecideLevelsInput!) { it: decideLevels(input: $input) {
  decided withheldOwnCases quota { excellent good goodOrAbove allowed } } }`;
const CARDS = `query ($filter: DecisionCandidateFilter!) { it: decisionCandidates(filter: $filter) { items {
  isOwnCase isDecidedHere highestAllowed locks { code level status findingVi source } review { id } } } }`;

const RERATE = `mutation ($input: RerateInput!) { it: rerate(input: $input) { review { decidedLevel } } }`;
const TASKS = `query { it: myTasks { items { kind reviewId } } }`;

/** The year of a ward from its collectives up to itself; each kind by the authority that decides on it. */
describe("levels of every kind of subject", () => {
  let api: TestApi;
  let w: WardOfEveryKind;
  let ward: Actor;
  let above: Actor;
  let driver: ProcedureDriver;
  const ids = { government: "", union: "", office: "", residents: "", ward: "", chair: "", women: "" };

  const ask = async <T>(document: string, variables: object, actor: Actor) => {
    const { data, errors } = await api.execute<{ it: T }>(document, { ...variables }, actor);
    return { data: data?.it, error: errors[0]?.extensions };
  };
  const propose = (actor: Actor, reviewId: string, level: Level, more: object = {}) =>
    ask(PROPOSE, { input: { roundId: w.roundId, proposals: [{ reviewId, level, ...more }] } }, actor);
  let resolutions = 0;
  const decide = async (
    actor: Actor,
    subjectKind: SubjectKind,
    reviewIds: string[],
    changes: object[] = [],
  ) => {
    resolutions += 1;
    const [{ version }] = await api.dataSource.query(`SELECT version FROM rounds WHERE id = $1`, [w.roundId]);
    const input = {
      roundId: w.roundId,
      version,
      subjectKind,
      reviewIds,
      resolutionNumber: `${resolutions}-NQ`,
      resolvedOn: "2018-11-30",
      changes,
    };
    return ask(DECIDE, { input }, actor);
  };
  const card = async (actor: Actor, subjectKind: SubjectKind, id: string) => {
    const filter = { roundId: w.roundId, subjectKind };
    const { data } = await ask<{ items: { review: { id: string } }[] }>(CARDS, { filter }, actor);
    return data?.items.find((it) => it.review.id === id);
  };
  const decided = async (id: string): Promise<Level | null> =>
    (await api.dataSource.query(`SELECT decided_level AS level FROM reviews WHERE id = $1`, [id]))[0].level;
  /** Members of a cell as their own committee decided them, before it came to the bodies. */
  const rateMembers = async (cell: TestUnit, levels: readonly Level[]) => {
    const rows: { id: string }[] = await api.dataSource.query(
      `SELECT id FROM reviews WHERE round_id = $1 AND cell_id = $2 AND subject_kind = 'MEMBER' ORDER BY id`,
      [w.roundId, cell.id],
    );
    for (const [index, { id }] of rows.entries())
      await api.dataSource.query(
        `UPDATE reviews SET state = 'DECIDED', proposed_level = $2, decided_level = $2 WHERE id = $1`,
        [id, levels[index] ?? "GOOD"],
      );
  };

  beforeAll(async () => {
    api = await startTestApi();
    w = await WardOfEveryKind.make(api);
    ward = await makeActor(api.dataSource, "COMMITTEE", w.ward);
    above = await makeActor(api.dataSource, "COMMITTEE", w.ward.parent as TestUnit);
    driver = new ProcedureDriver(api, w.administrator, w.administrator);
    await w.open(2018);
    ids.government = await w.reviewOf("COLLECTIVE", w.government);
    ids.union = await w.reviewOf("COLLECTIVE", w.union);
    ids.office = await w.reviewOf("ORGANISATION", w.office);
    ids.residents = await w.reviewOf("ORGANISATION", w.residents);
    ids.ward = await w.reviewOf("ORGANISATION", w.ward);
    ids.chair = await w.reviewOf("CADRE", w.chair);
    ids.women = await w.reviewOf("CADRE", w.women);
    await w.put("COMPILED", ...Object.values(ids));
    await rateMembers(w.office, ["GOOD", "GOOD", "GOOD", "GOOD"]);
    await rateMembers(w.residents, ["GOOD", "GOOD", "SATISFACTORY", "SATISFACTORY"]);
  });
  afterAll(() => api?.close());

  it("are proposed by whoever answers for the subject, and by nobody for what is not theirs", async () => {
    const chair = await w.as(w.chair);
    expect((await propose(chair, ids.union, "GOOD")).error?.code).toBe("NOT_FOUND");
    expect((await propose(chair, ids.chair, "GOOD")).error?.code).toBe("FORBIDDEN");
    // A head reads what was concluded on the own body when it is made known, and not before.
    expect((await propose(chair, ids.government, "GOOD")).data).toEqual([
      { id: ids.government, state: "PROPOSED", proposedLevel: null },
    ]);
    const [row] = await api.dataSource.query(`SELECT proposed_level FROM reviews WHERE id = $1`, [
      ids.government,
    ]);
    expect(row).toEqual({ proposed_level: "GOOD" });
    expect((await propose(w.administrator, ids.union, "SATISFACTORY")).data).toMatchObject([
      { state: "PROPOSED" },
    ]);
    const outside = await makeActor(
      api.dataSource,
      "WARD_ADMINISTRATOR",
      await makeUnit(api.dataSource, w.ward.parent as TestUnit, "WARD", "Đảng bộ phường khác"),
    );
    expect((await propose(outside, ids.union, "GOOD")).error?.code).toBe("NOT_FOUND");
  });

  it("a cell's own level takes its vote: a quorum, a majority of all who are convened, or a reason", async () => {
    const secretary = await w.as(w.cellSecretary);
    const vote = (yes: number, no: number, present = yes + no) => ({
      vote: { convened: 4, present, yes, no },
    });
    const code = async (level: Level, more: object) =>
      (await propose(secretary, ids.residents, level, more)).error?.code;
    expect(await code("GOOD", {})).toBe("STEP_NOT_POSSIBLE_FROM_STATE");
    expect((await propose(secretary, ids.residents, "GOOD", vote(2, 0))).error).toMatchObject({
      code: "QUORUM_NOT_MET",
      arguments: { convened: 4, present: 2, required: 3 },
    });
    expect(await code("GOOD", vote(2, 2))).toBe("NO_MAJORITY_NEEDS_REASON");
    expect((await propose(secretary, ids.residents, "GOOD", vote(3, 2))).error?.fields).toMatchObject([
      { path: "input.proposals.0.vote", code: "VOTES_NOT_BALANCED" },
    ]);
    expect((await propose(secretary, ids.residents, "GOOD", vote(3, 1))).data).toMatchObject([
      { state: "PROPOSED" },
    ]);
    const stored = await api.dataSource.query(`SELECT level, convened, present, yes, no FROM body_votes`);
    expect(stored).toEqual([{ level: "GOOD", convened: 4, present: 4, yes: 3, no: 1 }]);
    expect((await propose(w.administrator, ids.office, "GOOD", vote(4, 0))).data).toMatchObject([
      { state: "PROPOSED" },
    ]);
  });

  it("above what is decided below are locked at the proposal already: half of a cell's members are not good", async () => {
    await w.put("COMPILED", ids.residents);
    const vote = { vote: { convened: 4, present: 4, yes: 4, no: 0 } };
    expect((await propose(w.administrator, ids.residents, "EXCELLENT", vote)).error).toMatchObject({
      code: "LEVEL_ABOVE_CAP",
      arguments: { level: "EXCELLENT", allowed: "GOOD", reviewIds: [ids.residents] },
    });
    expect((await propose(w.administrator, ids.residents, "GOOD", vote)).data).toMatchObject([
      { state: "PROPOSED" },
    ]);
    for (const unit of [w.office, w.residents]) await driver.seal(w.roundId, unit);
    expect(await card(ward, "ORGANISATION", ids.residents)).toMatchObject({
      isOwnCase: false,
      isDecidedHere: true,
      highestAllowed: "GOOD",
      locks: [
        {
          code: "SUBORDINATES_MOSTLY_GOOD",
          level: "EXCELLENT",
          status: "FAILED",
          findingVi:
            "2/4 tổ chức đảng trực thuộc (đảng viên, nếu là chi bộ) Hoàn thành tốt nhiệm vụ trở lên (50,00%), quy định ít nhất 80%",
        },
      ],
    });
  });

  it("of cells are decided by the committee above them, under a quota of their own", async () => {
    const excellent = { reviewId: ids.office, level: "EXCELLENT", reason: "Chi bộ dẫn đầu phong trào." };
    // Two cells that are good or better: a sixth of two is none.
    expect(
      (await decide(ward, "ORGANISATION", [ids.office, ids.residents], [excellent])).error,
    ).toMatchObject({
      code: "EXCELLENT_QUOTA_EXCEEDED",
      arguments: { allowed: 0, proposed: 1, exceededBy: 1 },
    });
    expect((await decide(above, "ORGANISATION", [ids.office])).error?.code).toBe("NOT_FOUND");
    const tooHigh = { reviewId: ids.residents, level: "EXCELLENT", reason: "Có nhiều cố gắng." };
    expect((await decide(ward, "ORGANISATION", [ids.residents], [tooHigh])).error).toMatchObject({
      code: "LEVEL_ABOVE_CAP",
      arguments: { allowed: "GOOD" },
    });
    expect((await decide(ward, "ORGANISATION", [ids.office, ids.residents])).data).toEqual({
      decided: 2,
      withheldOwnCases: 0,
      quota: { excellent: 0, good: 2, goodOrAbove: 2, allowed: 0 },
    });
    expect(await decided(ids.residents)).toBe("GOOD");
  });

  it("of the ward's collectives are decided one level up, never by its own committee", async () => {
    expect((await decide(above, "COLLECTIVE", [ids.government])).error).toMatchObject({
      code: "PROPOSALS_NOT_SEALED",
      arguments: { unitIds: [w.ward.id] },
    });
    await driver.seal(w.roundId, w.ward);
    expect((await decide(ward, "COLLECTIVE", [ids.government])).error?.code).toBe("NOT_FOUND");
    expect(await card(ward, "COLLECTIVE", ids.government)).toMatchObject({ isDecidedHere: false });
    expect(await card(above, "COLLECTIVE", ids.government)).toMatchObject({ isDecidedHere: true });
    expect((await decide(above, "COLLECTIVE", [ids.government, ids.union])).data).toMatchObject({
      decided: 2,
    });
    expect(await decided(ids.union)).toBe("SATISFACTORY");
  });

  it("of cadres are decided after the collective, the head never above it, and nobody on the own case", async () => {
    expect((await propose(w.administrator, ids.chair, "EXCELLENT")).error).toMatchObject({
      code: "LEVEL_ABOVE_CAP",
      arguments: { allowed: "GOOD" },
    });
    for (const id of [ids.chair, ids.women])
      expect((await propose(w.administrator, id, "SATISFACTORY")).data).toMatchObject([
        { state: "PROPOSED" },
      ]);
    await driver.seal(w.roundId, w.ward);
    const chairInCommittee = { ...ward, memberId: w.chair.id };
    expect(await card(chairInCommittee, "CADRE", ids.chair)).toMatchObject({
      isOwnCase: true,
      isDecidedHere: false,
      highestAllowed: null,
      locks: [],
    });
    const change = (reviewId: string, level: Level) => ({ reviewId, level, reason: "Đảng ủy đã cân nhắc." });
    expect((await decide(chairInCommittee, "CADRE", [ids.chair])).error?.code).toBe("OWN_CASE");
    expect((await decide(chairInCommittee, "CADRE", [ids.chair, ids.women])).data).toMatchObject({
      decided: 1,
      withheldOwnCases: 1,
    });
    expect((await decide(ward, "CADRE", [ids.chair], [change(ids.chair, "EXCELLENT")])).error).toMatchObject({
      code: "LEVEL_ABOVE_CAP",
      arguments: { allowed: "GOOD" },
    });
    expect((await decide(ward, "CADRE", [ids.chair], [change(ids.chair, "GOOD")])).data).toMatchObject({
      decided: 1,
    });
    expect(await decided(ids.chair)).toBe("GOOD");
  });

  it("of the ward itself are decided last and one level up, and a weak mass organisation beside it locks the best", async () => {
    const vote = { vote: { convened: 3, present: 3, yes: 3, no: 0 } };
    const secretary = await w.as(w.secretary);
    expect((await propose(secretary, ids.ward, "EXCELLENT", vote)).error).toMatchObject({
      code: "LEVEL_ABOVE_CAP",
      arguments: { allowed: "GOOD" },
    });
    expect((await propose(secretary, ids.ward, "GOOD", vote)).data).toMatchObject([{ state: "PROPOSED" }]);
    await driver.seal(w.roundId, w.ward);
    const { locks } = ((await card(above, "ORGANISATION", ids.ward)) ?? {}) as { locks?: object[] };
    expect(locks).toMatchObject([
      {
        code: "LINKED_BODIES_AT_LEAST_GOOD",
        level: "EXCELLENT",
        findingVi: "Ban Thường vụ Hội Phụ nữ phường: Hoàn thành nhiệm vụ",
      },
    ]);
    expect((await decide(ward, "ORGANISATION", [ids.ward])).error?.code).toBe("NOT_FOUND");
    expect(
      (await decide({ ...above, memberId: w.secretary.id }, "ORGANISATION", [ids.ward])).error?.code,
    ).toBe("OWN_CASE");
    expect((await decide(above, "ORGANISATION", [ids.ward])).data).toMatchObject({ decided: 1 });
  });

  it("above what one rated again leaves room for wait in the inbox of whoever decides, until they are rated again too", async () => {
    await api.dataSource.query(
      `UPDATE reviews SET state = 'PUBLISHED', published_at = now() WHERE round_id = $1 AND decided_level IS NOT NULL`,
      [w.roundId],
    );
    const waiting = async (actor: Actor) => {
      const { data } = await ask<{ items: { kind: string; reviewId: string | null }[] }>(TASKS, {}, actor);
      return data?.items.filter((it) => it.kind === "RERATE_LEVEL").map((it) => it.reviewId);
    };
    const rerate = async (actor: Actor, reviewId: string, resolutionNumber: string) => {
      const [{ version }] = await api.dataSource.query(`SELECT version FROM reviews WHERE id = $1`, [
        reviewId,
      ]);
      const correction = { level: "SATISFACTORY", resolutionNumber, resolvedOn: "2018-12-01" };
      const input = { reviewId, version, foundOn: "2018-12-01", fault: "Báo cáo không đúng.", correction };
      return ask<{ review: { decidedLevel: string } }>(RERATE, { input }, actor);
    };
    expect(await waiting(ward)).toEqual([]);
    expect((await rerate(above, ids.government, "90-NQ")).data).toEqual({
      review: { decidedLevel: "SATISFACTORY" },
    });
    const told = await api.dataSource.query(
      `SELECT a.member_id AS "memberId" FROM notifications n JOIN accounts a ON a.id = n.account_id
        WHERE n.kind = 'RESULT_NOTIFIED' AND n.subject_id = $1`,
      [ids.government],
    );
    expect(told).toEqual([{ memberId: w.chair.id }]);
    // Whoever heads the collective stands above it now; the own case is nobody's to decide.
    expect(await waiting(ward)).toEqual([ids.chair]);
    expect(await waiting({ ...ward, memberId: w.chair.id })).toEqual([]);
    expect((await rerate(ward, ids.chair, "91-NQ")).data).toBeDefined();
    expect(await waiting(ward)).toEqual([]);
  });
});
