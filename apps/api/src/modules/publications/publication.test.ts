import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../../access/Actor.js";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { asMember, makeMembers } from "../../testing/makeMembers.js";
import { ProcedureDriver } from "../../testing/makeProcedure.js";
import { makeActor, makeUnit, makeWard, type TestUnit } from "../../testing/makeUnits.js";
import { DECIDE, MY_RESULT, PUBLISH, PUBLISHED } from "../../testing/procedureDocuments.js";

describe("publishing while a cell is late", () => {
  let api: TestApi;
  let administrator: Actor;
  let committee: Actor;
  let driver: ProcedureDriver;
  let roundId: string;
  let punctual: TestUnit;
  let late: TestUnit;
  let early: Actor;
  let waiting: Actor;

  beforeAll(async () => {
    api = await startTestApi();
    const db = api.dataSource;
    const { ward } = await makeWard(db);
    punctual = await makeUnit(db, ward, "CELL", "Chi bộ tổ dân phố số 1");
    late = await makeUnit(db, ward, "CELL", "Chi bộ tổ dân phố số 2");
    early = await asMember(db, (await makeMembers(db, punctual, 3))[0]!);
    waiting = await asMember(db, (await makeMembers(db, late, 3))[0]!);
    administrator = await makeActor(db, "WARD_ADMINISTRATOR", ward);
    committee = await makeActor(db, "COMMITTEE", ward);
    driver = new ProcedureDriver(api, administrator, await makeActor(db, "CELL_SECRETARY", ward));
    roundId = await driver.open(ward);
  });
  afterAll(() => api?.close());

  const version = async (): Promise<number> =>
    (await api.dataSource.query(`SELECT version FROM rounds WHERE id = $1`, [roundId]))[0].version;
  const publish = async () =>
    api.execute<{ publishRound: { state: string } }>(
      PUBLISH,
      { input: { id: roundId, version: await version() } },
      administrator,
    );
  const decide = async (cell: TestUnit, resolutionNumber: string) => {
    await driver.propose(roundId, cell, 0, 3);
    const input = { roundId, version: await version(), cellIds: [cell.id], resolutionNumber };
    await api.execute(DECIDE, { input: { ...input, resolvedOn: "2018-12-01", changes: [] } }, committee);
  };
  const resultOf = async (actor: Actor, cell: TestUnit) => {
    const review = (await driver.reviews(roundId, cell)).find((it) => it.memberId === actor.memberId);
    const { data } = await api.execute<{ myResult: object | null }>(
      MY_RESULT,
      { reviewId: review?.id },
      actor,
    );
    return data?.myResult;
  };

  it("is refused with the number of those open while nothing is decided", async () => {
    expect((await publish()).errors[0]?.extensions).toMatchObject({
      code: "UNDECIDED_LEFT",
      arguments: { count: 6 },
    });
  });

  it("tells those decided their result, keeps the others waiting, and leaves the round open", async () => {
    await decide(punctual, "01-NQ/ĐU");
    expect((await publish()).data?.publishRound.state).toBe("OPEN");
    expect(await resultOf(early, punctual)).toMatchObject({ review: { decidedLevel: "GOOD" } });
    expect(await resultOf(waiting, late)).toBeNull();
  });

  it("shows the level to the member's own collective, and nothing of another's", async () => {
    const seen = async (actor: Actor) => {
      const { data } = await api.execute<{
        publishedResults: { totalCount: number; items: { level: string; unit: { id: string } }[] };
      }>(PUBLISHED, { roundId }, actor);
      return data?.publishedResults;
    };
    expect(await seen(early)).toMatchObject({
      totalCount: 3,
      items: Array(3).fill({
        level: "GOOD",
        resolutionNumber: "01-NQ/ĐU",
        formerLevel: null,
        unit: { id: punctual.id },
      }),
    });
    expect(await seen(waiting)).toEqual({ totalCount: 0, items: [] });
    expect(await seen(administrator)).toMatchObject({ totalCount: 3 });
    const colleague = (await driver.reviews(roundId, punctual)).find((it) => it.memberId !== early.memberId);
    const why = await api.execute(MY_RESULT, { reviewId: colleague?.id }, early);
    expect(why.errors[0]?.extensions.code).toBe("NOT_FOUND");
  });

  it("ends the round with the last of them", async () => {
    await decide(late, "02-NQ/ĐU");
    expect((await publish()).data?.publishRound.state).toBe("PUBLISHED");
    expect(await resultOf(waiting, late)).toMatchObject({ review: { decidedLevel: "GOOD" } });
    expect((await publish()).errors[0]?.extensions.code).toBe("ROUND_ALREADY_PUBLISHED");
  });
});
