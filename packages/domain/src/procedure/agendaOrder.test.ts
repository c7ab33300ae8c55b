import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AgendaSubject, agendaOrder } from "./agendaOrder.js";
import { POSITIONS } from "./roundSubject.js";

describe("the agenda of a review meeting", () => {
  it("goes from the collective to its head, the deputies and the members", () => {
    const subjects = [
      { name: "ủy viên", kind: "CADRE", position: "MEMBER" },
      { name: "đảng viên", kind: "MEMBER" },
      { name: "phó thứ nhất", kind: "CADRE", position: "DEPUTY" },
      { name: "người đứng đầu", kind: "CADRE", position: "HEAD" },
      { name: "phó thứ hai", kind: "CADRE", position: "DEPUTY" },
      { name: "tập thể", kind: "COLLECTIVE" },
    ] as const;
    expect(agendaOrder(subjects).map((it) => it.name)).toEqual([
      "tập thể",
      "người đứng đầu",
      "phó thứ nhất",
      "phó thứ hai",
      "ủy viên",
      "đảng viên",
    ]);
  });

  it("loses nobody and is the same when sorted again", () => {
    const anySubject: fc.Arbitrary<AgendaSubject> = fc.record({
      kind: fc.constantFrom("COLLECTIVE", "CADRE", "MEMBER"),
      position: fc.constantFrom(...POSITIONS),
    });
    fc.assert(
      fc.property(fc.array(anySubject), (subjects) => {
        const sorted = agendaOrder(subjects);
        expect(new Set(sorted)).toEqual(new Set(subjects));
        expect(agendaOrder(sorted)).toEqual(sorted);
      }),
    );
  });
});
