import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "../../access/Actor.js";
import { demoClock } from "../../clock.js";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { asMember, makeMembers, type TestMember } from "../../testing/makeMembers.js";
import { gradesOf, ProcedureDriver } from "../../testing/makeProcedure.js";
import { makeActor, makeUnit, makeWard, type TestUnit } from "../../testing/makeUnits.js";
import { SAVE } from "../../testing/procedureDocuments.js";
import { BulkService } from "./bulk.service.js";

const JOB = "{ id act state isUndo canUndo total done refused refusals { reviewId name refusal { code } } }";
const PREVIEW = `query ($input: BulkInput!) { bulkPreview(input: $input) { total ready refusals { count names refusal { code } } } }`;
const START = `mutation ($input: StartBulkInput!) { startBulk(input: $input) ${JOB} }`;
const READ = `query ($id: ID!) { bulkJob(id: $id) ${JOB} }`;
const UNDO = `mutation ($input: UndoBulkInput!) { undoBulk(input: $input) ${JOB} }`;

interface Job {
  id: string;
  state: string;
  total: number;
  done: number;
  refused: number;
  canUndo: boolean;
  refusals: { reviewId: string; name: string; refusal: { code: string } }[];
}

describe("work on many reviews", () => {
  let api: TestApi;
  let cell: TestUnit;
  let members: TestMember[];
  let office: Actor;
  let secretary: Actor;
  let driver: ProcedureDriver;
  let roundId: string;

  beforeEach(async () => {
    api = await startTestApi();
    const db = api.dataSource;
    const { ward } = await makeWard(db);
    cell = await makeUnit(db, ward, "CELL", "Chi bộ tổ dân phố số 1");
    members = await makeMembers(db, cell, 50);
    office = await makeActor(db, "WARD_ADMINISTRATOR", ward);
    secretary = await asMember(db, members[0]!, { role: "CELL_SECRETARY", unit: cell });
    // A job reads the roles of whoever started it anew, so they are stored.
    for (const [actor, unit] of [[office, ward] as const, [secretary, cell] as const])
      await db.query(
        `INSERT INTO account_grants (account_id, role, organisation_id, valid_from) VALUES ($1, $2, $3, '2018-01-01')`,
        [actor.accountId, actor === office ? "WARD_ADMINISTRATOR" : "CELL_SECRETARY", unit.id],
      );
    driver = new ProcedureDriver(api, office, await makeActor(db, "CELL_SECRETARY", cell));
    roundId = await driver.open(ward);
  });
  afterEach(() => api?.close());

  const filter = () => ({ roundId, cellId: cell.id, subjectKinds: ["MEMBER"] });
  const send = async <T>(document: string, variables: object, actor: Actor) => {
    const { data, errors } = await api.execute<T>(document, variables as Record<string, unknown>, actor);
    return { data, error: errors[0]?.extensions };
  };
  const preview = async (act: string, actor: Actor) =>
    (
      await send<{
        bulkPreview: {
          total: number;
          ready: number;
          refusals: { count: number; refusal: { code: string } }[];
        };
      }>(PREVIEW, { input: { act, filter: filter() } }, actor)
    ).data?.bulkPreview;
  const read = async (id: string, actor: Actor) =>
    (await send<{ bulkJob: Job }>(READ, { id }, actor)).data?.bulkJob as Job;
  const run = async (act: string, actor: Actor): Promise<Job> => {
    const { data, error } = await send<{ startBulk: Job }>(
      START,
      { input: { act, filter: filter(), total: 50 } },
      actor,
    );
    expect(error).toBeUndefined();
    await api.services.bulk.settled();
    return read(data?.startBulk.id ?? "", actor);
  };
  const states = async () =>
    Object.fromEntries(
      (
        await api.dataSource.query(
          `SELECT state, count(*)::int AS n FROM reviews WHERE round_id = $1 AND subject_kind = 'MEMBER' GROUP BY 1`,
          [roundId],
        )
      ).map((it: { state: string; n: number }) => [it.state, it.n]),
    );
  const trailOf = async (action: string) =>
    (
      await api.dataSource.query(
        `SELECT payload::jsonb->>'objectId' AS id FROM audit_entries WHERE payload::jsonb->>'action' = $1`,
        [action],
      )
    ).map((it: { id: string }) => it.id);

  it("counts before anything is written, and does exactly that on the whole filter", async () => {
    await driver.submitAll(roundId, cell);
    expect(await preview("RETURN", secretary)).toMatchObject({
      total: 50,
      ready: 49,
      refusals: [{ count: 1, names: [members[0]!.fullName], refusal: { code: "OWN_CASE" } }],
    });
    expect(await states()).toEqual({ SELF_SUBMITTED: 50 });
    const job = await run("RETURN", secretary);
    expect(job).toMatchObject({ state: "FINISHED", total: 50, done: 49, refused: 1, canUndo: true });
    expect(job.refusals).toMatchObject([{ name: members[0]!.fullName, refusal: { code: "OWN_CASE" } }]);
    expect(await states()).toEqual({ DRAFT: 49, SELF_SUBMITTED: 1 });
    expect(new Set(await trailOf("selfAssessment:return")).size).toBe(49);
  });

  it("hands in again what was typed, and restores what a return by mistake took back", async () => {
    await driver.submitAll(roundId, cell, "EXCELLENT");
    const returned = await run("RETURN", office);
    expect(returned).toMatchObject({ done: 50 });
    const undone = await send<{ undoBulk: Job }>(UNDO, { input: { jobId: returned.id } }, office);
    await api.services.bulk.settled();
    const undo = await read(undone.data?.undoBulk.id ?? "", office);
    expect(undo).toMatchObject({ state: "FINISHED", done: 50, refused: 0, canUndo: false });
    expect(await states()).toEqual({ SELF_SUBMITTED: 50 });
    const [{ levels }] = await api.dataSource.query(
      `SELECT array_agg(DISTINCT self_level) AS levels FROM reviews WHERE round_id = $1 AND subject_kind = 'MEMBER'`,
      [roundId],
    );
    expect(levels).toEqual(["EXCELLENT"]);
    expect((await send(UNDO, { input: { jobId: returned.id } }, office)).error?.code).toBe(
      "BULK_NOT_UNDOABLE",
    );
  });

  it("undoes nothing that was touched since", async () => {
    await driver.submitAll(roundId, cell);
    const returned = await run("RETURN", office);
    const writer = await asMember(api.dataSource, members[1]!);
    const [{ id: reviewId, version }] = await api.dataSource.query(
      `SELECT r.id, s.version FROM reviews r JOIN self_assessments s ON s.review_id = r.id WHERE r.round_id = $1 AND r.member_id = $2`,
      [roundId, members[1]!.id],
    );
    const draft = { reviewId, version, grades: gradesOf("AVERAGE"), sections: [], ownLevel: "SATISFACTORY" };
    expect((await send(SAVE, { input: draft }, writer)).error).toBeUndefined();
    const { data } = await send<{ undoBulk: Job }>(UNDO, { input: { jobId: returned.id } }, office);
    await api.services.bulk.settled();
    const undo = await read(data?.undoBulk.id ?? "", office);
    expect(undo).toMatchObject({
      done: 49,
      refused: 1,
      refusals: [{ reviewId, refusal: { code: "CHANGED_SINCE" } }],
    });
    expect(await states()).toEqual({ DRAFT: 1, SELF_SUBMITTED: 49 });
  });

  it("never hands in a draft that a member is writing, nor one that is not complete", async () => {
    const writer = await asMember(api.dataSource, members[1]!);
    const [{ id: reviewId }] = await api.dataSource.query(
      `SELECT id FROM reviews WHERE round_id = $1 AND member_id = $2`,
      [roundId, members[1]!.id],
    );
    await send(
      SAVE,
      { input: { reviewId, version: 0, grades: gradesOf("GOOD"), sections: [], ownLevel: "GOOD" } },
      writer,
    );
    const found = await preview("SUBMIT", secretary);
    expect(found).toMatchObject({ total: 50, ready: 0 });
    expect(found?.refusals.map((it) => [it.refusal.code, it.count])).toEqual([
      ["SELF_ASSESSMENT_INCOMPLETE", 49],
      ["DRAFT_IS_THE_MEMBERS", 1],
    ]);
    expect(
      (await send(START, { input: { act: "SUBMIT", filter: filter(), total: 49 } }, secretary)).error,
    ).toMatchObject({
      code: "BULK_LIST_CHANGED",
      arguments: { total: 50, expected: 49 },
    });
    const nobody = { ...filter(), search: "khôngcóai" };
    expect(
      (await send(START, { input: { act: "SUBMIT", filter: nobody, total: 0 } }, secretary)).error?.code,
    ).toBe("BULK_EMPTY");
  });

  it("reminds whoever must act and has an account, once a day for the same work", async () => {
    await asMember(api.dataSource, members[1]!);
    await asMember(api.dataSource, members[2]!);
    const job = await run("REMIND", office);
    expect(job).toMatchObject({ done: 3, refused: 47, canUndo: false });
    expect(new Set(job.refusals.map((it) => it.refusal.code))).toEqual(new Set(["NOBODY_TO_REMIND"]));
    const again = await run("REMIND", office);
    expect(again).toMatchObject({ done: 0, refused: 50 });
    expect(again.refusals.filter((it) => it.refusal.code === "ALREADY_REMINDED")).toHaveLength(3);
  });

  it("goes on where it was when the server is killed between two pieces, each row exactly once", async () => {
    await driver.submitAll(roundId, cell);
    const { door, services } = api;
    const bulkOf = () => new BulkService(door, demoClock("2018-12-01"), services.trail, services.notifier);
    const first = bulkOf();
    const { id } = await first.start(office, { act: "RETURN", filter: filter() as never, total: 50 });
    // The kill: the piece being done is committed, and nothing after it is begun.
    await first.stop();
    const killed = await read(id, office);
    expect(killed).toMatchObject({ state: "RUNNING" });
    expect(killed.done).toBeLessThan(50);
    const restarted = [bulkOf(), bulkOf()];
    await Promise.all(restarted.map((it) => it.resume()));
    await Promise.all(restarted.map((it) => it.settled()));
    expect(await read(id, office)).toMatchObject({ state: "FINISHED", total: 50, done: 50, refused: 0 });
    const trail = await trailOf("selfAssessment:return");
    expect([trail.length, new Set(trail).size]).toEqual([50, 50]);
    await bulkOf().resume();
    expect((await trailOf("selfAssessment:return")).length).toBe(50);
  });

  it("loses no row to a piece that is undone: what it did and that it did it are one transaction", async () => {
    await driver.submitAll(roundId, cell);
    let calls = 0;
    const dying = {
      append: async (...parts: Parameters<typeof api.services.trail.append>) => {
        calls += 1;
        if (calls === 31)
          await api.dataSource.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
          WHERE datname = current_database() AND pid <> pg_backend_pid() AND state = 'idle in transaction'`);
        return api.services.trail.append(...parts);
      },
    };
    const { door, services } = api;
    const bulk = new BulkService(door, demoClock("2018-12-01"), dying as never, services.notifier);
    const { id } = await bulk.start(office, { act: "RETURN", filter: filter() as never, total: 50 });
    await bulk.settled();
    const cut = await read(id, office);
    expect(cut).toMatchObject({ state: "RUNNING", refused: 0 });
    expect((await states()).DRAFT ?? 0).toBe(cut.done);
    await services.bulk.resume();
    await services.bulk.settled();
    expect(await read(id, office)).toMatchObject({ state: "FINISHED", done: 50 });
    expect((await trailOf("selfAssessment:return")).length).toBe(50);
  });

  it("shows a job to nobody but who started it, and stops when the account is disabled", async () => {
    await driver.submitAll(roundId, cell);
    const job = await run("RETURN", office);
    expect((await send(READ, { id: job.id }, secretary)).error?.code).toBe("NOT_FOUND");
    expect((await send(UNDO, { input: { jobId: job.id } }, secretary)).error?.code).toBe("NOT_FOUND");
    await api.dataSource.query(`UPDATE accounts SET disabled_at = now() WHERE id = $1`, [office.accountId]);
    const { data } = await send<{ undoBulk: Job }>(UNDO, { input: { jobId: job.id } }, office);
    await api.services.bulk.settled();
    expect(await read(data?.undoBulk.id ?? "", office)).toMatchObject({ done: 0, refused: 50 });
  });
});
