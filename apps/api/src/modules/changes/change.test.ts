import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "../../access/Actor.js";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { holdBallot } from "../../testing/holdBallot.js";
import { makeMember, type TestMember } from "../../testing/makeMembers.js";
import { votesFor } from "../../testing/makeProcedure.js";
import { makeActor, makeRound, makeUnit, type TestUnit } from "../../testing/makeUnits.js";
import { RoundOfTwoCells } from "../../testing/RoundOfTwoCells.js";

const STANDING = "{ unit { id } participation reason state }";
const CHANGES = `{ kind subjectKind subjectName reviewId before ${STANDING} after ${STANDING} losesVotes papersMissing }`;
const PREVIEW = `query ($roundId: ID!) { roundChangePreview(roundId: $roundId) { fingerprint changes ${CHANGES} } }`;
const APPLY = `mutation ($input: ApplyRoundChangesInput!) { applyRoundChanges(input: $input) { number appliedOn
  changes ${CHANGES} snapshots { unit { id } total rated submitted } } }`;
const APPLIED = `query ($roundId: ID!) { roundChanges(roundId: $roundId) { number changes ${CHANGES}
  snapshots { unit { id } total } } }`;
const TRANSFER = `mutation ($input: TransferMemberInput!) { transferMember(input: $input) { id } }`;
const PERIOD = `mutation ($input: RecordActivityPeriodInput!) { recordActivityPeriod(input: $input) { id } }`;
const END = `mutation ($input: EndMembershipInput!) { endMembership(input: $input) { id } }`;
const MERGE = `mutation ($input: MergeCellInput!) { mergeCell(input: $input) { id } }`;
const FOUND = `mutation ($input: CreateOrganisationInput!) { createOrganisation(input: $input) { id } }`;
const PAPER = `mutation ($input: RecordReviewPaperInput!) { recordReviewPaper(input: $input) {
  version papers { kind isNeeded receivedOn documentNumber version from { id } } } }`;
const UNPAPER = `mutation ($input: RemoveReviewPaperInput!) { removeReviewPaper(input: $input) { papers { kind receivedOn } } }`;

interface Preview {
  roundChangePreview: { fingerprint: string; changes: Record<string, unknown>[] };
}

