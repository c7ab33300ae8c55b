import { afterAll, beforeAll, expect, it } from "vitest";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { makeMembers } from "../../testing/makeMembers.js";
import { ProcedureDriver } from "../../testing/makeProcedure.js";
import { makeActor, makeUnit, makeWard, type TestUnit } from "../../testing/makeUnits.js";

let api: TestApi;
let driver: ProcedureDriver;
let cell: TestUnit;
let roundId: string;

beforeAll(async () => {
  api = await startTestApi();
  const { ward } = await makeWard(api.dataSource);
  cell = await makeUnit(api.dataSource, ward, "CELL", "Chi bộ tổ dân phố số 1");
  await makeMembers(api.dataSource, cell, 5);
  driver = new ProcedureDriver(
    api,
    await makeActor(api.dataSource, "WARD_ADMINISTRATOR", ward),
    await makeActor(api.dataSource, "CELL_SECRETARY", cell),
  );
  roundId = await driver.open(ward);
  await driver.submitAll(roundId, cell);
});
afterAll(() => api?.close());

/** Eight contenders from the same version: one is stored, the others hear which version is. */
async function race(act: () => Promise<void>): Promise<void> {
  const answers = await Promise.allSettled(Array.from({ length: 8 }, act));
  const lost = answers.flatMap((it) => (it.status === "rejected" ? [it.reason.extensions] : []));
  expect(lost).toEqual(Array(7).fill({ code: "CONFLICT", arguments: { current: 1 } }));
}

it("keeps one of eight meetings recorded at once, and after it one of eight counting minutes", async () => {
  await race(() => driver.meet(roundId, cell));
  await race(() => driver.vote(roundId, cell, 1, 5));
  const [counts] = await api.dataSource.query(
    `SELECT (SELECT count(*)::int FROM attendances) AS attendances, (SELECT count(*)::int FROM ballot_tallies) AS tallies,
            (SELECT count(*)::int FROM audit_entries WHERE payload LIKE '%ballot:record%') AS acts`,
  );
  expect(counts).toEqual({ attendances: 5, tallies: 5, acts: 1 });
});
