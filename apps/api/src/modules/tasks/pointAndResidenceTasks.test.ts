import { emptyPlan } from "@xeploai/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../../access/Actor.js";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { asMember, makeMember, makeMembers, type TestMember } from "../../testing/makeMembers.js";
import { planOf } from "../../testing/makeProcedure.js";
import { makeActor, makeUnit, makeWard, type TestUnit } from "../../testing/makeUnits.js";
import { reviewOf, send } from "../../testing/sheetDocuments.js";
import { tasksOfKind } from "../../testing/taskDocuments.js";

const WRITE_POINTS = `mutation ($input: SaveSuggestedPointsInput!) { saveSuggestedPoints(input: $input) { points { id version } } }`;
const ANSWER = `mutation ($input: AnswerSuggestedPointInput!) { answerSuggestedPoint(input: $input) { version } }`;
const SET = `mutation ($input: SetResidenceInput!) { setResidence(input: $input) }`;
const COMMENT = `mutation ($input: WriteResidenceCommentInput!) { writeResidenceComment(input: $input) { version } }`;

let api: TestApi;
let ward: TestUnit;
let home: TestUnit;
let administrator: Actor;
let secretary: Actor;
let homeSecretary: Actor;
let writer: Actor;
let colleague: Actor;
let official: TestMember;
let outsider: TestMember;
let outsiderActor: Actor;
let roundId = "";
let reviewId = "";

beforeAll(async () => {
  api = await startTestApi();
  const db = api.dataSource;
  const made = await makeWard(db);
  ward = made.ward;
  const cell = await makeUnit(db, ward, "CELL", "Chi bộ cơ quan");
  const otherWard = await makeUnit(db, made.district, "WARD", "Đảng bộ phường Bồ Đề");
  home = await makeUnit(db, otherWard, "CELL", "Chi bộ tổ dân phố số 12");
  const people = await makeMembers(db, cell, 3);
  official = await makeMember(db, cell, { isStateEmployee: true });
  outsider = await makeMember(db, cell);
  administrator = await makeActor(db, "WARD_ADMINISTRATOR", ward);
  secretary = await asMember(db, people[0]!, { role: "CELL_SECRETARY", unit: cell });
  writer = await asMember(db, people[1]!);
  colleague = await asMember(db, people[2]!);
  outsiderActor = await asMember(db, outsider, { role: "CELL_SECRETARY", unit: home });
  homeSecretary = await asMember(db, await makeMember(db, home), { role: "CELL_SECRETARY", unit: home });
  roundId = (
    await api.services.rounds.open(administrator, { quotaRounding: "FLOOR" as const, ...planOf(ward) })
  ).id;
  reviewId = await reviewOf(api, roundId, "MEMBER", people[1]!.id);
}, 60_000);
afterAll(() => api?.close());

/** The round's plan as if it had been issued with or without points from above. */
async function putPlan(hasPrompts: boolean): Promise<void> {
  const [plan] = await api.dataSource.query(
    `INSERT INTO plans (organisation_id, year, edition_code, state) VALUES ($1, $2, '2018', 'ISSUED') RETURNING id`,
    [ward.id, hasPrompts ? 2018 : 2017],
  );
  const content = { ...emptyPlan("2018-11-20"), hasPrompts };
  const [version] = await api.dataSource.query(
    `INSERT INTO plan_versions (plan_id, number, document_number, issued_on, content, above, issued_at)
     VALUES ($1, 1, '07-KH/ĐU', '2018-11-20', $2, '[]', now()) RETURNING id`,
    [plan.id, JSON.stringify(content)],
  );
  await api.dataSource.query(`UPDATE rounds SET plan_version_id = $2 WHERE id = $1`, [roundId, version.id]);
}

