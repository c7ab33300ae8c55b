import { afterAll, beforeAll, expect, it } from "vitest";
import type { Actor } from "../../access/Actor.js";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { makeMembers } from "../../testing/makeMembers.js";
import { ProcedureDriver } from "../../testing/makeProcedure.js";
import { makeActor, makeUnit, makeWard, type TestUnit } from "../../testing/makeUnits.js";

let api: TestApi;
let committee: Actor;
let driver: ProcedureDriver;
let ward: TestUnit;

beforeAll(async () => {
  api = await startTestApi();
  ({ ward } = await makeWard(api.dataSource));
  committee = await makeActor(api.dataSource, "COMMITTEE", ward);
  const administrator = await makeActor(api.dataSource, "WARD_ADMINISTRATOR", ward);
  driver = new ProcedureDriver(api, administrator, await makeActor(api.dataSource, "CELL_SECRETARY", ward));
});
afterAll(() => api?.close());

it("gives the last places under the quota to as many of eight contenders as there are places", async () => {
  // 12 members rated GOOD first leave room for two EXCELLENT (14 good or better, a sixth is 2); eight cells want one each.
  const base = await makeUnit(api.dataSource, ward, "CELL", "Chi bộ tổ dân phố số 0");
  await makeMembers(api.dataSource, base, 12);
  const cells: TestUnit[] = [];
  for (let number = 1; number <= 8; number += 1) {
    const cell = await makeUnit(api.dataSource, ward, "CELL", `Chi bộ tổ dân phố số ${number}`);
    await makeMembers(api.dataSource, cell, 1);
    cells.push(cell);
  }
  const roundId = await driver.open(ward);
  await driver.propose(roundId, base, 0, 12);
  for (const cell of cells) await driver.propose(roundId, cell, 1, 1);
  const decide = (cell: TestUnit) =>
    api.services.decisions.decide(committee, {
      roundId,
      version: 1,
      cellIds: [cell.id],
      resolutionNumber: `NQ ${cell.name}`,
      resolvedOn: "2018-12-01",
      changes: [],
    });
  await decide(base);

  const results = await Promise.allSettled(cells.map(decide));

  const refusals = results.flatMap((it) => (it.status === "rejected" ? [it.reason.extensions] : []));
  expect(results.filter((it) => it.status === "fulfilled")).toHaveLength(2);
  expect(refusals).toHaveLength(6);
  for (const refusal of refusals)
    expect(refusal).toMatchObject({
      code: "EXCELLENT_QUOTA_EXCEEDED",
      arguments: { allowed: 2, proposed: 3, exceededBy: 1 },
    });
  const [stored] = await api.dataSource.query(
    `SELECT count(*)::int AS excellent FROM reviews WHERE round_id = $1 AND decided_level = 'EXCELLENT'`,
    [roundId],
  );
  expect(stored.excellent).toBe(2);
});
