import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../../access/Actor.js";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { makeCommittee } from "../../testing/makeEvaluators.js";
import { asMember, makeMember, makeMembers, type TestMember } from "../../testing/makeMembers.js";
import { ProcedureDriver } from "../../testing/makeProcedure.js";
import { makeActor, makeUnit, makeWard, type TestUnit } from "../../testing/makeUnits.js";
import { BOARD, DECIDE, PUBLISH } from "../../testing/procedureDocuments.js";
import { PLAN } from "../../testing/sessionDocuments.js";
import { ADD, ASSIGN, reviewOf, send } from "../../testing/sheetDocuments.js";
import type { NotificationKind } from "./notification.types.js";

const MINE = `{ myNotifications { items { kind subjectKind subjectId roundId cellId year dueOn organisation { id } } } }`;
const WRITE_POINTS = `mutation ($input: SaveSuggestedPointsInput!) { saveSuggestedPoints(input: $input) { version } }`;
const SET = `mutation ($input: SetResidenceInput!) { setResidence(input: $input) }`;
const PREVIEW = `query ($roundId: ID!) { roundChangePreview(roundId: $roundId) { fingerprint } }`;
const APPLY = `mutation ($input: ApplyRoundChangesInput!) { applyRoundChanges(input: $input) { number } }`;

interface Notice {
  kind: NotificationKind;
  subjectKind: string;
  subjectId: string;
  roundId: string;
  cellId: string | null;
}

