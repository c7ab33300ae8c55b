import { describe, expect, it } from "vitest";
import { type AgendaEntry, moveOnAgenda } from "./moveOnAgenda.js";

const agenda: readonly AgendaEntry[] = [
  { id: "tập thể", kind: "COLLECTIVE" },
  { id: "bí thư", kind: "MEMBER", position: "HEAD" },
  { id: "phó", kind: "MEMBER", position: "DEPUTY" },
  { id: "an", kind: "MEMBER" },
  { id: "bình", kind: "MEMBER" },
  { id: "chi", kind: "MEMBER" },
];

describe("a move on the agenda", () => {
  it.each([
    { id: "chi", to: 4, order: ["chi", "an", "bình"] },
    { id: "an", to: 6, order: ["bình", "chi", "an"] },
    { id: "bình", to: 5, order: ["an", "bình", "chi"] },
  ])("of $id to place $to is open among members", ({ id, to, order }) => {
    const move = moveOnAgenda(agenda, id, to);
    expect(move.ok && move.items.slice(3).map((it) => it.id)).toEqual(order);
    expect(move.ok && move.items.slice(0, 3)).toEqual(agenda.slice(0, 3));
  });

  it.each([
    { id: "an", to: 3, first: 4, last: 6 },
    { id: "bí thư", to: 3, first: 2, last: 2 },
    { id: "tập thể", to: 2, first: 1, last: 1 },
    { id: "phó", to: 2, first: 3, last: 3 },
  ])("of $id to place $to would break the order", ({ id, to, first, last }) =>
    expect(moveOnAgenda(agenda, id, to)).toEqual({ ok: false, code: "AGENDA_ORDER_FIXED", first, last }),
  );

  it("needs a subject of the agenda and a place of it", () => {
    expect(() => moveOnAgenda(agenda, "giang", 4)).toThrow(RangeError);
    expect(() => moveOnAgenda(agenda, "an", 0)).toThrow(RangeError);
    expect(() => moveOnAgenda(agenda, "an", 7)).toThrow(RangeError);
  });
});
