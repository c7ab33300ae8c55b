import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../../access/Actor.js";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { asMember, makeMember, makeMembers, type TestMember } from "../../testing/makeMembers.js";
import { ProcedureDriver } from "../../testing/makeProcedure.js";
import { makeActor, makeUnit, makeWard, type TestUnit } from "../../testing/makeUnits.js";
import { reviewOf, send } from "../../testing/sheetDocuments.js";
import { tasksOfKind } from "../../testing/taskDocuments.js";

const PAPERS = `query ($id: ID!) { review(id: $id) { papers { kind isNeeded isDossierItem receivedOn version from { id } } } }`;
const CHECKLIST = `query ($roundId: ID!, $cellId: ID!) { it: cellRound(roundId: $roundId, cellId: $cellId) {
  steps { code state blockedBy { code arguments { name value } } } awaited { reviewId isStateRatingMissing papers } } }`;
const RECORD = `mutation ($input: RecordReviewPaperInput!) { recordReviewPaper(input: $input) { id } }`;
const REMOVE = `mutation ($input: RemoveReviewPaperInput!) { removeReviewPaper(input: $input) { id } }`;
const SET = `mutation ($input: SetResidenceInput!) { setResidence(input: $input) }`;
const COMMENT = `mutation ($input: WriteResidenceCommentInput!) { writeResidenceComment(input: $input) { version } }`;
const LIST = `query ($filter: ResidenceCommentFilter!) { residenceComments(filter: $filter) { missingCount } }`;
const KEY = "procedure.voteAwaitsResidenceComment";

interface Checklist {
  steps: { code: string }[];
  awaited: { reviewId: string }[];
}

interface Paper {
  kind: string;
  isNeeded: boolean;
  isDossierItem: boolean;
  receivedOn: string | null;
  version: number;
  from: { id: string } | null;
}

