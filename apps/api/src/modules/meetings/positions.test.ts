import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../../access/Actor.js";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { type HallSession, LargeCell } from "../../testing/LargeCell.js";
import { asMember } from "../../testing/makeMembers.js";
import { makeActor } from "../../testing/makeUnits.js";
import {
  DRAFT_MINUTES,
  HALL_SESSION,
  MY_POSITIONS,
  READ_MINUTES,
  REOPEN_MINUTES,
  SAVE_MINUTES,
  SIGN_MINUTES,
  WRITE_POSITION,
} from "../../testing/sessionDocuments.js";

interface Sheet {
  lines: { reviewId: string; name: string; isOpen: boolean; level: string | null; note: string | null }[];
}

interface Paper {
  outdated: number;
  sections: {
    code: string;
    title: string;
    text: string;
    isEdited: boolean;
    fresh: string | null;
    version: number;
  }[];
  signatures: { role: string; name: string }[];
}

/** Eight members; the secretary is the first. */
describe("positions gathered privately before the meeting", () => {
  let api: TestApi;
  let c: LargeCell;
  let people: Actor[];
  const reviewOf = new Map<string, string>();
  let sessionId = "";

  const review = (index: number) => reviewOf.get(c.members[index]!.id) ?? "";
  const write = (actor: Actor, index: number, level: string | null, note?: string) =>
    c.send<Sheet>(WRITE_POSITION, { input: { reviewId: review(index), level, note } }, actor);
  const sealed = () =>
    api.dataSource.query(
      `SELECT encode(handle, 'hex') AS handle, sealed FROM sealed_positions ORDER BY handle`,
    );
  const hall = async () => (await c.send<HallSession>(HALL_SESSION, { id: sessionId })).data;
  const itemOf = (session: HallSession, index: number) =>
    session.items.find((it) => it.reviewId === review(index))!;
  const start = (itemId: string) =>
    ({ kind: "SET_ITEM_STATE", itemId, state: "DISCUSSING", seenState: "WAITING" }) as const;

  beforeAll(async () => {
    api = await startTestApi();
    c = await LargeCell.make(api, 8, 0);
    await c.openRound();
    const rows = await api.dataSource.query(
      `SELECT id, member_id FROM reviews WHERE round_id = $1 AND subject_kind = 'MEMBER'`,
      [c.roundId],
    );
    for (const { id, member_id } of rows) reviewOf.set(member_id, id);
    people = [c.secretary];
    for (const member of c.members.slice(1)) people.push(await asMember(api.dataSource, member));
  });
  afterAll(() => api?.close());

  it("has nothing to prepare before a session is planned", async () => {
    expect((await c.send<Sheet[]>(MY_POSITIONS, {}, people[3])).data).toEqual([]);
    expect((await write(people[3]!, 4, "GOOD")).error?.code).toBe("NOT_FOUND");
    sessionId = (await c.plan({ heldOn: "2018-12-01", hasVote: true })).data.sessions[0]!.id;
    const [sheet] = (await c.send<Sheet[]>(MY_POSITIONS, {}, people[3])).data;
    expect(sheet?.lines).toHaveLength(7);
    expect(sheet?.lines.map((it) => it.reviewId)).not.toContain(review(3));
    expect(sheet?.lines.every((it) => it.isOpen && it.level === null)).toBe(true);
  });

  it("takes a position on others, not on oneself, and from members of the cell alone", async () => {
    expect((await write(people[3]!, 3, "EXCELLENT")).error?.code).toBe("OWN_CASE");
    const stranger = await makeActor(api.dataSource, "MEMBER", c.cell);
    expect((await write(stranger, 4, "GOOD")).error?.code).toBe("NOT_FOUND");
    expect((await write(c.administrator, 4, "GOOD")).error?.code).toBe("FORBIDDEN");
    expect((await write(people[3]!, 4, "GOOD", "x".repeat(501))).error?.fields).toMatchObject([
      { path: "input.note", code: "TEXT_TOO_LONG" },
    ]);
    const { data } = await write(people[3]!, 4, "GOOD", "Nên chủ động hơn");
    expect(data.lines.find((it) => it.reviewId === review(4))).toMatchObject({
      level: "GOOD",
      note: "Nên chủ động hơn",
    });
    expect((await write(people[3]!, 4, "EXCELLENT", "Nên chủ động hơn")).data.lines).toContainEqual(
      expect.objectContaining({ reviewId: review(4), level: "EXCELLENT" }),
    );
    expect(await sealed()).toHaveLength(1);
    await write(people[3]!, 5, "GOOD");
    await write(people[3]!, 5, null);
    expect(await sealed()).toHaveLength(1);
  });

  it("tells nobody what others noted, neither by API nor in the tables, its length or the trail", async () => {
    const others = [0, 1, 2, 5].map((index) => people[index]!);
    for (const [at, actor] of others.entries())
      await write(actor, 4, at < 2 ? "GOOD" : "EXCELLENT", at === 0 ? "Ý kiến rất dài ".repeat(30) : "Ý");
    for (const actor of others.slice(0, 3)) await write(actor, 6, "GOOD");
    for (const [at, actor] of others.entries())
      await write(actor, 7, at % 2 ? "UNSATISFACTORY" : "EXCELLENT");
    const sheet = (await c.send<Sheet[]>(MY_POSITIONS, {}, c.secretary)).data[0]!;
    expect(sheet.lines.find((it) => it.reviewId === review(4))).toMatchObject({ level: "GOOD" });
    expect(JSON.stringify(sheet)).not.toContain("chủ động");
    const rows: { handle: string; sealed: Buffer }[] = await sealed();
    expect(rows).toHaveLength(12);
    expect(new Set(rows.map((it) => it.sealed.length)).size).toBe(1);
    const columns = await api.dataSource.query(
      `SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'sealed_positions' ORDER BY 1`,
    );
    expect(columns.map((it: { name: string }) => it.name)).toEqual(["handle", "review_id", "sealed"]);
    const text = Buffer.concat(rows.map((it) => it.sealed)).toString("utf8");
    for (const word of ["GOOD", "EXCELLENT", "chủ động", ...c.members.map((it) => it.id)])
      expect(text).not.toContain(word);
    const trail = await api.dataSource.query(`SELECT payload::text AS text FROM audit_entries`);
    expect(JSON.stringify(trail)).not.toContain("osition");
  });

  it("puts the most disputed first within their rank when the session opens, and shows no spread yet", async () => {
    const { data } = await c.open(sessionId, 1);
    expect(data.items.map((it) => it.position).slice(0, 3)).toEqual(["HEAD", "DEPUTY", "MEMBER"]);
    expect(data.items.slice(2, 4).map((it) => it.reviewId)).toEqual([review(7), review(4)]);
    expect(data.items.every((it) => it.spread === null)).toBe(true);
    expect((await write(people[3]!, 6, "GOOD")).error?.code).toBe("POSITIONS_CLOSED");
    await c.callRoll(data, 0);
  });

  it("shows the spread once the subject is opened, withholds it below four, and then nobody can tell who noted what", async () => {
    let session = await hall();
    await c.act(sessionId, [start(itemOf(session, 4).id)]);
    session = await hall();
    expect(itemOf(session, 4).spread).toMatchObject({ given: 5, excellent: 3, good: 2 });
    expect(itemOf(session, 7).spread).toBeNull();
    const mine = (await c.send<Sheet[]>(MY_POSITIONS, {}, people[3])).data[0]!;
    expect(mine.lines.find((it) => it.reviewId === review(4))).toMatchObject({
      isOpen: false,
      level: null,
      note: "Nên chủ động hơn",
    });
    await c.act(sessionId, [
      { kind: "SET_ITEM_STATE", itemId: itemOf(session, 4).id, state: "DONE", seenState: "DISCUSSING" },
      start(itemOf(session, 6).id),
    ]);
    expect(itemOf(await hall(), 6).spread).toEqual({
      given: 3,
      excellent: null,
      good: null,
      satisfactory: null,
      unsatisfactory: null,
    });
    const kept = await api.dataSource.query(
      `SELECT excellent, good FROM position_spreads WHERE review_id = $1`,
      [review(6)],
    );
    expect(kept).toEqual([{ excellent: null, good: null }]);
    // Notes on the first subject are sealed anew at one time; those on the second had none, so nothing is left.
    const left = await api.dataSource.query(
      `SELECT review_id, count(*)::int AS n, count(DISTINCT xmin::text)::int AS transactions FROM sealed_positions
        WHERE review_id = ANY ($1::uuid[]) GROUP BY review_id`,
      [[review(4), review(6)]],
    );
    expect(left).toEqual([{ review_id: review(4), n: 5, transactions: 1 }]);
  });

  it("drafts minutes, keeps what was edited when drafted anew, and shows the difference", async () => {
    const session = await hall();
    await c.act(sessionId, [
      {
        kind: "ADD_OPINION",
        opinionId: crypto.randomUUID(),
        reviewId: review(4),
        speaker: "Trần Thị Hai",
        text: "Gương mẫu.",
      },
      {
        kind: "WRITE_CONCLUSION",
        itemId: itemOf(session, 4).id,
        conclusion: "Có tiến bộ.",
        commitment: "Đúng giờ hơn.",
      },
    ]);
    const draft = (take: string[] = [], keep: string[] = []) =>
      c.send<Paper>(DRAFT_MINUTES, { input: { ...c.key, take, keep } });
    const code = `SUBJECT:${review(4)}`;
    const of = (paper: Paper, wanted = code) => paper.sections.find((it) => it.code === wanted)!;
    const first = (await draft()).data;
    expect(of(first).text).toContain(
      "- Đồng chí Trần Thị Hai: Gương mẫu.\nKết luận: Có tiến bộ.\nCam kết, biện pháp khắc phục: Đúng giờ hơn.",
    );
    expect(of(first, "ATTENDANCE").text).toContain("Triệu tập 8 đảng viên chính thức, có mặt 8, vắng 0.");
    expect(of(first, "OPENING").text).toContain(
      "Hồi 19 giờ 30 phút ngày 01/12/2018, tại Nhà văn hóa, Chi bộ",
    );
    const save = (section: string, text: string, version: number) =>
      c.send<Paper>(SAVE_MINUTES, { input: { ...c.key, code: section, text, version } });
    expect((await save("SUBJECT:x", "a", 1)).error?.code).toBe("NOT_FOUND");
    expect((await save(code, "Sửa tay", 1)).data.sections).toContainEqual(
      expect.objectContaining({ code, text: "Sửa tay", isEdited: true, version: 2 }),
    );
    expect((await save(code, "Máy khác", 1)).error).toMatchObject({
      code: "CONFLICT",
      arguments: { current: 2 },
    });
    await c.act(sessionId, [
      {
        kind: "ADD_OPINION",
        opinionId: crypto.randomUUID(),
        reviewId: review(4),
        speaker: "Lê Văn Ba",
        text: "Nhất trí.",
      },
      { kind: "ADD_OPINION", opinionId: crypto.randomUUID(), speaker: "Lê Văn Ba", text: "Họp đúng giờ." },
    ]);
    const again = (await draft()).data;
    expect(of(again)).toMatchObject({
      text: "Sửa tay",
      isEdited: true,
      fresh: expect.stringContaining("Nhất trí."),
    });
    expect(of(again, "GENERAL")).toMatchObject({ isEdited: false, fresh: null });
    expect(of(again, "GENERAL").text).toContain("Họp đúng giờ.");
    expect(again.outdated).toBe(1);
    expect((await draft([], [code])).data).toMatchObject({ outdated: 0 });
    expect(of((await draft([code])).data).text).toContain("Nhất trí.");
  });

  it("passes the minutes by chair and clerk once the meeting is held and drafted to the last, and forgets the notes", async () => {
    const sign = (role: string) => c.send<Paper>(SIGN_MINUTES, { input: { ...c.key, role } });
    expect((await sign("CHAIR")).error?.code).toBe("REVIEW_NOT_RECORDED");
    let session = await hall();
    await c.act(sessionId, [
      { kind: "SET_ITEM_STATE", itemId: itemOf(session, 6).id, state: "DONE", seenState: "DISCUSSING" },
    ]);
    session = await c.reviewAll(await hall());
    await c.close(sessionId, session.version);
    expect((await sign("CHAIR")).error?.code).toBe("MINUTES_OUTDATED");
    await c.send(DRAFT_MINUTES, { input: { ...c.key, take: [], keep: [] } });
    expect((await sign("CHAIR")).data.signatures).toEqual([{ role: "CHAIR", name: "Bùi Thị Chủ" }]);
    expect(await sealed()).not.toHaveLength(0);
    expect((await sign("CLERK")).data.signatures).toHaveLength(2);
    expect(await sealed()).toHaveLength(0);
    expect((await c.send<Paper>(READ_MINUTES, c.key, c.administrator)).data.signatures).toHaveLength(2);
    expect((await c.send<Paper>(READ_MINUTES, c.key, people[3])).error?.code).toBe("FORBIDDEN");
    const edit = { ...c.key, code: "GENERAL", text: "Sửa", version: 1 };
    expect((await c.send(SAVE_MINUTES, { input: edit })).error?.code).toBe("MINUTES_SIGNED");
    expect((await c.send<Paper>(REOPEN_MINUTES, { input: c.key })).data.signatures).toEqual([]);
  });
});
