import { describe, expect, it } from "vitest";
import { actOf, againOver, type HallSession, nextBatch, type QueuedAct, withActs } from "./hallActs";

const session = {
  id: "s",
  convened: 3,
  present: 0,
  required: 2,
  hasQuorum: false,
  hasRollCall: false,
  itemsDone: 0,
  roll: ["a", "b", "c"].map((id) => ({
    member: { id, fullName: id },
    isVoter: id !== "c",
    isOfficial: id !== "c",
    presence: null,
    reason: null,
  })),
  items: [
    { id: "i", reviewId: "r", state: "WAITING", conclusion: null, commitment: null },
    { id: "j", reviewId: "q", state: "WAITING", conclusion: "Cũ", commitment: null },
  ],
  opinions: [{ id: "o", reviewId: "r", speaker: "A", text: "Tốt", version: 1 }],
} as unknown as HallSession;

const queued = (...acts: QueuedAct["act"][]): QueuedAct[] => acts.map((act) => ({ act, problem: null }));
const come = (memberId: string) =>
  actOf({ kind: "MARK_PRESENCE", memberId, presence: "PRESENT", reason: null }, session, `act-${memberId}`);

describe("acts in the hall", () => {
  it("count voters present and the quorum at once, probationary members beside them", () => {
    expect(withActs(session, queued(come("a"), come("c")))).toMatchObject({ present: 1, hasQuorum: false });
    expect(withActs(session, queued(come("a"), come("b")))).toMatchObject({ present: 2, hasQuorum: true });
    expect(withActs(session, [])).toBe(session);
  });

  it("carry what stood on the device when they were done, so that the second follows the first", () => {
    const first = actOf({ kind: "SET_ITEM_STATE", itemId: "i", state: "DISCUSSING" }, session, "1");
    const then = withActs(session, queued(first));
    const second = actOf({ kind: "SET_ITEM_STATE", itemId: "i", state: "DONE" }, then, "2");
    expect([first.seenState, second.seenState]).toEqual(["WAITING", "DISCUSSING"]);
    expect(withActs(session, queued(first, second))).toMatchObject({ itemsDone: 1 });
    const write = { kind: "WRITE_CONCLUSION", itemId: "j", conclusion: "Mới", commitment: " " } as const;
    expect(actOf(write, session, "3")).toMatchObject({
      conclusion: "Mới",
      commitment: null,
      seenConclusion: "Cũ",
    });
  });

  it("add, mend and take back opinions, each once", () => {
    const add = actOf(
      { kind: "ADD_OPINION", opinionId: "p", reviewId: null, speaker: "B", text: "Nhất trí" },
      session,
      "1",
    );
    expect(withActs(session, queued(add, add)).opinions.map((it) => it.text)).toEqual(["Tốt", "Nhất trí"]);
    const mend = actOf(
      { kind: "REVISE_OPINION", opinionId: "o", speaker: "A", text: "Rất tốt" },
      session,
      "2",
    );
    expect(mend.seenText).toBe("Tốt");
    expect(withActs(session, queued(mend)).opinions[0]?.text).toBe("Rất tốt");
    const gone = actOf({ kind: "REVISE_OPINION", opinionId: "o", speaker: "A", text: "" }, session, "3");
    expect(withActs(session, queued(gone)).opinions).toEqual([]);
  });

  it("that the server did not take change nothing until somebody chooses", () => {
    const problem = { outcome: "CONFLICT" as const, code: "CONFLICT", arguments: [] };
    expect(withActs(session, [{ act: come("a"), problem }])).toBe(session);
    expect(
      nextBatch([
        { act: come("a"), problem },
        { act: come("b"), problem: null },
      ]),
    ).toEqual([come("b")]);
  });

  it("are sent in order, as many as the server takes at once and always one", () => {
    const many = queued(...Array.from({ length: 130 }, (_, at) => come(String(at))));
    expect(nextBatch(many).map((it) => it.id)).toEqual(Array.from({ length: 100 }, (_, at) => `act-${at}`));
    const long = { ...come("a"), text: "x".repeat(40_000) };
    expect(nextBatch(queued(long, long))).toHaveLength(1);
    expect(nextBatch(queued({ ...long, text: "x".repeat(90_000) }))).toHaveLength(1);
  });

  it("done again over what another device wrote name that as seen", () => {
    const theirs = withActs(session, queued(come("a")));
    const mine = { ...come("a"), presence: "ABSENT" as const };
    expect(againOver(mine, theirs, "new")).toMatchObject({
      id: "new",
      presence: "ABSENT",
      seenPresence: "PRESENT",
    });
    const mend = actOf(
      { kind: "REVISE_OPINION", opinionId: "o", speaker: "A", text: "Của tôi" },
      session,
      "1",
    );
    expect(againOver(mend, { ...session, opinions: [] }, "new")).toEqual({
      id: "new",
      kind: "ADD_OPINION",
      opinionId: "new",
      speaker: "A",
      text: "Của tôi",
    });
    const write = actOf(
      { kind: "WRITE_CONCLUSION", itemId: "i", conclusion: "X", commitment: "" },
      session,
      "1",
    );
    const written = { ...session, items: session.items.map((it) => ({ ...it, conclusion: "Y" })) };
    expect(againOver(write, written, "new")).toMatchObject({ conclusion: "X", seenConclusion: "Y" });
    const start = actOf({ kind: "SET_ITEM_STATE", itemId: "i", state: "DONE" }, session, "1");
    expect(againOver(start, session, "new")).toMatchObject({ seenState: "WAITING" });
    const add = actOf(
      { kind: "ADD_OPINION", opinionId: "o", reviewId: null, speaker: "B", text: "X" },
      session,
      "1",
    );
    expect(againOver(add, session, "new").opinionId).toBe("new");
  });
});