/** A ward with a committee and two cells, whose acts tell those who must act next. */
describe("notices raised by acts", () => {
  let api: TestApi;
  let cell: TestUnit;
  let other: TestUnit;
  let home: TestUnit;
  let administrator: Actor;
  let committee: Actor;
  let secretary: Actor;
  let otherSecretary: Actor;
  let homeSecretary: Actor;
  let writer: Actor;
  let people: readonly TestMember[];
  let member: TestMember;
  let roundId = "";
  let reviewId = "";
  let driver: ProcedureDriver;

  beforeAll(async () => {
    api = await startTestApi();
    const db = api.dataSource;
    const { ward, district } = await makeWard(db);
    await makeCommittee(db, ward, 4, 0);
    cell = await makeUnit(db, ward, "CELL", "Chi bộ tổ dân phố số 1");
    other = await makeUnit(db, ward, "CELL", "Chi bộ tổ dân phố số 2");
    home = await makeUnit(
      db,
      await makeUnit(db, district, "WARD", "Đảng bộ phường Bồ Đề"),
      "CELL",
      "Chi bộ 12",
    );
    people = await makeMembers(db, cell, 4);
    member = people[1]!;
    administrator = await makeActor(db, "WARD_ADMINISTRATOR", ward);
    committee = await makeActor(db, "COMMITTEE", ward);
    secretary = await granted(people[0]!, cell);
    otherSecretary = await granted(await makeMember(db, other), other);
    homeSecretary = await granted(await makeMember(db, home), home);
    writer = await asMember(db, member);
    driver = new ProcedureDriver(api, administrator, await makeActor(db, "CELL_SECRETARY", cell));
    roundId = await driver.open(ward);
    reviewId = await reviewOf(api, roundId, "MEMBER", member.id);
  }, 60_000);
  afterAll(() => api?.close());

  /** Signed in, the role stored too, as notices look for those responsible. */
  async function granted(person: TestMember, unit: TestUnit): Promise<Actor> {
    const actor = await asMember(api.dataSource, person, { role: "CELL_SECRETARY", unit });
    await api.dataSource.query(
      `INSERT INTO account_grants (account_id, role, organisation_id, valid_from) VALUES ($1, 'CELL_SECRETARY', $2, '2018-01-01')
       ON CONFLICT DO NOTHING`,
      [actor.accountId, unit.id],
    );
    return actor;
  }
  const told = async (actor: Actor, kind: NotificationKind) => {
    const { value } = await send<{ items: Notice[] }>(api, MINE, {}, actor);
    return value.items.filter((it) => it.kind === kind);
  };
  const done = async (document: string, input: object, actor: Actor) => {
    const { error } = await send(api, document, { input }, actor);
    expect([document.slice(0, 50), error]).toEqual([document.slice(0, 50), undefined]);
  };

  it("points suggested from above tell the subject alone", async () => {
    const document = { documentNumber: "15-CV/ĐU", issuedOn: "2018-11-25", points: [{ text: "Vắng họp." }] };
    await done(WRITE_POINTS, { reviewId, version: 0, ...document }, administrator);
    expect(await told(writer, "PROMPT_ISSUED")).toMatchObject([
      { subjectKind: "REVIEW", subjectId: reviewId, roundId, cellId: cell.id },
    ]);
    expect(await told(secretary, "PROMPT_ISSUED")).toEqual([]);
    await done(WRITE_POINTS, { reviewId, version: 1, ...document, points: [] }, administrator);
    expect(await told(writer, "PROMPT_ISSUED")).toHaveLength(1);
  });

  it("a residence recorded tells the committee there, which learns no more than the year", async () => {
    await done(SET, { memberId: member.id, version: 0, cellId: home.id }, administrator);
    expect(await told(homeSecretary, "RESIDENCE_COMMENT_DUE")).toMatchObject([
      { subjectKind: "ROUND", year: 2018, organisation: null, cellId: null },
    ]);
    for (const actor of [secretary, writer]) expect(await told(actor, "RESIDENCE_COMMENT_DUE")).toEqual([]);
  });

  it("a list of evaluators tells each once for the round, and one added later", async () => {
    await done(ASSIGN, { roundId, version: 0 }, administrator);
    const named: { id: string; n: number }[] = await api.dataSource.query(
      `SELECT a.id, count(*)::int AS n FROM sheet_assignments s JOIN accounts a ON a.member_id = s.signatory_id GROUP BY a.id`,
    );
    const rows: { accountId: string; n: number }[] = await api.dataSource.query(
      `SELECT account_id AS "accountId", count(*)::int AS n FROM notifications WHERE kind = 'SHEET_DUE' GROUP BY 1`,
    );
    expect(rows.map((it) => [it.accountId, it.n]).toSorted()).toEqual(
      named.map((it) => [it.id, 1]).toSorted(),
    );
    const before = (await told(writer, "SHEET_DUE")).length;
    const cadre: { id: string }[] = await api.dataSource.query(
      `SELECT id FROM reviews WHERE round_id = $1 AND subject_kind = 'CADRE' LIMIT 1`,
      [roundId],
    );
    const added = { reviewId: cadre[0]?.id, memberId: member.id, side: "BELOW", reason: "Cùng làm việc." };
    await done(ADD, added, administrator);
    expect(await told(writer, "SHEET_DUE")).toHaveLength(before + 1);
    // Making the list again names nobody new.
    await done(ASSIGN, { roundId, version: 1 }, administrator);
    expect(await told(writer, "SHEET_DUE")).toHaveLength(before + 1);
  });

  it("a session calls the cell, again when day or hour change, not for a mended name", async () => {
    const session = {
      roundId,
      cellId: other.id,
      version: 0,
      heldOn: "2018-12-03",
      startsAt: "19:30",
      place: "Nhà văn hóa",
      chair: "Bùi Thị Chủ",
      clerk: "Vũ Văn Ký",
      hasVote: true,
    };
    const neighbour = await asMember(api.dataSource, await makeMember(api.dataSource, other));
    await done(PLAN, session, otherSecretary);
    const [row] = await api.dataSource.query(`SELECT id, meeting_id FROM meeting_sessions`);
    expect(await told(neighbour, "MEETING_CALLED")).toMatchObject([
      { subjectKind: "MEETING", subjectId: row.meeting_id, roundId, cellId: other.id, dueOn: "2018-12-03" },
    ]);
    expect(await told(writer, "MEETING_CALLED")).toEqual([]);
    expect(await told(otherSecretary, "MEETING_CALLED")).toEqual([]);
    await done(PLAN, { ...session, sessionId: row.id, version: 1, clerk: "Lê Thị Ký" }, otherSecretary);
    expect(await told(neighbour, "MEETING_CALLED")).toHaveLength(1);
    await done(PLAN, { ...session, sessionId: row.id, version: 2, startsAt: "20:00" }, otherSecretary);
    expect(await told(neighbour, "MEETING_CALLED")).toHaveLength(2);
  });

  it("a ballot tells its tellers, and nobody else", async () => {
    for (const it of people.slice(2)) await asMember(api.dataSource, it);
    await driver.propose(roundId, cell, 0, 4);
    const [{ tellers }] = await api.dataSource.query(`SELECT teller_ids AS tellers FROM ballots`);
    const rows: { memberId: string }[] = await api.dataSource.query(
      `SELECT a.member_id AS "memberId" FROM notifications n JOIN accounts a ON a.id = n.account_id
        WHERE n.kind = 'TELLER_NAMED'`,
    );
    expect(rows.map((it) => it.memberId).toSorted()).toEqual(tellers.toSorted());
  });

  it("publication tells each member of the own result, and says nothing of it", async () => {
    const board = await send<{ round: { version: number } }>(api, BOARD, { roundId }, committee);
    const decision = { resolutionNumber: "11-NQ/ĐU", resolvedOn: "2018-12-01", changes: [] };
    const version = board.value.round.version;
    await done(DECIDE, { roundId, version, cellIds: [cell.id], ...decision }, committee);
    const [round] = await api.dataSource.query(`SELECT version FROM rounds WHERE id = $1`, [roundId]);
    await done(PUBLISH, { id: roundId, version: round.version }, administrator);
    expect(await told(writer, "RESULT_NOTIFIED")).toMatchObject([
      { subjectKind: "REVIEW", subjectId: reviewId, dueOn: null },
    ]);
    const ownReview = await reviewOf(api, roundId, "MEMBER", secretary.memberId ?? "");
    expect((await told(secretary, "RESULT_NOTIFIED")).map((it) => it.subjectId)).toEqual([ownReview]);
    expect(await told(otherSecretary, "RESULT_NOTIFIED")).toEqual([]);
  });

  it("a dossier that moves tells its person, and the secretary where it arrives", async () => {
    const db = api.dataSource;
    const mover = await makeMember(db, other);
    const moving = await asMember(db, mover);
    const apply = async () => {
      const { value } = await send<{ fingerprint: string }>(api, PREVIEW, { roundId }, administrator);
      await done(APPLY, { roundId, fingerprint: value.fingerprint }, administrator);
    };
    await apply();
    await db.query(`UPDATE memberships SET valid_to = '2018-12-01' WHERE member_id = $1`, [mover.id]);
    await db.query(
      `INSERT INTO memberships (member_id, organisation_id, kind, valid_from) VALUES ($1, $2, 'OFFICIAL', '2018-12-01')`,
      [mover.id, cell.id],
    );
    await apply();
    const moved = await reviewOf(api, roundId, "MEMBER", mover.id);
    expect(await told(moving, "DOSSIER_MOVED")).toMatchObject([
      { subjectKind: "REVIEW", subjectId: moved, cellId: cell.id, organisation: { id: cell.id } },
    ]);
    expect(await told(secretary, "DOSSIER_MOVED")).toMatchObject([
      { subjectKind: "ROUND", subjectId: roundId, organisation: { id: cell.id } },
    ]);
    expect(await told(otherSecretary, "DOSSIER_MOVED")).toEqual([]);
  });
});
