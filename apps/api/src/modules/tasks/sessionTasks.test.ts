import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../../access/Actor.js";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { LargeCell, type MeetingAnswer } from "../../testing/LargeCell.js";
import { asMember } from "../../testing/makeMembers.js";
import { MEET } from "../../testing/procedureDocuments.js";
import { MY_POSITIONS, WRITE_POSITION } from "../../testing/sessionDocuments.js";
import { tasksOfKind } from "../../testing/taskDocuments.js";
import type { TaskKind } from "./task.types.js";

const KINDS: readonly TaskKind[] = [
  "HOLD_MEETING",
  "PLAN_VOTING_SESSION",
  "HOLD_SESSION",
  "NOTE_POSITIONS",
  "RECORD_BALLOT",
];

/** A cell of 32 with two Party groups, everybody's self-assessment handed in, on 1 December. */
describe("sessions in the inbox", () => {
  let api: TestApi;
  let c: LargeCell;
  let groupSecretary: Actor;
  let member: Actor;
  let sessions: MeetingAnswer["sessions"] = [];

  beforeAll(async () => {
    api = await startTestApi();
    c = await LargeCell.make(api, 32, 2);
    await c.openRound();
    await c.assignGroups();
    groupSecretary = await asMember(api.dataSource, c.members[2]!, {
      role: "CELL_SECRETARY",
      unit: c.groups[0]!,
    });
    member = await asMember(api.dataSource, c.members[3]!);
  }, 60_000);
  afterAll(() => api?.close());

  const listed = async (actor: Actor) => {
    const tasks = await Promise.all(KINDS.map((kind) => tasksOfKind(api, actor, kind)));
    return tasks.flat();
  };
  const kindsOf = async (actor: Actor) => (await listed(actor)).map((it) => it.kind);
  const meet = () =>
    c.send(MEET, {
      input: {
        ...c.key,
        version: 0,
        attendances: c.members.map(({ id }) => ({ memberId: id, presence: "PRESENT" })),
        heldOn: "2018-12-01",
        place: "Nhà văn hóa",
        chair: "Bùi Thị Chủ",
        clerk: "Vũ Văn Ký",
      },
    });

  it("begin with the meeting, recorded whole or planned in sessions, and only the cell's secretary has it", async () => {
    expect(await kindsOf(c.secretary)).toEqual(["HOLD_MEETING"]);
    expect(await kindsOf(member)).toEqual([]);
    expect(await kindsOf(groupSecretary)).toEqual([]);
  });

  it("ask for the session with the vote once others are planned, and no longer for a meeting recorded whole", async () => {
    await c.agree();
    await c.plan({ partyGroupId: c.groups[0]!.id, heldOn: "2018-12-01" });
    sessions = (await c.plan({ partyGroupId: c.groups[1]!.id, heldOn: "2018-12-03" })).data.sessions;
    expect((await meet()).error?.code).toBe("SESSIONS_PLANNED");
    expect(await kindsOf(c.secretary)).toEqual(["PLAN_VOTING_SESSION", "HOLD_SESSION", "NOTE_POSITIONS"]);
    const { data, error } = await c.plan({ hasVote: true, heldOn: "2018-12-05" });
    expect(error).toBeUndefined();
    sessions = data.sessions;
    expect(await kindsOf(c.secretary)).toEqual(["HOLD_SESSION", "NOTE_POSITIONS"]);
    expect((await c.plan({ hasVote: true, heldOn: "2018-12-06" })).error?.code).toBe(
      "BALLOT_IN_TWO_SESSIONS",
    );
  });

  it("are held when their day has come, by whoever runs the body that meets", async () => {
    const [task] = await tasksOfKind(api, groupSecretary, "HOLD_SESSION");
    const first = sessions.find(({ heldOn }) => heldOn === "2018-12-01");
    expect(task).toMatchObject({ formId: first?.id, dueOn: "2018-12-01", unit: { id: c.groups[0]!.id } });
    expect(await tasksOfKind(api, groupSecretary, "HOLD_SESSION")).toHaveLength(1);
    for (const later of sessions.filter(({ heldOn }) => heldOn > "2018-12-01"))
      expect((await c.open(later.id, later.version)).error?.code).toBe("MEETING_IN_FUTURE");
    expect(await tasksOfKind(api, c.administrator, "HOLD_SESSION")).toEqual([]);
  });

  it("are not listed for a Party group that may not meet on its own any more", async () => {
    const [first] = sessions;
    await api.dataSource.query(
      `INSERT INTO settings (key, value) VALUES ('procedure.splitFromMembers', '40')`,
    );
    expect(await tasksOfKind(api, c.secretary, "HOLD_SESSION")).toEqual([]);
    expect((await c.open(first!.id, first!.version)).error?.code).toBe("CELL_TOO_SMALL_TO_SPLIT");
    await api.dataSource.query(`DELETE FROM settings WHERE key = 'procedure.splitFromMembers'`);
    expect(await tasksOfKind(api, c.secretary, "HOLD_SESSION")).toHaveLength(1);
  });

  it("are prepared by noting positions: fewer with each one noted, never on oneself", async () => {
    const [before] = await tasksOfKind(api, member, "NOTE_POSITIONS");
    expect(before).toMatchObject({ count: 31, dueOn: "2018-12-01", unit: { id: c.cell.id }, isOwn: true });
    type Sheet = { lines: { reviewId: string; isOpen: boolean }[] }[];
    const [sheet] = (await c.send<Sheet>(MY_POSITIONS, {}, member)).data;
    expect(sheet?.lines.filter((it) => it.isOpen)).toHaveLength(31);
    const input = { reviewId: sheet?.lines[0]?.reviewId, level: "GOOD" };
    expect((await c.send(WRITE_POSITION, { input }, member)).error).toBeUndefined();
    expect((await tasksOfKind(api, member, "NOTE_POSITIONS"))[0]?.count).toBe(30);
  });

  it("are no longer prepared once open: neither listed nor taken, and go on until they are closed", async () => {
    const [task] = await tasksOfKind(api, groupSecretary, "HOLD_SESSION");
    const session = (await c.open(task?.formId ?? "", sessions[0]!.version, groupSecretary)).data;
    expect(session.state).toBe("OPEN");
    const onAgenda = new Set(session.items.map((it) => it.reviewId));
    const [positions] = await tasksOfKind(api, member, "NOTE_POSITIONS");
    expect(positions?.count).toBeLessThan(30);
    const [reviewId] = onAgenda;
    const refused = await c.send(WRITE_POSITION, { input: { reviewId, level: "GOOD" } }, member);
    expect(refused.error?.code).toBe("POSITIONS_CLOSED");
    expect(await tasksOfKind(api, groupSecretary, "HOLD_SESSION")).toHaveLength(1);
    const called = (await c.callRoll(session, 0, groupSecretary)).data;
    const closed = await c.close(called.id, called.version);
    expect(closed.error).toBeUndefined();
    expect(await tasksOfKind(api, groupSecretary, "HOLD_SESSION")).toEqual([]);
  });
});