describe("suggested points in the inbox", () => {
  const write = (actor: Actor) =>
    send<{ points: { id: string; version: number }[] }>(
      api,
      WRITE_POINTS,
      {
        input: {
          reviewId,
          version: 0,
          documentNumber: "15-CV/ĐU",
          issuedOn: "2018-11-25",
          points: [{ text: "Việc thu đảng phí chậm." }, { text: "Vắng họp ba kỳ." }],
        },
      },
      actor,
    );

  it("are to be written where the plan foresees them, by whoever may and as long as nobody has any", async () => {
    await putPlan(false);
    expect(await tasksOfKind(api, administrator, "SUGGEST_POINTS")).toEqual([]);
    await putPlan(true);
    expect(await tasksOfKind(api, administrator, "SUGGEST_POINTS")).toMatchObject([
      { roundId, dueOn: "2018-11-30" },
    ]);
    const committee = await makeActor(api.dataSource, "COMMITTEE", ward);
    expect(await tasksOfKind(api, committee, "SUGGEST_POINTS")).toMatchObject([
      { roundId, dueOn: "2018-11-30" },
    ]);
    for (const actor of [secretary, writer]) {
      expect(await tasksOfKind(api, actor, "SUGGEST_POINTS")).toEqual([]);
      expect((await write(actor)).error?.code).toBe("FORBIDDEN");
    }
  });

  it("are to be answered by the subject alone, as many as are left, until the last answer", async () => {
    const { points } = (await write(administrator)).value;
    expect(await tasksOfKind(api, administrator, "SUGGEST_POINTS")).toEqual([]);
    const [task] = await tasksOfKind(api, writer, "ANSWER_POINTS");
    expect(task).toMatchObject({ reviewId, count: 2, isOwn: true, dueOn: "2018-11-30" });
    expect(await tasksOfKind(api, colleague, "ANSWER_POINTS")).toEqual([]);
    for (const [index, { id, version }] of points.entries()) {
      const input = { id, version, answer: "Đã khắc phục." };
      expect((await send(api, ANSWER, { input }, colleague)).error?.code).toBe("NOT_FOUND");
      expect((await send(api, ANSWER, { input }, writer)).error).toBeUndefined();
      const left = await tasksOfKind(api, writer, "ANSWER_POINTS");
      expect(left.map((it) => it.count)).toEqual(index === 0 ? [1] : []);
    }
  });
});

describe("residence comments in the inbox", () => {
  const comment = (member: TestMember, actor: Actor) =>
    send<{ version: number }>(
      api,
      COMMENT,
      { input: { memberId: member.id, year: 2018, version: 0, comment: "Gương mẫu nơi cư trú." } },
      actor,
    );
  const tasks = (actor: Actor) => tasksOfKind(api, actor, "WRITE_RESIDENCE_COMMENTS");

  it("wait for the committee where the member lives, which is told neither round nor ward", async () => {
    expect(await tasks(homeSecretary)).toEqual([]);
    expect((await comment(official, homeSecretary)).error?.code).toBe("NOT_FOUND");
    const input = { memberId: official.id, version: 0, cellId: home.id };
    await send(api, SET, { input }, administrator);
    expect(await tasks(homeSecretary)).toMatchObject([
      { roundId: null, year: 2018, unit: { id: home.id }, count: 1, dueOn: "2018-12-14", subjectName: null },
    ]);
    expect(await tasks(secretary)).toEqual([]);
    expect((await comment(official, secretary)).error?.code).toBe("NOT_FOUND");
  });

  it("are gone once written, and once the member's cell has gone on without them", async () => {
    await api.dataSource.query(`UPDATE reviews SET state = 'COMPILED' WHERE member_id = $1`, [official.id]);
    expect(await tasks(homeSecretary)).toEqual([]);
    await api.dataSource.query(`UPDATE reviews SET state = 'REVIEWED' WHERE member_id = $1`, [official.id]);
    expect(await tasks(homeSecretary)).toHaveLength(1);
    expect((await comment(official, homeSecretary)).error).toBeUndefined();
    expect(await tasks(homeSecretary)).toEqual([]);
  });

  it("are never asked of whoever they are about", async () => {
    await send(api, SET, { input: { memberId: outsider.id, version: 0, cellId: home.id } }, administrator);
    expect(await tasks(homeSecretary)).toMatchObject([{ count: 1 }]);
    expect(await tasks(outsiderActor)).toEqual([]);
    expect((await comment(outsider, outsiderActor)).error?.code).toBe("NOT_FOUND");
    expect((await comment(outsider, homeSecretary)).error).toBeUndefined();
  });
});