/** A cell of four, two of whom live in another ward. */
describe("the residence comment among the papers of a review", () => {
  let api: TestApi;
  let cell: TestUnit;
  let home: TestUnit;
  let administrator: Actor;
  let secretary: Actor;
  let homeSecretary: Actor;
  let people: TestMember[];
  let driver: ProcedureDriver;
  let roundId = "";

  beforeAll(async () => {
    api = await startTestApi();
    const db = api.dataSource;
    const { ward, district } = await makeWard(db);
    cell = await makeUnit(db, ward, "CELL", "Chi bộ tổ dân phố số 1");
    const otherWard = await makeUnit(db, district, "WARD", "Đảng bộ phường Bồ Đề");
    home = await makeUnit(db, otherWard, "CELL", "Chi bộ tổ dân phố số 12");
    people = await makeMembers(db, cell, 4);
    administrator = await makeActor(db, "WARD_ADMINISTRATOR", ward);
    secretary = await makeActor(db, "CELL_SECRETARY", cell);
    homeSecretary = await asMember(db, await makeMember(db, home), { role: "CELL_SECRETARY", unit: home });
    driver = new ProcedureDriver(api, administrator, secretary);
    roundId = await driver.open(ward);
    for (const { id } of people.slice(0, 2))
      await send(api, SET, { input: { memberId: id, version: 0, cellId: home.id } }, administrator);
    await driver.submitAll(roundId, cell);
    await driver.meet(roundId, cell);
  }, 60_000);
  afterAll(() => api?.close());

  const reviewIdOf = (index: number) => reviewOf(api, roundId, "MEMBER", people[index]?.id ?? "");
  const paperOf = async (index: number) => {
    const id = await reviewIdOf(index);
    const { value } = await send<{ papers: Paper[] }>(api, PAPERS, { id }, administrator);
    return value.papers.find(({ kind }) => kind === "RESIDENCE_COMMENT");
  };
  const decideThatVoteWaits = (value: boolean) =>
    api.dataSource.query(
      `INSERT INTO settings (key, value) VALUES ('${KEY}', $1) ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
      [String(value)],
    );
  const vote = () =>
    driver.vote(roundId, cell, 0, 4).then(
      () => null,
      ({ extensions: { code, arguments: figures } }) => ({ code, ...figures }),
    );
  const papersToRecord = () => tasksOfKind(api, secretary, "RECORD_PAPER");

  it("is asked of whoever lives elsewhere, and in 2018 an input that bars no vote", async () => {
    expect(await paperOf(0)).toEqual({
      kind: "RESIDENCE_COMMENT",
      isNeeded: false,
      isDossierItem: false,
      receivedOn: null,
      version: 0,
      from: { id: home.id },
    });
    expect(await paperOf(2)).toBeUndefined();
    expect(await papersToRecord()).toEqual([]);
    expect(await tasksOfKind(api, secretary, "RECORD_BALLOT")).toHaveLength(1);
  });

  it("holds up the vote where the unit decided so: refused with the paper, listed, and waited for", async () => {
    await decideThatVoteWaits(true);
    expect(await paperOf(0)).toMatchObject({ isNeeded: true });
    expect(await vote()).toMatchObject({ code: "PAPER_MISSING", paper: "RESIDENCE_COMMENT", count: 2 });
    expect(await tasksOfKind(api, secretary, "RECORD_BALLOT")).toEqual([]);
    const { value: checklist } = await send<Checklist>(
      api,
      CHECKLIST,
      { roundId, cellId: cell.id },
      secretary,
    );
    expect(checklist.steps.find(({ code }) => code === "RECORD_BALLOT")).toMatchObject({
      state: "BLOCKED",
      blockedBy: [
        {
          code: "PAPER_MISSING",
          arguments: expect.arrayContaining([
            { name: "paper", value: "RESIDENCE_COMMENT" },
            { name: "count", value: "2" },
          ]),
        },
      ],
    });
    expect(checklist.awaited.map((it) => it.reviewId).toSorted()).toEqual(
      [await reviewIdOf(0), await reviewIdOf(1)].toSorted(),
    );
    expect(checklist.awaited).toEqual(
      checklist.awaited.map(({ reviewId }) => ({
        reviewId,
        isStateRatingMissing: false,
        papers: ["RESIDENCE_COMMENT"],
      })),
    );
    expect((await papersToRecord()).map((it) => it.reviewId).toSorted()).toEqual(
      [await reviewIdOf(0), await reviewIdOf(1)].toSorted(),
    );
  });

  it("comes in from the committee at the residence, or on paper from a ward without the system", async () => {
    const input = { memberId: people[0]?.id, year: 2018, version: 0, comment: "Gương mẫu nơi cư trú." };
    expect((await send(api, COMMENT, { input }, homeSecretary)).error).toBeUndefined();
    expect(await paperOf(0)).toMatchObject({ receivedOn: "2018-12-01", version: 0 });
    const reviewId = await reviewIdOf(1);
    const paper = { reviewId, kind: "RESIDENCE_COMMENT", version: 0, receivedOn: "2018-11-30" };
    expect((await send(api, RECORD, { input: paper }, secretary)).error).toBeUndefined();
    expect(await paperOf(1)).toMatchObject({ receivedOn: "2018-11-30" });
    expect(await tasksOfKind(api, homeSecretary, "WRITE_RESIDENCE_COMMENTS")).toEqual([]);
    const { value } = await send<{ missingCount: number }>(
      api,
      LIST,
      { filter: { year: 2018 } },
      administrator,
    );
    expect(value.missingCount).toBe(0);
    expect(await papersToRecord()).toEqual([]);
  });

  it("is taken back only where it was recorded by mistake, never from the committee that wrote it", async () => {
    const written = { reviewId: await reviewIdOf(0), kind: "RESIDENCE_COMMENT", version: 0 };
    expect((await send(api, REMOVE, { input: written }, secretary)).error?.code).toBe("NOT_FOUND");
    const recorded = {
      reviewId: await reviewIdOf(1),
      kind: "RESIDENCE_COMMENT",
      version: (await paperOf(1))?.version,
    };
    expect((await send(api, REMOVE, { input: recorded }, secretary)).error).toBeUndefined();
    expect(await vote()).toMatchObject({ code: "PAPER_MISSING", count: 1 });
    await decideThatVoteWaits(false);
    expect(await vote()).toBeNull();
    expect(await paperOf(1)).toMatchObject({ isNeeded: false, receivedOn: null });
  });

  it("is from 2025 an item of the dossier, whether or not the vote waits", async () => {
    await api.dataSource.query(`UPDATE rounds SET edition_code = '2025', year = 2025`);
    expect(await paperOf(1)).toMatchObject({ isDossierItem: true, isNeeded: false });
    const [{ version }] = await api.dataSource.query(`SELECT version FROM residences WHERE member_id = $1`, [
      people[1]?.id,
    ]);
    const input = { memberId: people[1]?.id, version, cellId: home.id, exemption: "OFTEN_AWAY" };
    await send(api, SET, { input }, administrator);
    expect(await paperOf(1)).toBeUndefined();
  });
});
