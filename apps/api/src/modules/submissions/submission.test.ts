import { canonicalSubmission, readSubmission } from "@xeploai/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../../access/Actor.js";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { asMember, makeMembers, type TestMember } from "../../testing/makeMembers.js";
import { ProcedureDriver } from "../../testing/makeProcedure.js";
import { makeActor, makeUnit, makeWard, type TestUnit } from "../../testing/makeUnits.js";
import {
  DECIDE,
  PROPOSE_AGAIN,
  RECEIVE,
  RETURN,
  SEAL,
  SUBMISSION,
  UNITS,
} from "../../testing/procedureDocuments.js";
import { hashOf } from "./seal.service.js";

type Variables = Record<string, unknown>;

/** What the documents answer, one field each. */
interface Answers {
  sealProposals: string;
  unitProposals: { unit: { id: string }; latest: { id: string; receivedAt: string | null } }[];
  submission: { items: { isOwnCase: boolean; level: string | null }[] };
  receiveSubmissions: { rows: unknown[] };
}

/** A ward with one cell of its own and one below a sectional organisation, each with five members. */
describe("proposals on their way up", () => {
  let api: TestApi;
  let driver: ProcedureDriver;
  let ward: TestUnit;
  let cell: TestUnit;
  let sectional: TestUnit;
  let far: TestUnit;
  let members: readonly TestMember[];
  let secretary: Actor;
  let farSecretary: Actor;
  let sectionalSecretary: Actor;
  let administrator: Actor;
  let committee: Actor;
  let roundId: string;

  beforeAll(async () => {
    api = await startTestApi();
    const db = api.dataSource;
    ({ ward } = await makeWard(db));
    cell = await makeUnit(db, ward, "CELL", "Chi bộ tổ dân phố số 1");
    sectional = await makeUnit(db, ward, "SECTIONAL", "Đảng bộ bộ phận cụm 2");
    far = await makeUnit(db, sectional, "CELL", "Chi bộ tổ dân phố số 2");
    members = await makeMembers(db, cell, 5);
    const others = await makeMembers(db, far, 5);
    secretary = await asMember(db, members[0]!, { role: "CELL_SECRETARY", unit: cell });
    farSecretary = await asMember(db, others[0]!, { role: "CELL_SECRETARY", unit: far });
    sectionalSecretary = await makeActor(db, "CELL_SECRETARY", sectional);
    administrator = await makeActor(db, "WARD_ADMINISTRATOR", ward);
    committee = await makeActor(db, "COMMITTEE", ward);
    driver = new ProcedureDriver(api, administrator, await makeActor(db, "CELL_SECRETARY", ward));
    roundId = await driver.open(ward);
  });
  afterAll(() => api?.close());

  async function send(document: string, variables: Variables, actor: Actor) {
    const { data, errors } = await api.execute<Answers>(document, variables, actor);
    return { data, error: errors[0]?.extensions };
  }
  const act = (document: string, input: Variables, actor: Actor) => send(document, { input }, actor);
  const seal = (unit: TestUnit, revision: number, actor: Actor) =>
    act(SEAL, { roundId, unitId: unit.id, revision }, actor);
  const decide = async (units: TestUnit[], resolutionNumber: string) => {
    const [{ version }] = await api.dataSource.query(`SELECT version FROM rounds WHERE id = $1`, [roundId]);
    const cellIds = units.map((it) => it.id);
    return act(
      DECIDE,
      { roundId, version, cellIds, resolutionNumber, resolvedOn: "2018-12-01", changes: [] },
      committee,
    );
  };
  const receive = (units: TestUnit[], isDryRun: boolean, actor = administrator) =>
    act(RECEIVE, { roundId, unitIds: units.map((it) => it.id), isDryRun }, actor);
  const reviewOf = async (memberId: string) =>
    (await api.dataSource.query(`SELECT id, version FROM reviews WHERE member_id = $1`, [memberId]))[0];
  const unit = async (of: TestUnit, actor = administrator) =>
    (await send(UNITS, { roundId }, actor)).data!.unitProposals.find((it) => it.unit.id === of.id)!;

  it("has nothing to seal before the vote", async () => {
    expect((await seal(cell, 0, secretary)).error).toMatchObject({
      code: "NOTHING_TO_SEAL",
      arguments: { sealed: 0 },
    });
  });

  it("is sealed with a number and the hash of its text, by its own unit, once", async () => {
    for (const it of [cell, far]) {
      await driver.submitAll(roundId, it);
      await driver.meet(roundId, it);
      await driver.vote(roundId, it, 0, 5);
    }
    expect((await seal(cell, 0, farSecretary)).error?.code).toBe("NOT_FOUND");
    expect((await seal(cell, 3, secretary)).error).toMatchObject({
      code: "CONFLICT",
      arguments: { current: 0 },
    });
    const { data } = await seal(cell, 0, secretary);
    expect(await unit(cell)).toMatchObject({
      // Its members and the cell itself.
      rated: 6,
      proposed: 5,
      sealed: 5,
      decided: 0,
      receiver: { id: ward.id },
      latest: { id: data?.sealProposals, number: 1, revision: 1, subjects: 5 },
    });
    const [stored] = await api.dataSource.query(`SELECT content, content_hash FROM submissions`);
    expect(stored.content_hash).toBe(hashOf(canonicalSubmission(readSubmission(stored.content))));
    expect((await seal(cell, 1, secretary)).error).toMatchObject({
      code: "NOTHING_TO_SEAL",
      arguments: { sealed: 5 },
    });
  });

  it("cannot be changed under its seal, not even by whoever holds the database's pen", async () => {
    await expect(api.dataSource.query(`UPDATE submissions SET content = '{}'`)).rejects.toThrow();
    await expect(api.dataSource.query(`UPDATE submission_items SET level = 'EXCELLENT'`)).rejects.toThrow();
    await expect(api.dataSource.query(`DELETE FROM submission_items`)).rejects.toThrow();
  });

  it("withholds the reader's own case and nothing else", async () => {
    const id = (await unit(cell)).latest.id;
    const { data } = await send(SUBMISSION, { id }, secretary);
    const items = data?.submission.items ?? [];
    expect(items.filter((it) => it.isOwnCase)).toMatchObject([{ level: null, votes: [], convened: null }]);
    expect(items.filter((it) => it.level === "GOOD")).toHaveLength(4);
    expect((await send(SUBMISSION, { id }, farSecretary)).error?.code).toBe("NOT_FOUND");
  });

  it("climbs through the sectional organisation, and waits for the lowest seal that is missing", async () => {
    expect((await decide([far], "01-NQ/ĐU")).error).toMatchObject({
      code: "PROPOSALS_NOT_SEALED",
      arguments: { units: 1, count: 5, unitIds: [far.id] },
    });
    expect((await seal(sectional, 0, sectionalSecretary)).error?.code).toBe("NOTHING_TO_SEAL");
    await seal(far, 0, farSecretary);
    expect((await decide([far], "01-NQ/ĐU")).error).toMatchObject({
      arguments: { unitIds: [sectional.id] },
    });
    expect((await receive([far], false, administrator)).data?.receiveSubmissions.rows).toMatchObject([
      { number: 2, refusal: null },
    ]);
    expect((await receive([far], false, sectionalSecretary)).data?.receiveSubmissions.rows).toMatchObject([
      { refusal: { code: "ALREADY_RECEIVED" } },
    ]);
  });

  it("is taken in many at once: a dry run first, and each refusal in its own row", async () => {
    const rows = async (isDryRun: boolean) => {
      const { data } = await receive([cell, sectional], isDryRun);
      return data?.receiveSubmissions;
    };
    expect(await rows(true)).toMatchObject({
      received: 1,
      rows: [
        { unit: { id: cell.id }, number: 1, refusal: null },
        {
          unit: { id: sectional.id },
          number: null,
          refusal: { code: "NO_SUBMISSION", arguments: [{ name: "count", value: "5" }] },
        },
      ],
    });
    expect((await unit(cell)).latest.receivedAt).toBeNull();
    expect(await rows(false)).toMatchObject({ received: 1 });
    expect((await unit(cell)).latest.receivedAt).not.toBeNull();
    expect((await rows(false))?.rows[0]).toMatchObject({ refusal: { code: "ALREADY_RECEIVED" } });
    expect((await receive([cell], true, farSecretary)).error?.code).toBe("NOT_FOUND");
    const own = await receive([far], true, farSecretary);
    expect(own.data?.receiveSubmissions.rows).toMatchObject([{ refusal: { code: "NOT_THE_RECEIVER" } }]);
  });

  it("gives back one subject with a reason, tells whoever seals there, and the rest stays sealed", async () => {
    await api.dataSource.query(
      `INSERT INTO account_grants (account_id, role, organisation_id, valid_from) VALUES ($1, 'CELL_SECRETARY', $2, '2018-01-01')
       ON CONFLICT DO NOTHING`,
      [secretary.accountId, cell.id],
    );
    const review = await reviewOf(members[1]!.id);
    const submissionId = (await unit(cell)).latest.id;
    const giveBack = (reason: string, actor = committee) =>
      act(RETURN, { submissionId, reviewId: review.id, reason }, actor);
    expect((await giveBack("Chưa rõ.", secretary)).error?.code).toBe("NOT_FOUND");
    expect((await giveBack(" ")).error?.fields).toMatchObject([{ path: "input.reason", code: "REQUIRED" }]);
    expect((await giveBack("Đề nghị làm rõ việc vắng sinh hoạt.")).data).toMatchObject({
      returnSubject: { returned: 1 },
    });
    expect((await giveBack("Lần nữa.")).error?.code).toBe("ALREADY_RETURNED");
    const told = `SELECT account_id AS "accountId", subject_id AS "subjectId" FROM notifications WHERE kind = 'PROPOSAL_RETURNED'`;
    expect(await api.dataSource.query(told)).toEqual([
      { accountId: secretary.accountId, subjectId: review.id },
    ]);
    expect(await unit(cell)).toMatchObject({ proposed: 5, sealed: 4 });
    expect((await decide([cell], "01-NQ/ĐU")).error).toMatchObject({
      code: "PROPOSALS_NOT_SEALED",
      arguments: { units: 1, count: 1, unitIds: [cell.id], reviewIds: [review.id] },
    });
    expect((await seal(cell, 1, secretary)).error).toMatchObject({
      code: "RETURNED_NOT_ANSWERED",
      arguments: { count: 1, reviewIds: [review.id] },
    });
  });

  it("comes back as a new version that shows what differs", async () => {
    const review = await reviewOf(members[1]!.id);
    const again = (more: Variables) =>
      act(
        PROPOSE_AGAIN,
        {
          reviewId: review.id,
          version: review.version,
          level: "SATISFACTORY",
          reason: "Vắng năm kỳ sinh hoạt.",
          ...more,
        },
        secretary,
      );
    expect((await again({ reason: "" })).error?.fields).toMatchObject([{ code: "REQUIRED" }]);
    expect((await again({ version: 99 })).error?.code).toBe("CONFLICT");
    const other = await reviewOf(members[2]!.id);
    expect((await again({ reviewId: other.id, version: other.version })).error?.code).toBe("NOT_RETURNED");
    expect((await again({})).data).toEqual({ proposeAgain: true });
    const { data } = await seal(cell, 1, secretary);
    const sent = (await send(SUBMISSION, { id: data?.sealProposals }, administrator)).data?.submission;
    expect(sent).toMatchObject({
      number: 3,
      revision: 2,
      isSealIntact: true,
      earlier: [{ revision: 1 }],
      differences: [
        {
          reviewId: review.id,
          change: "LEVEL",
          before: "GOOD",
          after: "SATISFACTORY",
          reason: "Vắng năm kỳ sinh hoạt.",
        },
      ],
    });
    const late = { submissionId: await firstOf(cell), reviewId: review.id, reason: "Muộn." };
    expect((await act(RETURN, late, committee)).error).toMatchObject({
      code: "SUBMISSION_OUTDATED",
      arguments: { revision: 1 },
    });
  });

  const firstOf = async (of: TestUnit): Promise<string> =>
    (await api.dataSource.query(`SELECT id FROM submissions WHERE unit_id = $1 AND revision = 1`, [of.id]))[0]
      .id;

  it("is decided once every seal is there, and not given back afterwards", async () => {
    await seal(sectional, 0, sectionalSecretary);
    expect((await decide([cell, far], "01-NQ/ĐU")).data).toMatchObject({ decideLevels: { decided: 10 } });
    const submissionId = (await unit(cell)).latest.id;
    const { id: reviewId } = await reviewOf(members[2]!.id);
    expect((await act(RETURN, { submissionId, reviewId, reason: "Muộn." }, committee)).error?.code).toBe(
      "ALREADY_DECIDED",
    );
  });
});
