import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { countStatements } from "../../testing/countStatements.js";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { holdBallot } from "../../testing/holdBallot.js";
import { type HallSession, LargeCell } from "../../testing/LargeCell.js";
import { asMember } from "../../testing/makeMembers.js";
import { makeActor, makeUnit } from "../../testing/makeUnits.js";
import { CELL, MEET, OPEN_BALLOT } from "../../testing/procedureDocuments.js";
import { HALL_SESSION, MEETING_WORK, MOVE, MY_SESSIONS, REMOVE } from "../../testing/sessionDocuments.js";

/** 166 members: groups of 55, 55 and 56, the secretary and the deputy reviewed at the cell. */
const SIZE = 166;

describe("a cell of 166 members that meets by Party groups, one roll each, and votes once", () => {
  let api: TestApi;
  let c: LargeCell;

  beforeAll(async () => {
    api = await startTestApi();
    c = await LargeCell.make(api, SIZE, 3);
    await c.openRound();
  }, 120_000);
  afterAll(() => api?.close());

  it("plans no session of a Party group before the superior committee agreed", async () => {
    const group = { partyGroupId: c.groups[0]?.id };
    expect((await c.plan(group)).error).toMatchObject({ code: "SUPERIOR_AGREEMENT_MISSING" });
    expect((await c.agree({ agreedOn: "2018-12-02" })).error?.fields).toMatchObject([
      { path: "input.agreedOn", code: "DATE_FUTURE" },
    ]);
    expect((await c.agree({ number: " " })).error?.fields).toMatchObject([
      { path: "input.number", code: "REQUIRED" },
    ]);
    expect((await c.agree()).data.splitRefusals).toEqual([]);
    expect((await c.agree()).error).toMatchObject({ code: "CONFLICT" });
  });

  it("assigns Party groups to members of the cell alone", async () => {
    await c.assignGroups();
    const { data } = await c.send<{ groups: { members: number }[] }>(MEETING_WORK, c.key);
    expect(data.groups.map((it) => it.members)).toEqual([56, 55, 55]);
    const elsewhere = await makeUnit(api.dataSource, c.ward, "CELL", "Chi bộ số 8");
    const stranger = await makeActor(api.dataSource, "CELL_SECRETARY", elsewhere);
    expect((await c.work(stranger)).error?.code).toBe("NOT_FOUND");
    expect((await c.plan({}, stranger)).error?.code).toBe("NOT_FOUND");
  });

  it("names what is wrong with a plan beside its field, and takes one vote only", async () => {
    const faulty = await c.plan({ partyGroupId: c.cell.id, hasVote: true, startsAt: "25:00", place: "" });
    expect(faulty.error?.fields).toMatchObject([
      { path: "input.startsAt", code: "TIME_FORMAT" },
      { path: "input.partyGroupId", code: "NOT_A_PARTY_GROUP" },
      { path: "input.hasVote", code: "BALLOT_IN_PARTY_GROUP" },
      { path: "input.place", code: "REQUIRED" },
    ]);
    expect((await c.plan({ endsAt: "19:30" })).error?.fields).toMatchObject([
      { path: "input.endsAt", code: "TIME_ORDER", arguments: { startsAt: "19:30" } },
    ]);
    for (const [index, group] of c.groups.entries())
      await c.plan({ partyGroupId: group.id, heldOn: `2018-11-2${6 + index}` });
    const { data } = await c.plan({ heldOn: "2018-11-30", hasVote: true });
    expect(data.sessions.map((it) => [it.heldOn, it.convened])).toEqual([
      ["2018-11-26", 56],
      ["2018-11-27", 55],
      ["2018-11-28", 55],
      ["2018-11-30", 166],
    ]);
    expect((await c.plan({ heldOn: "2018-12-01", hasVote: true })).error?.code).toBe(
      "BALLOT_IN_TWO_SESSIONS",
    );
    const extra = (await c.plan({ heldOn: "2018-12-01" })).data.sessions.at(-1)!;
    const changed = await c.plan({ sessionId: extra.id, version: 1, heldOn: "2018-12-02" });
    expect(changed.data.sessions.at(-1)).toMatchObject({ heldOn: "2018-12-02", version: 2 });
    expect((await c.plan({ sessionId: extra.id, version: 1 })).error).toMatchObject({ code: "CONFLICT" });
    expect((await c.open(extra.id, 2)).error?.code).toBe("MEETING_IN_FUTURE");
    const gone = await c.send<{ sessions: unknown[] }>(REMOVE, {
      input: { sessionId: extra.id, version: 2 },
    });
    expect(gone.data.sessions).toHaveLength(4);
  });

  it("closes the short way while sessions are planned, and shows no meeting yet", async () => {
    const { data } = await c.send<{ meeting: unknown; steps: { code: string; state: string }[] }>(
      CELL,
      c.key,
    );
    expect(data.meeting).toBeNull();
    expect(data.steps.find((it) => it.code === "RECORD_REVIEW")?.state).toBe("READY");
    const place = { heldOn: "2018-11-30", place: "Nhà văn hóa", chair: "Bùi Thị Chủ", clerk: "Vũ Văn Ký" };
    const calls = c.members.map(({ id }) => ({ memberId: id, presence: "PRESENT" }));
    const input = { ...c.key, version: 0, ...place, attendances: calls };
    expect((await c.send(MEET, { input })).error?.code).toBe("SESSIONS_PLANNED");
    expect(
      (
        await c.send(OPEN_BALLOT, {
          input: { ...c.key, tellerIds: c.members.slice(0, 2).map(({ id }) => id) },
        })
      ).error?.code,
    ).toBe("REVIEW_NOT_RECORDED");
  });

  it("holds the session of the first Party group: its members alone, each reviewed while present", async () => {
    const first = (await c.work()).data.sessions[0]!;
    let { data: hall } = await c.open(first.id, first.version);
    expect(hall.items).toHaveLength(55);
    expect(hall.items.some((it) => it.memberId === c.members[0]?.id)).toBe(false);
    expect(hall.roll.every((it) => it.presence === null)).toBe(true);
    const [one, two] = hall.items as [(typeof hall.items)[0], (typeof hall.items)[0]];
    const start = {
      kind: "SET_ITEM_STATE",
      itemId: one.id,
      state: "DISCUSSING",
      seenState: "WAITING",
    } as const;
    expect((await c.act(hall.id, [start])).data.results[0]).toMatchObject({
      outcome: "REFUSED",
      refusal: { code: "REVIEWED_WITHOUT_ATTENDING" },
    });
    expect((await c.close(hall.id, hall.version)).error).toMatchObject({
      code: "ROLL_CALL_INCOMPLETE",
      arguments: { count: 56 },
    });
    ({ data: hall } = await c.callRoll(hall, 3));
    expect(hall).toMatchObject({ convened: 56, present: 53, hasQuorum: true });
    ({ data: hall } = await c.send<HallSession>(MOVE, {
      input: { sessionId: hall.id, version: hall.version, itemId: two.id, place: 1 },
    }));
    expect(hall.items.slice(0, 2).map((it) => it.id)).toEqual([two.id, one.id]);
    expect((await c.act(hall.id, [start])).data.results[0]?.outcome).toBe("APPLIED");
    expect((await c.close(hall.id, hall.version)).error).toMatchObject({
      code: "ITEM_STILL_DISCUSSED",
      arguments: { count: 1 },
    });
    await c.act(hall.id, [{ ...start, state: "WAITING", seenState: "DISCUSSING" }]);
    hall = await c.reviewAll(hall);
    expect((await c.close(hall.id, hall.version, { endsAt: "18:00" })).error?.fields).toMatchObject([
      { path: "input.endsAt", code: "TIME_ORDER" },
    ]);
    ({ data: hall } = await c.close(hall.id, hall.version));
    expect(hall.state).toBe("CLOSED");
    const states = await api.dataSource.query(
      `SELECT state, count(*)::int AS n FROM reviews WHERE round_id = $1 AND subject_kind = 'MEMBER' GROUP BY state ORDER BY state`,
      [c.roundId],
    );
    expect(states).toEqual([
      { state: "REVIEWED", n: 52 },
      { state: "SELF_SUBMITTED", n: 114 },
    ]);
  });

  it("lets the leader of a Party group record that group's session, and no other", async () => {
    const second = c.members[4]!;
    const leader = await asMember(api.dataSource, second, { role: "CELL_SECRETARY", unit: c.groups[1]! });
    const sessions = (await c.work()).data.sessions;
    const own = sessions[1]!;
    const { data } = await c.send<{ id: string; body: string }[]>(MY_SESSIONS, {}, leader);
    expect(data).toEqual([{ id: own.id, body: "PARTY_GROUP" }]);
    expect((await c.send(HALL_SESSION, { id: sessions[2]?.id }, leader)).error?.code).toBe("NOT_FOUND");
    expect((await c.open(sessions[3]!.id, 1, leader)).error?.code).toBe("NOT_FOUND");
    expect((await c.plan({}, leader)).error?.code).toBe("NOT_FOUND");
    expect(
      (await c.send(REMOVE, { input: { sessionId: own.id, version: own.version } }, leader)).error?.code,
    ).toBe("NOT_FOUND");
    const opened = await c.open(own.id, own.version, leader);
    expect(opened.data.items).toHaveLength(54);
    const { data: hall } = await c.callRoll(opened.data, 0, leader);
    await c.close(hall.id, (await c.reviewAll(hall)).version);
  });

  it("composes the sessions: everybody counts once, whoever was absent still lacks a review", async () => {
    const third = (await c.work()).data.sessions[2]!;
    const { data: hall } = await c.callRoll((await c.open(third.id, third.version)).data, 5);
    await c.close(hall.id, (await c.reviewAll(hall)).version);
    const { data } = await c.work();
    expect(data.sessions.map((it) => [it.convened, it.present, it.itemsDone])).toEqual([
      [56, 53, 52],
      [55, 55, 54],
      [55, 50, 50],
      [166, 0, 0],
    ]);
    expect(data).toMatchObject({ convened: 166, present: 158, vote: null, faults: [] });
    // Secretary and deputy, three and five absent.
    expect(data.lackReview).toHaveLength(10);
    expect(
      (
        await c.send(OPEN_BALLOT, {
          input: { ...c.key, tellerIds: c.members.slice(0, 2).map(({ id }) => id) },
        })
      ).error?.code,
    ).toBe("REVIEW_NOT_RECORDED");
  });

  it("reviews leaders and latecomers at the cell, the head first, and takes the quorum of the vote live", async () => {
    const last = (await c.work()).data.sessions[3]!;
    let { data: hall } = await c.open(last.id, last.version);
    expect(hall.items).toHaveLength(10);
    expect(hall.items.slice(0, 2).map((it) => it.position)).toEqual(["HEAD", "DEPUTY"]);
    const [head, deputy] = hall.items as [(typeof hall.items)[0], (typeof hall.items)[0]];
    expect(
      (
        await c.send(MOVE, {
          input: { sessionId: hall.id, version: hall.version, itemId: head.id, place: 2 },
        })
      ).error,
    ).toMatchObject({ code: "AGENDA_ORDER_FIXED", arguments: { first: 1, last: 1 } });
    ({ data: hall } = await c.callRoll(hall, 84));
    expect((await c.work()).data.vote).toMatchObject({
      convened: 166,
      present: 82,
      required: 84,
      hasQuorum: false,
    });
    ({ data: hall } = await c.callRoll(hall, 82));
    expect((await c.work()).data.vote).toMatchObject({ present: 84, hasQuorum: true });
    expect(deputy.position).toBe("DEPUTY");
    hall = await c.reviewAll(hall);
    await c.close(hall.id, hall.version);
    const { data } = await c.send<{ meeting: { convened: number; present: number; hasQuorum: boolean } }>(
      CELL,
      c.key,
    );
    expect(data.meeting).toMatchObject({ convened: 166, present: 84, hasQuorum: true });
  });

  it("takes the one ballot of the cell on whoever was reviewed, and then keeps rolls and plan", async () => {
    const lacking = new Set((await c.work()).data.lackReview.map((it) => it.id));
    const reviews: { id: string; member_id: string }[] = await api.dataSource.query(
      `SELECT id, member_id FROM reviews WHERE round_id = $1 AND subject_kind = 'MEMBER'`,
      [c.roundId],
    );
    const votable = reviews.filter((it) => !lacking.has(it.member_id)).map((it) => it.id);
    expect(votable.length).toBe(SIZE - lacking.size);
    const unheard = await vote(reviews.map((it) => it.id));
    expect(unheard.error?.fields).toHaveLength(lacking.size);
    expect(unheard.error?.fields?.[0]?.code).toBe("REVIEW_UNKNOWN");
    const { data, error } = await vote(votable);
    expect(error).toBeUndefined();
    const tallies = data?.ballots[0]?.tallies ?? [];
    expect(tallies).toHaveLength(votable.length);
    // B-07: more than half of 166.
    expect(tallies[0]?.required).toBe(84);
    const session = (await c.work()).data.sessions[3]!;
    const hall = (await c.send<HallSession>(HALL_SESSION, { id: session.id })).data;
    expect((await c.callRoll(hall, 0)).error?.code).toBe("BALLOT_ALREADY_RECORDED");
    expect((await c.plan({})).error?.code).toBe("BALLOT_ALREADY_RECORDED");
    const late = await c.act(session.id, [
      { kind: "ADD_OPINION", opinionId: crypto.randomUUID(), speaker: "A", text: "b" },
    ]);
    expect(late.data.results[0]).toMatchObject({
      outcome: "REFUSED",
      refusal: { code: "BALLOT_ALREADY_RECORDED" },
    });
  });

  it("shows the meeting and a session in a bounded number of statements", async () => {
    const id = (await c.work()).data.sessions[0]!.id;
    expect(await countStatements(api, () => c.work())).toBeLessThanOrEqual(11);
    expect(await countStatements(api, () => c.send(HALL_SESSION, { id }))).toBeLessThanOrEqual(9);
  });

  function vote(reviewIds: readonly string[]) {
    const counts = { issued: 84, returned: 84, valid: 84, invalid: 0, blank: 0 };
    const votes = { excellent: 0, good: 84, satisfactory: 0, unsatisfactory: 0 };
    const tallies = reviewIds.map((reviewId) => ({ reviewId, ...votes }));
    return holdBallot<{ ballots: { tallies: { required: number }[] }[] }>(api, c.secretary, {
      ...c.key,
      ...counts,
      tallies,
    });
  }
});
