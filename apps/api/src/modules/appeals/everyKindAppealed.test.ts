import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../../access/Actor.js";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { ProcedureDriver } from "../../testing/makeProcedure.js";
import { makeActor, type TestUnit } from "../../testing/makeUnits.js";
import { CASE, EFFECT, FILE_APPEAL, PUBLISH, SETTLE } from "../../testing/procedureDocuments.js";
import { settableClock } from "../../testing/settableClock.js";
import { WardOfEveryKind } from "../../testing/WardOfEveryKind.js";

const DECIDE = `mutation ($input: DecideLevelsInput!) { decideLevels(input: $input) { decided } }`;
const MY_RESULT = `query ($reviewId: ID!) { myResult(reviewId: $reviewId) { review { decidedLevel } } }`;
const NOTICES = `{ notifications: myNotifications { items { kind subjectId } } }`;

describe("appeals of bodies and cadres", () => {
  const clock = settableClock("2018-11-30");
  let api: TestApi;
  let w: WardOfEveryKind;
  /** Of each review, who decided first and who may look again. */
  let first: Record<string, Actor>;
  let second: Record<string, Actor>;
  let government: string;
  let chair: string;
  /** The head and cadre, in both committees besides. */
  let inCommittees: Actor;

  const send = async (document: string, variables: object, actor: Actor) => {
    const { data, errors } = await api.execute<Record<string, Record<string, unknown>>>(
      document,
      { ...variables },
      actor,
    );
    return { data, error: errors[0]?.extensions };
  };
  const version = async (reviewId: string): Promise<number> =>
    (await api.dataSource.query(`SELECT version FROM reviews WHERE id = $1`, [reviewId]))[0].version;
  const file = async (reviewId: string, actor: Actor) =>
    send(
      FILE_APPEAL,
      { input: { reviewId, version: await version(reviewId), statement: "Chưa tính kết quả quý IV." } },
      actor,
    );
  const settle = (reviewId: string, actor: Actor, correction: object | null = null) =>
    send(
      SETTLE,
      {
        input: {
          reviewId,
          version: 1,
          outcome: correction ? "CHANGED" : "UPHELD",
          answer: "Đã xem xét.",
          correction,
        },
      },
      actor,
    );

  beforeAll(async () => {
    api = await startTestApi({ clock });
    w = await WardOfEveryKind.make(api);
    const district = w.ward.parent as TestUnit;
    const committee = (unit: TestUnit) => makeActor(api.dataSource, "COMMITTEE", unit);
    await w.open(2018);
    government = await w.reviewOf("COLLECTIVE", w.government);
    chair = await w.reviewOf("CADRE", w.chair);
    await api.dataSource.query(
      `UPDATE reviews SET state = 'PROPOSED', proposed_level = 'SATISFACTORY' WHERE id = ANY ($1::uuid[])`,
      [[government, chair]],
    );
    await new ProcedureDriver(api, w.administrator, w.administrator).seal(w.roundId, w.ward);
    const asChair = await w.as(w.chair);
    // Bodies of the ward are decided above it, its cadres by the ward.
    first = { [government]: await committee(district), [chair]: await committee(w.ward) };
    second = { [government]: await committee(district), [chair]: await committee(w.ward) };
    const grants = [asChair, ...Object.values(second)].flatMap((it) => it.grants);
    inCommittees = { ...asChair, grants };
    for (const [index, [subjectKind, id]] of (
      [
        ["COLLECTIVE", government],
        ["CADRE", chair],
      ] as const
    ).entries()) {
      const [round] = await api.dataSource.query(`SELECT version FROM rounds WHERE id = $1`, [w.roundId]);
      const resolution = { resolutionNumber: `${index + 1}-NQ`, resolvedOn: "2018-11-30", changes: [] };
      const input = {
        roundId: w.roundId,
        version: round.version,
        subjectKind,
        reviewIds: [id],
        ...resolution,
      };
      expect((await send(DECIDE, { input }, first[id]!)).error).toBeUndefined();
    }
    const [round] = await api.dataSource.query(`SELECT version FROM rounds WHERE id = $1`, [w.roundId]);
    await send(PUBLISH, { input: { id: w.roundId, version: round.version } }, w.administrator);
    clock.set("2018-12-03");
  });
  afterAll(() => api?.close());

  it("are told to the head and the cadre, who read the result", async () => {
    const asChair = await w.as(w.chair);
    for (const reviewId of [government, chair])
      expect((await send(MY_RESULT, { reviewId }, asChair)).data).toMatchObject({
        myResult: { review: { decidedLevel: "SATISFACTORY" } },
      });
    const { data } = await send(NOTICES, {}, asChair);
    const told = (data?.notifications?.items ?? []) as { kind: string; subjectId: string }[];
    expect(
      told
        .filter((it) => it.kind === "RESULT_NOTIFIED")
        .map((it) => it.subjectId)
        .toSorted(),
    ).toEqual([government, chair].toSorted());
    expect((await send(MY_RESULT, { reviewId: government }, await w.as(w.viceChair))).error?.code).toBe(
      "NOT_FOUND",
    );
  });

  it("are filed by the head for the body and by the cadre for the own level, by nobody else", async () => {
    for (const wrong of [w.viceChair, w.women, w.secretary, w.cellSecretary])
      for (const reviewId of [government, chair])
        expect((await file(reviewId, await w.as(wrong))).error?.code).toBe("NOT_FOUND");
    // They read the case, and it is not theirs.
    expect((await file(government, w.administrator)).error?.code).toBe("NOT_FOUND");
    const asChair = await w.as(w.chair);
    expect((await send(CASE, { reviewId: government }, asChair)).data?.caseRecord).toMatchObject({
      mayFile: true,
      maySettle: false,
      mayRecord: false,
    });
    for (const reviewId of [government, chair]) {
      expect((await file(reviewId, asChair)).error).toBeUndefined();
      expect((await file(reviewId, asChair)).error?.code).toBe("APPEAL_ALREADY_FILED");
    }
  });

  it("are never weighed or settled by whoever is concerned, or took part in the first look", async () => {
    const ofWard = await makeActor(api.dataSource, "COMMITTEE", w.ward);
    expect((await settle(government, ofWard)).error?.code).toBe("NOT_FOUND");
    for (const reviewId of [government, chair]) {
      expect((await settle(reviewId, first[reviewId]!)).error?.code).toBe("SECOND_LOOK_BY_FIRST_DECIDER");
      expect((await settle(reviewId, inCommittees)).error?.code).toBe("NOT_FOUND");
      expect((await send(EFFECT, { reviewId, level: "GOOD" }, inCommittees)).error?.code).toBe("NOT_FOUND");
      expect((await send(CASE, { reviewId }, inCommittees)).data?.caseRecord).toMatchObject({
        maySettle: false,
      });
    }
  });

  it("succeed by a new decision, or leave the level as it stands; the head hears of either", async () => {
    const correction = { level: "GOOD", resolutionNumber: "9-NQ", resolvedOn: "2018-12-03" };
    expect((await settle(government, second[government]!, correction)).data?.settleAppeal).toMatchObject({
      review: { state: "PUBLISHED", decidedLevel: "GOOD" },
      decisions: [
        { level: "GOOD", basis: "APPEAL" },
        { level: "SATISFACTORY", status: "SUPERSEDED" },
      ],
    });
    expect((await settle(chair, second[chair]!)).data?.settleAppeal).toMatchObject({
      review: { state: "PUBLISHED", decidedLevel: "SATISFACTORY" },
      appeals: [{ outcome: "UPHELD" }],
    });
    const { data } = await send(NOTICES, {}, await w.as(w.chair));
    const told = (data?.notifications?.items ?? []) as { kind: string; subjectId: string }[];
    expect(told.filter((it) => it.subjectId === government && it.kind === "RESULT_NOTIFIED")).toHaveLength(2);
  });
});