describe("changes while a round is open", () => {
  let api: TestApi;
  let w: RoundOfTwoCells;

  beforeEach(async () => {
    api = await startTestApi();
    w = await RoundOfTwoCells.make(api);
  });
  afterEach(() => api?.close());

  const previewOf = async (actor: Actor = w.administrator, roundId = w.roundId) =>
    (await w.send<Preview>(PREVIEW, { roundId }, actor)).data?.roundChangePreview ?? {
      fingerprint: "",
      changes: [],
    };
  const apply = async (actor: Actor = w.administrator, roundId = w.roundId) =>
    w.act(APPLY, { roundId, fingerprint: (await previewOf(actor, roundId)).fingerprint }, actor);
  const transfer = (member: TestMember, cell: TestUnit, movedOn: string, actor = w.administrator) =>
    w.act(TRANSFER, { memberId: member.id, cellId: cell.id, movedOn }, actor);

  /** The ballot of the other cell, everyone present of one mind; the number of voters is the cell's own. */
  const vote = (cell: TestUnit, voters: number, reviewIds: readonly string[]) =>
    holdBallot(api, w.driver.secretary, {
      roundId: w.roundId,
      cellId: cell.id,
      issued: voters,
      returned: voters,
      valid: voters,
      invalid: 0,
      blank: 0,
      tallies: reviewIds.map((reviewId) => ({ reviewId, ...votesFor("GOOD", voters) })),
    });
  const ratedOf = async (cell: TestUnit) =>
    (await w.driver.reviews(w.roundId, cell))
      .filter((it) => it.participation === "RATED")
      .map(({ id }) => id);

  it("finds nothing to change in a round that is true to its records", async () => {
    expect((await previewOf()).changes).toEqual([]);
    expect((await apply()).error?.code).toBe("NOTHING_TO_CHANGE");
  });

  it("is for the office of the ward alone", async () => {
    expect((await w.send(PREVIEW, { roundId: w.roundId }, w.secretary)).error?.code).toBe("FORBIDDEN");
    const elsewhere = await makeUnit(api.dataSource, w.district, "WARD", "Đảng bộ phường Bồ Đề");
    const stranger = await makeActor(api.dataSource, "WARD_ADMINISTRATOR", elsewhere);
    expect((await w.send(PREVIEW, { roundId: w.roundId }, stranger)).error?.code).toBe("NOT_FOUND");
    expect((await transfer(w.members[1]!, w.otherCell, "2018-11-28", stranger)).error?.code).toBe(
      "NOT_FOUND",
    );
  });

  it("moves the dossier with the member: the receiving cell votes, after the opinion of the former", async () => {
    const member = w.members[1]!;
    await w.driver.propose(w.roundId, w.cell, 1, 5);
    const before = await w.review(member);
    expect(before).toMatchObject({ state: "PROPOSED", cell_id: w.cell.id });
    await transfer(member, w.otherCell, "2018-11-28");

    const { changes } = await previewOf();
    expect(changes).toEqual([
      {
        kind: "MOVED",
        subjectKind: "MEMBER",
        subjectName: member.fullName,
        reviewId: before.id,
        before: { unit: { id: w.cell.id }, participation: "RATED", reason: null, state: "PROPOSED" },
        after: {
          unit: { id: w.otherCell.id },
          participation: "RATED",
          reason: "TRANSFERRED_IN",
          state: "SELF_SUBMITTED",
        },
        losesVotes: true,
        papersMissing: ["FORMER_CELL_OPINION"],
      },
    ]);
    expect(await w.review(member)).toEqual(before);

    const { data } = await apply();
    expect(data?.applyRoundChanges).toMatchObject({ number: 1, appliedOn: "2018-12-01", snapshots: [] });
    expect(await w.review(member)).toMatchObject({
      cell_id: w.otherCell.id,
      state: "SELF_SUBMITTED",
      proposed_level: null,
      self_level: before.self_level,
    });
    expect(
      await api.dataSource.query(`SELECT 1 FROM ballot_tallies WHERE review_id = $1`, [before.id]),
    ).toEqual([]);
    const [{ kept }] = await api.dataSource.query(`SELECT before->'votes' AS kept FROM round_change_rows`);
    expect(kept).toEqual(expect.objectContaining({ satisfactory: 0, unsatisfactory: 0 }));

    await w.driver.submitAll(w.roundId, w.otherCell);
    await w.driver.meet(w.roundId, w.otherCell);
    const reviewIds = await ratedOf(w.otherCell);
    expect((await vote(w.otherCell, 6, reviewIds)).error).toMatchObject({
      code: "PAPER_MISSING",
      arguments: { paper: "FORMER_CELL_OPINION", count: 1, reviewIds: [before.id] },
    });
    const paper = { reviewId: before.id, kind: "FORMER_CELL_OPINION", version: 0 };
    const given = { ...paper, receivedOn: "2018-12-01", documentNumber: " 12-NX/CB " };
    expect((await w.act(PAPER, given, w.otherSecretary)).data?.recordReviewPaper).toMatchObject({
      papers: [
        {
          kind: "FORMER_CELL_OPINION",
          isNeeded: true,
          receivedOn: "2018-12-01",
          documentNumber: "12-NX/CB",
          version: expect.any(Number),
          from: { id: w.cell.id },
        },
      ],
    });
    expect((await vote(w.otherCell, 6, reviewIds)).error).toBeUndefined();
    expect(await w.review(member)).toMatchObject({ state: "PROPOSED", proposed_level: "GOOD" });
  });

  it("tells both cells what is theirs, and others nothing", async () => {
    await transfer(w.members[1]!, w.otherCell, "2018-11-28");
    await apply();
    const rowsOf = async (actor: Actor) => {
      const { data } = await w.send<{ roundChanges: { changes: object[] }[] }>(
        APPLIED,
        { roundId: w.roundId },
        actor,
      );
      return data?.roundChanges.flatMap((it) => it.changes).length;
    };
    expect(await rowsOf(w.secretary)).toBe(1);
    expect(await rowsOf(w.otherSecretary)).toBe(1);
    const third = await makeUnit(api.dataSource, w.ward, "CELL", "Chi bộ tổ dân phố số 3");
    expect(await rowsOf(await makeActor(api.dataSource, "CELL_SECRETARY", third))).toBe(0);
  });

  it("L-18: needs no opinion after less than six months in the former cell; six are enough", async () => {
    const short = await makeMember(api.dataSource, w.cell, { joinedOn: "2018-05-29" });
    const long = await makeMember(api.dataSource, w.cell, { joinedOn: "2018-05-28" });
    for (const member of [short, long]) await transfer(member, w.otherCell, "2018-11-28");
    const { changes } = await previewOf();
    const missingOf = (member: TestMember) =>
      changes.find((it) => it.subjectName === member.fullName)?.papersMissing;
    expect([missingOf(short), missingOf(long)]).toEqual([[], ["FORMER_CELL_OPINION"]]);
  });

  it("L-19: waits for the comment of the cell of temporary activity, which may come and be taken back", async () => {
    const member = w.members[2]!;
    const { id: reviewId } = await w.review(member);
    await w.act(PERIOD, { memberId: member.id, kind: "TEMPORARY_ELSEWHERE", validFrom: "2018-11-26" });
    expect((await previewOf()).changes).toMatchObject([
      {
        kind: "PARTICIPATION",
        papersMissing: ["TEMPORARY_CELL_COMMENT"],
        after: { unit: { id: w.cell.id } },
      },
    ]);
    await apply();
    await w.driver.submitAll(w.roundId, w.cell);
    await w.driver.meet(w.roundId, w.cell);
    const reviewIds = await ratedOf(w.cell);
    expect((await vote(w.cell, 4, reviewIds)).error?.code).toBe("PAPER_MISSING");
    const paper = { reviewId, kind: "TEMPORARY_CELL_COMMENT" };
    const paperVersion = async (id: string): Promise<number> => {
      const [row] = await api.dataSource.query(`SELECT version FROM review_papers WHERE review_id = $1`, [
        id,
      ]);
      return row.version;
    };
    const future = { ...paper, version: 0, receivedOn: "2018-12-02" };
    expect((await w.act(PAPER, future)).error?.fields).toMatchObject([{ code: "DATE_FUTURE" }]);
    const strange = { ...future, receivedOn: "2018-12-01", fileId: reviewId };
    expect((await w.act(PAPER, strange)).error?.fields).toMatchObject([{ code: "FILE_UNKNOWN" }]);
    await w.act(PAPER, { ...paper, version: 0, receivedOn: "2018-12-01" });
    const first = await paperVersion(reviewId);
    expect((await w.act(PAPER, { ...paper, version: 0, receivedOn: "2018-12-01" })).error).toMatchObject({
      code: "CONFLICT",
      arguments: { current: first },
    });
    expect((await w.act(UNPAPER, { ...paper, version: 0 })).error).toMatchObject({
      code: "CONFLICT",
      arguments: { current: first },
    });
    expect((await w.act(UNPAPER, { ...paper, version: first })).error).toBeUndefined();
    expect((await vote(w.cell, 4, reviewIds)).error?.code).toBe("PAPER_MISSING");
    expect((await w.act(UNPAPER, { ...paper, version: first })).error).toMatchObject({
      code: "CONFLICT",
      arguments: { current: 0 },
    });
    await w.act(PAPER, { ...paper, version: 0, receivedOn: "2018-12-01" });
    // A tab that still shows the paper taken back does not remove the one recorded after it.
    expect((await w.act(UNPAPER, { ...paper, version: first })).error?.code).toBe("CONFLICT");
    expect((await vote(w.cell, 4, reviewIds)).error).toBeUndefined();
  });

  it("does not let a member record papers of the own case", async () => {
    const { id: reviewId } = await w.review(w.members[0]!);
    const paper = { reviewId, kind: "FORMER_CELL_OPINION", version: 0, receivedOn: "2018-12-01" };
    expect((await w.act(PAPER, paper, w.secretary)).error?.code).toBe("FORBIDDEN");
  });

  it("takes in who joins after the opening, and six months that become complete change nothing", async () => {
    const db = api.dataSource;
    const returned = await makeMember(db, w.cell, { joinedOn: "2018-11-26" });
    const admitted = await makeMember(db, w.cell, { admittedOn: "2018-11-26" });
    const nearly = await makeMember(db, w.cell, { admittedOn: "2018-05-25" });
    await apply();
    expect(await w.review(returned)).toMatchObject({ participation: "RATED", state: "DRAFT" });
    expect(await w.review(admitted)).toMatchObject({
      participation: "REVIEW_ONLY",
      reason: "ADMITTED_UNDER_SIX_MONTHS",
      state: "REVIEW_ONLY",
    });
    expect(await w.review(nearly)).toMatchObject({
      participation: "REVIEW_ONLY",
      reason: "ADMITTED_UNDER_SIX_MONTHS",
    });
    expect((await previewOf()).changes).toEqual([]);
  });

  it("takes out who died, left or was suspended, and what the cell proposed falls away", async () => {
    const [, died, left, suspended] = w.members as [TestMember, TestMember, TestMember, TestMember];
    await w.driver.propose(w.roundId, w.cell, 1, 5);
    await w.act(END, { memberId: died.id, kind: "DECEASED", endedOn: "2018-11-30" });
    await w.act(END, { memberId: left.id, kind: "LEFT", endedOn: "2018-12-01" });
    await w.act(PERIOD, { memberId: suspended.id, kind: "EXEMPT", validFrom: "2018-12-01" });
    expect((await previewOf()).changes.map((it) => it.kind)).toEqual(["LEFT", "LEFT", "LEFT"]);
    const { data } = await apply();
    expect(data?.applyRoundChanges).toMatchObject({ number: 1 });
    const out = { participation: "OUT", state: "EXEMPT", proposed_level: null };
    expect(await w.review(died)).toMatchObject({ ...out, reason: "DECEASED" });
    expect(await w.review(left)).toMatchObject({ ...out, reason: "LEFT" });
    expect(await w.review(suspended)).toMatchObject({ ...out, reason: "EXEMPT" });
    expect((await previewOf()).changes).toEqual([]);
  });

  it("keeps a snapshot of a cell that merges; its members and dossiers go to the receiving one", async () => {
    await api.dataSource.query(`UPDATE organisations SET founded_on = '1996-03-02' WHERE id = $1`, [
      w.cell.id,
    ]);
    await w.driver.submitAll(w.roundId, w.otherCell);
    const merger = {
      cellId: w.otherCell.id,
      intoId: w.cell.id,
      mergedOn: "2018-11-30",
      documentNumber: "15-QĐ/ĐU",
    };
    expect((await w.act(MERGE, { ...merger, intoId: w.otherCell.id })).error?.code).toBe("SAME_CELL");
    expect((await w.act(MERGE, merger)).error).toBeUndefined();
    expect((await w.act(MERGE, merger)).error?.fields).toMatchObject([{ code: "NOT_A_CELL" }]);
    const { data } = await apply();
    expect(data?.applyRoundChanges).toMatchObject({
      snapshots: [{ unit: { id: w.otherCell.id }, total: 6, rated: 6, submitted: 5 }],
    });
    expect(await w.driver.reviews(w.roundId, w.otherCell)).toEqual([]);
    expect(await w.driver.reviews(w.roundId, w.cell)).toHaveLength(10);
    expect(await w.review(w.others[1]!)).toMatchObject({ cell_id: w.cell.id, state: "SELF_SUBMITTED" });
    const organisations = await api.dataSource.query(
      `SELECT organisation_id, participation, reason FROM reviews
        WHERE round_id = $1 AND subject_kind = 'ORGANISATION' AND organisation_id = ANY ($2)`,
      [w.roundId, [w.cell.id, w.otherCell.id]],
    );
    expect(organisations).toEqual(
      expect.arrayContaining([
        { organisation_id: w.otherCell.id, participation: "OUT", reason: "MERGED_AWAY" },
        { organisation_id: w.cell.id, participation: "RATED", reason: "MERGED_IN" },
      ]),
    );
    expect((await previewOf()).changes).toEqual([]);
  });

  it("reviews and does not rate a cell founded during the round, and rates its members there", async () => {
    const founded = await w.act<{ createOrganisation: { id: string } }>(FOUND, {
      parentId: w.ward.id,
      kind: "CELL",
      name: "Chi bộ tổ dân phố số 9",
      foundedOn: "2018-11-25",
    });
    const cell = { ...w.cell, id: founded.data?.createOrganisation.id ?? "" };
    for (const member of w.members.slice(1, 4)) await transfer(member, cell, "2018-11-26");
    await apply();
    const [organisation] = await api.dataSource.query(
      `SELECT participation, reason, state FROM reviews WHERE round_id = $1 AND organisation_id = $2`,
      [w.roundId, cell.id],
    );
    expect(organisation).toEqual({
      participation: "REVIEW_ONLY",
      reason: "FOUNDED_UNDER_SIX_MONTHS",
      state: "REVIEW_ONLY",
    });
    expect(await w.review(w.members[2]!)).toMatchObject({ cell_id: cell.id, participation: "RATED" });
  });

  it("follows a member to another ward: out of the one round, into the other with what was written", async () => {
    const db = api.dataSource;
    const district = await makeActor(db, "WARD_ADMINISTRATOR", w.district);
    const ward = await makeUnit(db, w.district, "WARD", "Đảng bộ phường Bồ Đề");
    const cell = await makeUnit(db, ward, "CELL", "Chi bộ tổ dân phố số 4");
    const otherRound = await makeRound(db, ward, 2018);
    const member = w.members[3]!;
    await w.driver.submitAll(w.roundId, w.cell, "EXCELLENT");
    await transfer(member, cell, "2018-11-28", district);
    expect((await previewOf()).changes).toMatchObject([
      { kind: "LEFT", after: { participation: "OUT", reason: "TRANSFERRED_OUT" }, papersMissing: [] },
    ]);
    await apply();
    await apply(district, otherRound);
    const [taken] = await db.query(
      `SELECT r.state, r.reason, s.own_level, s.submitted_at FROM reviews r JOIN self_assessments s ON s.review_id = r.id
        WHERE r.round_id = $1 AND r.member_id = $2`,
      [otherRound, member.id],
    );
    expect(taken).toEqual({
      state: "DRAFT",
      reason: "TRANSFERRED_IN",
      own_level: "EXCELLENT",
      submitted_at: null,
    });
  });

  it("applies exactly what was seen, numbered, and leaves decided reviews alone", async () => {
    await transfer(w.members[1]!, w.otherCell, "2018-11-28");
    const { fingerprint } = await previewOf();
    await transfer(w.members[2]!, w.otherCell, "2018-11-28");
    expect((await w.act(APPLY, { roundId: w.roundId, fingerprint })).error).toMatchObject({
      code: "CHANGES_DIFFER",
      arguments: { count: 2 },
    });
    await apply();
    await api.dataSource.query(
      `UPDATE reviews SET state = 'DECIDED', decided_level = 'GOOD' WHERE round_id = $1 AND member_id = $2`,
      [w.roundId, w.members[3]!.id],
    );
    await transfer(w.members[3]!, w.otherCell, "2018-11-28");
    expect((await previewOf()).changes).toEqual([]);
    await transfer(w.members[4]!, w.otherCell, "2018-11-28");
    expect((await apply()).data?.applyRoundChanges).toMatchObject({ number: 2 });
    const trail = await api.dataSource.query(
      `SELECT payload::jsonb->'details' AS details FROM audit_entries WHERE payload::jsonb->>'action' = 'change:apply'`,
    );
    expect(trail).toHaveLength(2);
    expect(trail[0].details).toMatchObject({ moved: expect.any(Number), number: expect.any(Number) });
  });

  it("takes no changes once the round is published", async () => {
    await transfer(w.members[1]!, w.otherCell, "2018-11-28");
    await api.dataSource.query(`UPDATE rounds SET state = 'PUBLISHED' WHERE id = $1`, [w.roundId]);
    expect((await w.send(PREVIEW, { roundId: w.roundId })).error?.code).toBe("ROUND_NOT_OPEN");
  });

  it("opens a decided round again for who joins, and decides it when the last undecided leaves", async () => {
    const db = api.dataSource;
    await db.query(
      `UPDATE reviews SET state = 'DECIDED', decided_level = 'GOOD' WHERE round_id = $1 AND subject_kind = 'MEMBER'`,
      [w.roundId],
    );
    await db.query(`UPDATE rounds SET state = 'DECIDED' WHERE id = $1`, [w.roundId]);
    const late = await makeMember(db, w.cell, { joinedOn: "2018-11-26" });
    const stateOf = async () =>
      (await db.query(`SELECT state FROM rounds WHERE id = $1`, [w.roundId]))[0].state;
    await apply();
    expect(await stateOf()).toBe("OPEN");
    await w.act(END, { memberId: late.id, kind: "LEFT", endedOn: "2018-12-01" });
    await apply();
    expect(await stateOf()).toBe("DECIDED");
  });
});
