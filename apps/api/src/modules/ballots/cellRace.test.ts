import { afterAll, beforeAll, expect, it } from "vitest";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { tellersOf } from "../../testing/holdBallot.js";
import { makeMembers, type TestMember } from "../../testing/makeMembers.js";
import { ProcedureDriver, votesFor } from "../../testing/makeProcedure.js";
import { makeActor, makeUnit, makeWard, type TestUnit } from "../../testing/makeUnits.js";

let api: TestApi;
let driver: ProcedureDriver;
let cell: TestUnit;
let members: TestMember[];
let roundId: string;

beforeAll(async () => {
  api = await startTestApi();
  const { ward } = await makeWard(api.dataSource);
  cell = await makeUnit(api.dataSource, ward, "CELL", "Chi bộ tổ dân phố số 1");
  members = await makeMembers(api.dataSource, cell, 5);
  driver = new ProcedureDriver(
    api,
    await makeActor(api.dataSource, "WARD_ADMINISTRATOR", ward),
    await makeActor(api.dataSource, "CELL_SECRETARY", cell),
  );
  roundId = await driver.open(ward);
  await driver.submitAll(roundId, cell);
});
afterAll(() => api?.close());

/** Eight contenders from the same version: one is stored; the refusals of the seven others. */
async function race(act: () => Promise<unknown>): Promise<unknown[]> {
  const answers = await Promise.allSettled(Array.from({ length: 8 }, act));
  const lost = answers.flatMap((it) => (it.status === "rejected" ? [it.reason.extensions] : []));
  expect(lost).toHaveLength(7);
  return lost;
}

it("keeps one of eight meetings, one of eight openings and one of eight closings at once", async () => {
  const { opening, counts } = api.services.ballotServices;
  expect(await race(() => driver.meet(roundId, cell))).toEqual(
    Array(7).fill({ code: "CONFLICT", arguments: { current: 1 } }),
  );
  const place = { roundId, cellId: cell.id };
  const tellerIds = members.slice(0, 2).map(({ id }) => id);
  expect(await race(() => opening.open(driver.secretary, { ...place, tellerIds, isOnPaper: false }))).toEqual(
    Array(7).fill({ code: "BALLOT_STILL_OPEN", arguments: {} }),
  );
  const [ballot] = await api.dataSource.query(`SELECT id, teller_ids::text[] AS "tellerIds" FROM ballots`);
  await counts.handOut(driver.secretary, { ballotId: ballot.id, version: 1, issued: 5 });
  const reviews = await driver.reviews(roundId, cell);
  const figures = { returned: 5, valid: 5, invalid: 0, blank: 0 };
  const tallies = reviews.map(({ id }) => ({ reviewId: id, ...votesFor("GOOD", 5), blank: 0 }));
  for (const [index, actor] of (await tellersOf(api, ballot.tellerIds, driver.secretary)).entries())
    await counts.key(actor, { ballotId: ballot.id, teller: index + 1, ...figures, tallies });
  expect(await race(() => counts.close(driver.secretary, { ballotId: ballot.id, version: 2 }))).toEqual(
    Array(7).fill({ code: "CONFLICT", arguments: { current: 3 } }),
  );
  const [stored] = await api.dataSource.query(
    `SELECT (SELECT count(*)::int FROM attendances) AS attendances, (SELECT count(*)::int FROM ballot_tallies) AS tallies,
            (SELECT count(*)::int FROM audit_entries WHERE payload LIKE '%ballot:close%') AS acts`,
  );
  expect(stored).toEqual({ attendances: 5, tallies: 5, acts: 1 });
});
