import { describe, expect, it } from "vitest";
import type { HallSession } from "./hallActs";
import { isThere, neighbour, nextItem } from "./hallAgendaOrder";

const item = (id: string, place: number, more: object = {}) => ({
  id,
  place,
  kind: "MEMBER",
  position: "MEMBER",
  memberId: id,
  state: "WAITING",
  ...more,
});
const session = {
  roll: ["head", "an", "binh", "chi"].map((id) => ({
    member: { id, fullName: id },
    presence: id === "binh" ? "ABSENT" : "PRESENT",
  })),
  items: [
    item("collective", 1, { kind: "COLLECTIVE", memberId: null, state: "DONE" }),
    item("head", 2, { position: "HEAD", state: "DONE" }),
    item("an", 3),
    item("binh", 4),
    item("chi", 5),
  ],
} as unknown as HallSession;
const at = (index: number) => session.items[index]!;

describe("the agenda in the hall", () => {
  it("takes the next who is there, from where it stands and then from the top", () => {
    expect(nextItem(session)?.id).toBe("an");
    expect(nextItem(session, at(2))?.id).toBe("chi");
    expect(nextItem(session, at(4))?.id).toBe("an");
    const done = { ...session, items: session.items.map((it) => ({ ...it, state: "DONE" as const })) };
    expect(nextItem(done)).toBeNull();
  });

  it("reviews a collective at any time and a person who came", () => {
    expect([0, 2, 3].map((index) => isThere(session, at(index)))).toEqual([true, true, false]);
  });

  it("moves a subject inside its own rank", () => {
    expect(neighbour(session, at(2), -1)).toBeNull();
    expect(neighbour(session, at(2), 1)).toBe(4);
    expect(neighbour(session, at(4), 1)).toBeNull();
    expect(neighbour(session, at(1), -1)).toBeNull();
  });
});
