import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../../access/Actor.js";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { holdBallot } from "../../testing/holdBallot.js";
import { makeMember, makeMembers } from "../../testing/makeMembers.js";
import { gradesOf, ProcedureDriver, votesFor } from "../../testing/makeProcedure.js";
import { makeActor, makeUnit, makeWard, type TestUnit } from "../../testing/makeUnits.js";
import { BOARD, DECIDE, REVIEW } from "../../testing/procedureDocuments.js";

describe("deciding levels", () => {
  let api: TestApi;
  let district: TestUnit;

  /** A ward of its own with one cell of `count`, its people and its round. */
  async function makeRoundOf(count: number, name: string) {
    const db = api.dataSource;
    const ward = await makeUnit(db, district, "WARD", `Đảng bộ phường ${name}`);
    const cell = await makeUnit(db, ward, "CELL", "Chi bộ tổ dân phố số 1");
    await makeMembers(db, cell, count);
    const administrator = await makeActor(db, "WARD_ADMINISTRATOR", ward);
    const secretary = await makeActor(db, "CELL_SECRETARY", cell);
    const driver = new ProcedureDriver(api, administrator, secretary);
    return {
      ward,
      cell,
      driver,
      secretary,
      administrator,
      committee: await makeActor(db, "COMMITTEE", ward),
    };
  }

  const decide = (actor: Actor, roundId: string, cell: TestUnit, more: object = {}) =>
    api.execute<{ decideLevels: object }>(
      DECIDE,
      {
        input: {
          roundId,
          version: 1,
          cellIds: [cell.id],
          resolutionNumber: "01-NQ/ĐU",
          resolvedOn: "2018-12-01",
          changes: [],
          ...more,
        },
      },
      actor,
    );

  beforeAll(async () => {
    api = await startTestApi();
    ({ district } = await makeWard(api.dataSource));
  });
  afterAll(() => api?.close());

  it.each([
    { goodOrAbove: 5, excellent: 0, over: 1 },
    { goodOrAbove: 6, excellent: 1, over: 2 },
    { goodOrAbove: 12, excellent: 2, over: 3 },
  ])("Q-05: takes $excellent of $goodOrAbove and refuses $over", async ({ goodOrAbove, excellent, over }) => {
    const { cell, driver, committee } = await makeRoundOf(goodOrAbove, `Q${goodOrAbove}`);
    const roundId = await driver.open(cell.parent!);
    await driver.propose(roundId, cell, over, goodOrAbove);
    const { errors } = await decide(committee, roundId, cell);
    expect(errors[0]?.extensions).toMatchObject({
      code: "EXCELLENT_QUOTA_EXCEEDED",
      arguments: { allowed: excellent, proposed: over, exceededBy: 1 },
    });
    const first = (await driver.reviews(roundId, cell))[0];
    const changes = [{ reviewId: first?.id, level: "GOOD", reason: "Theo giới hạn tỷ lệ xuất sắc." }];
    // An override that is not needed leaves no mark.
    const override = { authority: "Ban Thường vụ Quận ủy", reason: "Phòng khi vượt." };
    expect((await decide(committee, roundId, cell, { changes, override })).data).toMatchObject({
      decideLevels: { decided: goodOrAbove, quota: { excellent, exceededBy: 0 }, override: null },
    });
    expect((await api.execute(BOARD, { roundId }, committee)).data).toMatchObject({
      quotaBoard: { undecided: 0, round: { state: "DECIDED" }, cells: [{ isDecided: true, isVoted: true }] },
    });
    expect((await api.execute(REVIEW, { id: first?.id }, committee)).data).toMatchObject({
      review: {
        decidedLevel: "GOOD",
        proposedLevel: "EXCELLENT",
        decision: { reason: "Theo giới hạn tỷ lệ xuất sắc." },
      },
    });
  });

  it("is the work of the ward's own committee: another's finds nothing", async () => {
    const { cell, driver } = await makeRoundOf(2, "Thạch Bàn");
    const neighbour = await makeRoundOf(1, "Sài Đồng");
    const roundId = await driver.open(cell.parent!);
    await driver.propose(roundId, cell, 0, 2);
    expect((await decide(neighbour.committee, roundId, cell)).errors[0]?.extensions.code).toBe("NOT_FOUND");
    expect((await decide(neighbour.administrator, roundId, cell)).errors[0]?.extensions.code).toBe(
      "FORBIDDEN",
    );
    const other = await neighbour.driver.open(neighbour.ward);
    expect((await decide(neighbour.committee, other, cell)).errors[0]?.extensions.code).toBe("NOT_FOUND");
  });

  it("C5: holds a long sick leave to SATISFACTORY in 2019, whatever the cell proposes", async () => {
    const { ward, cell, driver, committee } = await makeRoundOf(2, "Giang Biên");
    const periods = [{ kind: "SICK_LEAVE", from: "2019-01-10", to: "2019-05-10" }] as const;
    const ill = await makeMember(api.dataSource, cell, { periods });
    const roundId = await driver.open(ward, {
      year: 2019,
      asOf: "2019-11-20",
      deadlineOn: "2019-12-15",
      steps: [],
    });
    await driver.propose(roundId, cell, 0, 3);
    const review = (await driver.reviews(roundId, cell)).find((it) => it.memberId === ill.id);
    expect((await decide(committee, roundId, cell)).errors[0]?.extensions).toMatchObject({
      code: "LEVEL_ABOVE_CAP",
      arguments: { count: 1, level: "GOOD", allowed: "SATISFACTORY", reviewIds: [review?.id] },
    });
    const changes = [{ reviewId: review?.id, level: "SATISFACTORY", reason: "Nghỉ ốm từ ba tháng trở lên." }];
    expect((await decide(committee, roundId, cell, { changes })).errors).toEqual([]);
  });

  it("takes a latecomer's votes after the others are decided, and leaves theirs as they were", async () => {
    const { ward, cell, driver, committee, secretary } = await makeRoundOf(3, "Phúc Lợi");
    const roundId = await driver.open(ward);
    const [late, ...others] = await driver.reviews(roundId, cell);
    const { selfAssessments } = api.services;
    const type = (reviewId: string) =>
      selfAssessments.type(secretary, {
        reviewId,
        version: 0,
        grades: gradesOf("GOOD"),
        sections: [],
        ownLevel: "GOOD",
      });
    for (const { id } of others) await type(id);
    await driver.meet(roundId, cell);
    const counts = { issued: 3, returned: 3, valid: 3, invalid: 0, blank: 0 };
    const vote = (tallies: object[]) =>
      holdBallot(api, secretary, { roundId, cellId: cell.id, ...counts, tallies });
    const first = others.map(({ id }) => ({ reviewId: id, ...votesFor("GOOD", 3) }));
    const added = { reviewId: late?.id, ...votesFor("SATISFACTORY", 3) };
    expect((await vote([...first, added])).error?.fields).toMatchObject([
      { path: "input.tallies.2.reviewId", code: "REVIEW_UNKNOWN" },
    ]);
    expect((await vote(first)).error).toBeUndefined();
    await driver.seal(roundId, cell);
    expect((await decide(committee, roundId, cell)).data).toMatchObject({ decideLevels: { decided: 2 } });
    expect((await vote([added])).error?.code).toBe("NOTHING_TO_VOTE_ON");
    await type(late?.id ?? "");
    expect((await vote([...first, added])).error?.fields).toMatchObject([
      { path: "input.tallies.0.reviewId", code: "REVIEW_UNKNOWN" },
      { path: "input.tallies.1.reviewId", code: "REVIEW_UNKNOWN" },
    ]);
    expect((await vote([added])).error).toBeUndefined();
    await driver.seal(roundId, cell);
    expect((await decide(committee, roundId, cell, { resolutionNumber: "02-NQ/ĐU" })).data).toMatchObject({
      decideLevels: { decided: 1 },
    });
    const rows = await api.dataSource.query(`SELECT state FROM rounds WHERE id = $1`, [roundId]);
    expect(rows[0].state).toBe("DECIDED");
  });
});
