import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { type HallSession, LargeCell } from "../../testing/LargeCell.js";
import { SEND } from "../../testing/sessionDocuments.js";
import type { SessionActInput } from "./sessionAct.inputs.js";

describe("acts taken on a device in the hall", () => {
  let api: TestApi;
  let c: LargeCell;
  let hall: HallSession;

  const outcomes = async (acts: readonly Partial<SessionActInput>[]) =>
    (await c.act(hall.id, acts)).data.results.map((it) => it.refusal?.code ?? it.outcome);

  beforeAll(async () => {
    api = await startTestApi();
    c = await LargeCell.make(api, 6, 0);
    await c.openRound();
    const planned = (await c.plan({ heldOn: "2018-12-01", hasVote: true })).data.sessions[0]!;
    hall = (await c.open(planned.id, 1)).data;
  });
  afterAll(() => api?.close());

  const mark = (
    index: number,
    presence: "PRESENT" | "ABSENT" | "ABSENT_WITH_REASON",
    more: Partial<SessionActInput> = {},
  ) => ({
    kind: "MARK_PRESENCE" as const,
    memberId: hall.roll[index]?.member.id ?? null,
    presence,
    ...more,
  });

  it("are done once, however often they arrive", async () => {
    const acts = [0, 1, 2].map((index) => ({ id: randomUUID(), ...mark(index, "PRESENT") }));
    expect(await outcomes(acts)).toEqual(["APPLIED", "APPLIED", "APPLIED"]);
    expect(await outcomes(acts)).toEqual(["REPEATED", "REPEATED", "REPEATED"]);
    const opinion = {
      id: randomUUID(),
      kind: "ADD_OPINION" as const,
      opinionId: randomUUID(),
      speaker: "A",
      text: "Nhất trí",
    };
    const both = await Promise.all(Array.from({ length: 8 }, () => outcomes([opinion])));
    expect(both.flat().sort()).toEqual(["APPLIED", ...Array.from({ length: 7 }, () => "REPEATED")].sort());
    const rows = await api.dataSource.query(`SELECT count(*)::int AS n FROM session_opinions`);
    expect(rows).toEqual([{ n: 1 }]);
    const present = (await c.act(hall.id, acts)).data.session.roll.filter((it) => it.presence === "PRESENT");
    expect(present).toHaveLength(3);
  });

  it("do nothing where somebody else did the same, and are a conflict where somebody else did otherwise", async () => {
    expect(await outcomes([mark(0, "PRESENT", { seenPresence: null })])).toEqual(["APPLIED"]);
    expect(await outcomes([mark(0, "ABSENT", { seenPresence: null })])).toEqual(["CONFLICT"]);
    expect(await outcomes([mark(0, "ABSENT", { seenPresence: "PRESENT" })])).toEqual(["APPLIED"]);
    expect(await outcomes([mark(0, "PRESENT", { seenPresence: "ABSENT" })])).toEqual(["APPLIED"]);
  });

  it("go on after one that is refused", async () => {
    expect(
      await outcomes([
        mark(3, "ABSENT_WITH_REASON"),
        { ...mark(3, "PRESENT"), memberId: randomUUID() },
        mark(3, "ABSENT_WITH_REASON", { reason: "Ốm" }),
        mark(4, "PRESENT"),
        mark(5, "PRESENT"),
      ]),
    ).toEqual(["REASON_MISSING", "UNKNOWN_ATTENDEE", "APPLIED", "APPLIED", "APPLIED"]);
  });

  it("follow each other on one text, and meet what another device wrote", async () => {
    const item = hall.items.find((it) => it.memberId === hall.roll[1]?.member.id)!;
    const write = (conclusion: string, seenConclusion: string | null, commitment: string | null = null) => ({
      kind: "WRITE_CONCLUSION" as const,
      itemId: item.id,
      conclusion,
      seenConclusion,
      commitment,
    });
    expect(await outcomes([write("Một", null), write("Một hai", "Một")])).toEqual(["APPLIED", "APPLIED"]);
    expect(await outcomes([write("Khác", "Một")])).toEqual(["CONFLICT"]);
    expect(await outcomes([write("Một hai", null)])).toEqual(["APPLIED"]);
    expect(await outcomes([write("x".repeat(5_001), "Một hai")])).toEqual(["TEXT_NOT_TAKEN"]);
    expect(await outcomes([{ ...write("a", null), itemId: randomUUID() }])).toEqual(["NOT_FOUND"]);
  });

  it("mend and take back opinions", async () => {
    const opinionId = randomUUID();
    const add = {
      kind: "ADD_OPINION" as const,
      opinionId,
      reviewId: hall.items[0]!.reviewId,
      speaker: "Lê Thị B",
      text: "Tốt",
    };
    const revise = (text: string, seenText: string) => ({
      kind: "REVISE_OPINION" as const,
      opinionId,
      speaker: "Lê Thị B",
      text,
      seenText,
    });
    expect(await outcomes([add, { ...add, id: randomUUID() }])).toEqual(["APPLIED", "CONFLICT"]);
    expect(await outcomes([{ ...add, opinionId: randomUUID(), text: " " }])).toEqual(["TEXT_NOT_TAKEN"]);
    expect(await outcomes([{ ...add, opinionId: randomUUID(), reviewId: randomUUID() }])).toEqual([
      "NOT_FOUND",
    ]);
    expect(await outcomes([revise("Rất tốt", "Tốt"), revise("Kém", "Tốt")])).toEqual(["APPLIED", "CONFLICT"]);
    expect(await outcomes([revise("", "Rất tốt"), revise("", "Rất tốt"), revise("Lại", "Rất tốt")])).toEqual([
      "APPLIED",
      "APPLIED",
      "CONFLICT",
    ]);
  });

  it("open a subject only as seen, while its person is there", async () => {
    const absent = hall.items.find((it) => it.memberId === hall.roll[3]?.member.id)!;
    const other = hall.items.find((it) => it.memberId === hall.roll[4]?.member.id)!;
    const move = (
      itemId: string,
      state: "WAITING" | "DISCUSSING" | "DONE",
      seenState: "WAITING" | "DISCUSSING" | "DONE",
    ) => ({
      kind: "SET_ITEM_STATE" as const,
      itemId,
      state,
      seenState,
    });
    expect(await outcomes([move(absent.id, "DISCUSSING", "WAITING")])).toEqual([
      "REVIEWED_WITHOUT_ATTENDING",
    ]);
    expect(await outcomes([move(other.id, "DONE", "DISCUSSING")])).toEqual(["CONFLICT"]);
    expect(
      await outcomes([move(other.id, "DISCUSSING", "WAITING"), move(other.id, "DONE", "DISCUSSING")]),
    ).toEqual(["APPLIED", "APPLIED"]);
    expect(await outcomes([{ ...move(other.id, "DONE", "DONE"), itemId: randomUUID() }])).toEqual([
      "NOT_FOUND",
    ]);
  });

  it("wait for the head in a year whose rules were read, not where the program only warns", async () => {
    await api.dataSource.query(`UPDATE rounds SET edition_code = '2025' WHERE id = $1`, [c.roundId]);
    const deputy = hall.items.find((it) => it.position === "DEPUTY")!;
    const start = {
      kind: "SET_ITEM_STATE" as const,
      itemId: deputy.id,
      state: "DISCUSSING" as const,
      seenState: "WAITING" as const,
    };
    expect(await outcomes([start])).toEqual(["EARLIER_ITEMS_WAITING"]);
    await api.dataSource.query(`UPDATE rounds SET edition_code = '2018' WHERE id = $1`, [c.roundId]);
    expect(await outcomes([start])).toEqual(["APPLIED"]);
  });

  it("come too late once the session is over, unless they had arrived before", async () => {
    const early = { id: randomUUID(), ...mark(1, "PRESENT") };
    await outcomes([early]);
    const { data } = await c.act(hall.id, [
      {
        kind: "SET_ITEM_STATE",
        itemId: hall.items.find((it) => it.position === "DEPUTY")!.id,
        state: "DONE",
        seenState: "DISCUSSING",
      },
    ]);
    expect((await c.close(hall.id, data.session.version)).error).toBeUndefined();
    expect(await outcomes([early, mark(1, "ABSENT")])).toEqual(["REPEATED", "SESSION_STATE"]);
  });

  it("are not taken by the hundredfold, nor with ids that are none", async () => {
    const many = Array.from({ length: 101 }, () => ({ id: randomUUID(), kind: "ADD_OPINION" }));
    expect((await c.send(SEND, { input: { sessionId: hall.id, acts: many } })).error?.code).toBe(
      "BAD_USER_INPUT",
    );
    expect(
      (await c.send(SEND, { input: { sessionId: hall.id, acts: [{ id: "1", kind: "ADD_OPINION" }] } })).error
        ?.code,
    ).toBe("BAD_USER_INPUT");
  });
});
