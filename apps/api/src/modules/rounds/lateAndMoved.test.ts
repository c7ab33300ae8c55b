import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { holdBallot } from "../../testing/holdBallot.js";
import { makeMember } from "../../testing/makeMembers.js";
import { ProcedureDriver, votesFor } from "../../testing/makeProcedure.js";
import { makeActor, makeUnit, makeWard } from "../../testing/makeUnits.js";
import { DECIDE, PUBLISH } from "../../testing/procedureDocuments.js";
import { RoundOfTwoCells } from "../../testing/RoundOfTwoCells.js";
import { settableClock } from "../../testing/settableClock.js";

const PAPER = `mutation ($input: RecordReviewPaperInput!) { recordReviewPaper(input: $input) { id } }`;
const PROGRESS = `query ($id: ID!) { round(id: $id) { state progress { cells { cell { id } isLate blockedBy } } } }`;

describe("in a ward of two cells", () => {
  const clock = settableClock("2018-12-01");
  let api: TestApi;

  beforeEach(async () => {
    clock.set("2018-12-01");
    api = await startTestApi({ clock });
  });
  afterEach(() => api?.close());

  const resolution = { resolutionNumber: "01-NQ/ĐU", resolvedOn: "2018-12-01", changes: [] };
  const versionOf = async (roundId: string): Promise<number> =>
    (await api.dataSource.query(`SELECT version FROM rounds WHERE id = $1`, [roundId]))[0].version;

  it("a cell that is late is named, holds nobody else up, and follows in a later publication", async () => {
    const w = await RoundOfTwoCells.make(api);
    const committee = await makeActor(api.dataSource, "COMMITTEE", w.ward);
    const decide = async (cell: { id: string }, more: object = {}) =>
      w.act(
        DECIDE,
        {
          roundId: w.roundId,
          version: await versionOf(w.roundId),
          cellIds: [cell.id],
          ...resolution,
          ...more,
        },
        committee,
      );
    const publish = async () => w.act(PUBLISH, { id: w.roundId, version: await versionOf(w.roundId) });
    const standing = async () => {
      const { data } = await w.send<{
        round: {
          state: string;
          progress: { cells: { cell: { id: string }; isLate: boolean; blockedBy: string }[] };
        };
      }>(PROGRESS, { id: w.roundId });
      const cells = data?.round.progress.cells ?? [];
      return {
        state: data?.round.state,
        cells: cells.map(({ cell, ...it }) => [cell.id, it.isLate, it.blockedBy]),
      };
    };
    await w.driver.propose(w.roundId, w.cell, 0, 5);
    clock.set("2018-12-16");
    // The other cell did nothing, and its days have passed: it stands first.
    expect(await standing()).toEqual({
      state: "OPEN",
      cells: [
        [w.otherCell.id, true, "SUBMIT_SELF_ASSESSMENT"],
        [w.cell.id, true, "DECIDE"],
      ],
    });
    expect((await decide(w.otherCell)).error).toMatchObject({
      code: "NOT_PROPOSED",
      arguments: { count: 5 },
    });
    expect((await decide(w.cell)).error).toBeUndefined();
    expect((await publish()).data).toMatchObject({ publishRound: { state: "OPEN" } });
    expect((await w.review(w.members[0]!)).state).toBe("PUBLISHED");
    expect((await w.review(w.others[0]!)).state).toBe("DRAFT");
    // The last day warns and never blocks: what comes late is taken.
    await w.driver.propose(w.roundId, w.otherCell, 0, 5);
    expect((await decide(w.otherCell, { resolutionNumber: "02-NQ/ĐU" })).error).toBeUndefined();
    expect((await publish()).data).toMatchObject({ publishRound: { state: "PUBLISHED" } });
    expect(await standing()).toEqual({
      state: "PUBLISHED",
      cells: expect.arrayContaining([
        [w.cell.id, false, null],
        [w.otherCell.id, false, null],
      ]),
    });
  });

  it("a member who moved in October is rated where he is now, once his former cell has given its opinion", async () => {
    const db = api.dataSource;
    const { ward } = await makeWard(db);
    const [former, now] = [
      await makeUnit(db, ward, "CELL", "Chi bộ tổ dân phố số 1"),
      await makeUnit(db, ward, "CELL", "Chi bộ tổ dân phố số 2"),
    ];
    for (let n = 0; n < 4; n += 1) await makeMember(db, now);
    await makeMember(db, former);
    const moved = await makeMember(db, former, { fullName: "Đỗ Thị Chuyển" });
    await db.query(`UPDATE memberships SET valid_to = '2018-10-10' WHERE member_id = $1`, [moved.id]);
    await db.query(
      `INSERT INTO memberships (member_id, organisation_id, kind, valid_from) VALUES ($1, $2, 'OFFICIAL', '2018-10-10')`,
      [moved.id, now.id],
    );
    const office = await makeActor(db, "CELL_SECRETARY", ward);
    const driver = new ProcedureDriver(api, await makeActor(db, "WARD_ADMINISTRATOR", ward), office);
    const roundId = await driver.open(ward);
    const reviews = await driver.reviews(roundId, now);
    const own = reviews.find(({ memberId }) => memberId === moved.id);
    expect(own).toMatchObject({ participation: "RATED" });
    expect((await driver.reviews(roundId, former)).map(({ memberId }) => memberId)).not.toContain(moved.id);
    await driver.submitAll(roundId, now);
    await driver.meet(roundId, now);
    const vote = () =>
      holdBallot(api, office, {
        roundId,
        cellId: now.id,
        ...{ issued: 5, returned: 5, valid: 5, invalid: 0, blank: 0 },
        tallies: reviews.map(({ id }) => ({ reviewId: id, ...votesFor("GOOD", 5) })),
      });
    expect((await vote()).error).toMatchObject({
      code: "PAPER_MISSING",
      arguments: { paper: "FORMER_CELL_OPINION", count: 1, reviewIds: [own?.id] },
    });
    const paper = { reviewId: own?.id, kind: "FORMER_CELL_OPINION", version: 0, receivedOn: "2018-12-01" };
    const given = { input: { ...paper, documentNumber: "12-NX/CB" } };
    expect((await api.execute(PAPER, given, office)).errors).toEqual([]);
    expect((await vote()).error).toBeUndefined();
    await driver.seal(roundId, now);
    const committee = await makeActor(db, "COMMITTEE", ward);
    const input = { roundId, version: await versionOf(roundId), cellIds: [now.id], ...resolution };
    const { data, errors } = await api.execute(DECIDE, { input }, committee);
    expect(errors).toEqual([]);
    expect(data).toMatchObject({ decideLevels: { decided: 5 } });
    const [stored] = await db.query(`SELECT state, decided_level, cell_id FROM reviews WHERE id = $1`, [
      own?.id,
    ]);
    expect(stored).toEqual({ state: "DECIDED", decided_level: "GOOD", cell_id: now.id });
  });
});
