import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../../access/Actor.js";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { asMember, makeMembers } from "../../testing/makeMembers.js";
import { ProcedureDriver } from "../../testing/makeProcedure.js";
import { makeActor } from "../../testing/makeUnits.js";
import {
  BOARD,
  CANDIDATES,
  CELL,
  DECIDE,
  MY_CELLS,
  MY_RESULT,
  PUBLISH,
} from "../../testing/procedureDocuments.js";
import { WardOfEveryKind } from "../../testing/WardOfEveryKind.js";

const PROGRESS = `query ($id: ID!) { round(id: $id) { progress { total rated reviewOnly out states { state count }
  notRated { reason count } cells { cell { id } total rated selfSubmitted voted decided published isLate blockedBy unusual } } } }`;
const FIGURES = `query ($input: RatingStatisticsInput!) { ratingStatistics(input: $input) {
  total { rated total undecided hasOverride counts { level count } notRated { reason count } }
  cells { key rated total hasOverride counts { level count } notRated { reason count } }
  quota { state { excellent good allowed } } } }`;

/** Collectives, cadres and organisations stand beside the members of a round, some of them in the very cell. */
describe("figures of members", () => {
  let api: TestApi;
  let w: WardOfEveryKind;
  let driver: ProcedureDriver;
  let secretary: Actor;
  let committee: Actor;
  let rated: Actor;

  beforeAll(async () => {
    api = await startTestApi();
    w = await WardOfEveryKind.make(api);
    const db = api.dataSource;
    const people = await makeMembers(db, w.residents, 2);
    rated = await asMember(db, people[0]!);
    secretary = await makeActor(db, "CELL_SECRETARY", w.residents);
    committee = await makeActor(db, "COMMITTEE", w.ward);
    await db.query(`DELETE FROM memberships WHERE organisation_id = $1`, [w.office.id]);
    // Who leads the place where the cell works is a cadre in the very cell.
    await db.query(
      `INSERT INTO posts (member_id, organisation_id, kind, title, is_head, valid_from)
       VALUES ($1, $2, 'STATE', 'Trưởng trạm Y tế', true, '2015-06-01')`,
      [w.cellSecretary.id, w.residents.id],
    );
    await w.open(2018);
    driver = new ProcedureDriver(api, w.administrator, secretary);
  });
  afterAll(() => api?.close());

  const read = async (document: string, variables: object, actor: Actor) => {
    const { data, errors } = await api.execute(document, { ...variables }, actor);
    expect(errors).toEqual([]);
    return data;
  };
  const statistics = (stage: string) => ({
    input: {
      withinId: w.ward.id,
      years: [2018],
      groupBy: "CELL",
      subjectKind: "MEMBER",

      stage,
    },
  });
  const everything = async () => ({
    progress: await read(PROGRESS, { id: w.roundId }, w.administrator),
    cell: await read(CELL, { roundId: w.roundId, cellId: w.residents.id }, secretary),
    myCells: await read(MY_CELLS, {}, secretary),
    board: await read(BOARD, { roundId: w.roundId }, committee),
    candidates: await read(CANDIDATES, { filter: { roundId: w.roundId } }, committee),
  });
  /** The other kinds at their most conspicuous: all EXCELLENT at every stage, or all left out for a reason. */
  const inflate = (participation: "RATED" | "OUT") =>
    api.dataSource.query(
      `UPDATE reviews SET participation = $2, reason = CASE WHEN $2 = 'OUT' THEN 'EXEMPT' END, state = 'PROPOSED',
              self_level = 'EXCELLENT', proposed_level = 'EXCELLENT',
              decided_level = CASE WHEN $2 = 'RATED' THEN 'EXCELLENT' END,
              has_override = true, published_at = CASE WHEN $2 = 'RATED' THEN now() END
        WHERE round_id = $1 AND subject_kind <> 'MEMBER'`,
      [w.roundId, participation],
    );
  const deflate = () =>
    api.dataSource.query(
      `UPDATE reviews SET participation = 'RATED', reason = NULL, state = 'DRAFT', self_level = NULL, proposed_level = NULL,
              decided_level = NULL, has_override = false, published_at = NULL
        WHERE round_id = $1 AND subject_kind <> 'MEMBER'`,
      [w.roundId],
    );

  it("of progress, cells, board and candidates stay as they are, whatever stands beside the members", async () => {
    const before = await everything();
    expect(before.progress).toMatchObject({
      round: { progress: { total: 6, rated: 6, cells: [{ total: 6 }] } },
    });
    await inflate("RATED");
    expect(await everything()).toEqual(before);
    await inflate("OUT");
    expect(await everything()).toEqual(before);
    await deflate();
  });

  it("of a cell's vote: it is complete with the members', and takes none on the cell itself", async () => {
    await inflate("RATED");
    await api.dataSource.query(`UPDATE reviews SET state = 'SELF_SUBMITTED' WHERE subject_kind <> 'MEMBER'`);
    await driver.propose(w.roundId, w.residents, 1, 6);
    const states = (await w.reviews()).filter((it) => it.unitId === w.residents.id);
    expect(states.filter((it) => it.kind === "MEMBER").map((it) => it.state)).toEqual(
      Array(6).fill("PROPOSED"),
    );
    expect(states.filter((it) => it.kind !== "MEMBER").map((it) => it.state)).toEqual([
      "SELF_SUBMITTED",
      "SELF_SUBMITTED",
    ]);
    await deflate();
  });

  it("of the decision and the quota: the members are decided, so their round is, though nothing else is", async () => {
    const [{ version }] = await api.dataSource.query(`SELECT version FROM rounds WHERE id = $1`, [w.roundId]);
    const input = { roundId: w.roundId, version, cellIds: [w.residents.id], resolutionNumber: "01-NQ/ĐU" };
    const { data, errors } = await api.execute<{ decideLevels: { decided: number; quota: object } }>(
      DECIDE,
      { input: { ...input, resolvedOn: "2018-12-01", changes: [] } },
      committee,
    );
    expect(errors).toEqual([]);
    expect(data?.decideLevels).toMatchObject({ decided: 6, quota: { excellent: 1, good: 5, allowed: 1 } });
    const [{ state }] = await api.dataSource.query(`SELECT state FROM rounds WHERE id = $1`, [w.roundId]);
    expect(state).toBe("DECIDED");
    const open = await api.dataSource.query(
      `SELECT DISTINCT state, decided_level FROM reviews WHERE round_id = $1 AND subject_kind <> 'MEMBER'`,
      [w.roundId],
    );
    expect(open).toEqual([{ state: "DRAFT", decided_level: null }]);
  });

  it("of publication: the members' end the round's work on them; what is decided beside them becomes known as well", async () => {
    await api.dataSource.query(
      `UPDATE reviews SET state = 'DECIDED', decided_level = 'EXCELLENT' WHERE round_id = $1 AND subject_kind <> 'MEMBER'`,
      [w.roundId],
    );
    const [{ version }] = await api.dataSource.query(`SELECT version FROM rounds WHERE id = $1`, [w.roundId]);
    const { data } = await api.execute(PUBLISH, { input: { id: w.roundId, version } }, w.administrator);
    expect(data).toMatchObject({ publishRound: { state: "PUBLISHED" } });
    const published = await api.dataSource.query(
      `SELECT subject_kind, count(*)::int AS n FROM reviews WHERE round_id = $1 AND published_at IS NOT NULL GROUP BY 1 ORDER BY 1`,
      [w.roundId],
    );
    const beside = (await w.reviews()).filter((it) => it.kind !== "MEMBER");
    const count = (kind: string) => beside.filter((it) => it.kind === kind).length;
    expect(published).toEqual([
      { subject_kind: "CADRE", n: count("CADRE") },
      { subject_kind: "COLLECTIVE", n: count("COLLECTIVE") },
      { subject_kind: "MEMBER", n: 6 },
      { subject_kind: "ORGANISATION", n: count("ORGANISATION") },
    ]);
  });

  it("of one's own result: the quota shown is the members'", async () => {
    const review = await w.reviewOf("MEMBER", { id: rated.memberId ?? "" });
    const { data } = await api.execute(MY_RESULT, { reviewId: review }, rated);
    expect(data).toMatchObject({ myResult: { quota: { excellent: 1, good: 5, allowed: 1, exceededBy: 0 } } });
  });

  it("of statistics at every stage", async () => {
    const stages = ["SELF", "PROPOSED", "DECIDED", "PUBLISHED"];
    const all = async () => {
      const found = [];
      for (const stage of stages) found.push(await read(FIGURES, statistics(stage), w.administrator));
      return found;
    };
    const before = await all();
    await inflate("RATED");
    expect(await all()).toEqual(before);
    await inflate("OUT");
    expect(await all()).toEqual(before);
  });
});
