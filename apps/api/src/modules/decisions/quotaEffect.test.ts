import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../../access/Actor.js";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { makeMembers } from "../../testing/makeMembers.js";
import { ProcedureDriver } from "../../testing/makeProcedure.js";
import { makeActor, makeUnit, makeWard } from "../../testing/makeUnits.js";
import { DECIDE, EFFECT, PUBLISH, SETTLE } from "../../testing/procedureDocuments.js";
import { settableClock } from "../../testing/settableClock.js";

describe("the preview of another level", () => {
  let api: TestApi;
  let committee: Actor;
  let other: Actor;
  let good: { id: string };

  beforeAll(async () => {
    api = await startTestApi({ clock: settableClock("2018-12-01") });
    const db = api.dataSource;
    const { ward } = await makeWard(db);
    const decidedCell = await makeUnit(db, ward, "CELL", "Chi bộ tổ dân phố số 1");
    const waitingCell = await makeUnit(db, ward, "CELL", "Chi bộ tổ dân phố số 2");
    for (const cell of [decidedCell, waitingCell]) await makeMembers(db, cell, 6);
    const office = await makeActor(db, "WARD_ADMINISTRATOR", ward);
    committee = await makeActor(db, "COMMITTEE", ward);
    other = await makeActor(db, "COMMITTEE", ward);
    const driver = new ProcedureDriver(api, office, await makeActor(db, "CELL_SECRETARY", ward));
    const roundId = await driver.open(ward);
    for (const cell of [decidedCell, waitingCell]) await driver.propose(roundId, cell, 1, 6);
    const resolution = { resolutionNumber: "01-NQ/ĐU", resolvedOn: "2018-12-01", changes: [] };
    const decide = { roundId, version: 1, cellIds: [decidedCell.id], ...resolution };
    expect((await api.execute(DECIDE, { input: decide }, committee)).errors).toEqual([]);
    expect((await api.execute(PUBLISH, { input: { id: roundId, version: 1 } }, office)).errors).toEqual([]);
    const [found] = await db.query(
      `SELECT id FROM reviews WHERE cell_id = $1 AND decided_level = 'GOOD' ORDER BY id LIMIT 1`,
      [decidedCell.id],
    );
    good = found;
  });
  afterAll(() => api?.close());

  it("counts on the base that the session froze, with the cells still to be decided, as the decision will", async () => {
    const variables = { reviewId: good.id, level: "EXCELLENT" };
    const { data } = await api.execute<{ appealEffect: unknown }>(EFFECT, variables, other);
    // Twelve good or better before the committee: 20 % of the good are two places, one of them taken.
    expect(data?.appealEffect).toMatchObject({
      before: { excellent: 1, goodOrAbove: 12, allowed: 2, headroom: 1 },
      after: { excellent: 2, goodOrAbove: 12, allowed: 2, headroom: 0 },
      refusal: null,
    });
    await api.dataSource.query(
      `INSERT INTO appeals (review_id, decision_id, statement, filed_on, first_day, last_day, filed_by_id)
       SELECT $1, id, 'Đề nghị xem lại.', '2018-12-01', '2018-12-01', '2018-12-14', $2 FROM decisions WHERE review_id = $1`,
      [good.id, committee.accountId],
    );
    await api.dataSource.query(`UPDATE reviews SET state = 'APPEALED' WHERE id = $1`, [good.id]);
    const correction = { level: "EXCELLENT", resolutionNumber: "02-NQ/ĐU", resolvedOn: "2018-12-01" };
    const input = { reviewId: good.id, version: 1, outcome: "CHANGED", answer: "Đã xem xét.", correction };
    expect((await api.execute(SETTLE, { input }, other)).errors).toEqual([]);
  });
});
