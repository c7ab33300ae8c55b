import { describe, expect, it } from "vitest";
import { editionByCode } from "../editions/editions.js";
import { type HeldItem, waitingOnAgenda } from "./waitingOnAgenda.js";

const item = (id: string, change: Partial<HeldItem> = {}): HeldItem => ({
  id,
  kind: "MEMBER",
  state: "WAITING",
  isPresent: true,
  ...change,
});
const collective = item("collective", { kind: "COLLECTIVE" });
const head = item("head", { position: "HEAD" });
const deputy = item("deputy", { position: "DEPUTY" });
const an = item("an");
const all = [collective, head, deputy, an];
const done = (it: HeldItem): HeldItem => ({ ...it, state: "DONE" });
const in2025 = editionByCode("2025");

describe("whom an agenda waits for", () => {
  it.each<{
    name: string;
    items: readonly HeldItem[];
    id: string;
    waits: readonly (readonly [string, string[]])[];
  }>([
    { name: "the collective: nobody", items: all, id: "collective", waits: [] },
    {
      name: "the head: the collective",
      items: all,
      id: "head",
      waits: [["COLLECTIVE_BEFORE_INDIVIDUALS", ["collective"]]],
    },
    {
      name: "a deputy: the collective and the head",
      items: all,
      id: "deputy",
      waits: [
        ["COLLECTIVE_BEFORE_INDIVIDUALS", ["collective"]],
        ["HEAD_BEFORE_DEPUTIES", ["head"]],
      ],
    },
    {
      name: "a member: all of them",
      items: all,
      id: "an",
      waits: [
        ["COLLECTIVE_BEFORE_INDIVIDUALS", ["collective"]],
        ["HEAD_BEFORE_DEPUTIES", ["head"]],
        ["DEPUTIES_BEFORE_MEMBERS", ["deputy"]],
      ],
    },
    {
      name: "a member after the leaders: nobody",
      items: [...all.slice(0, 3).map(done), an],
      id: "an",
      waits: [],
    },
    {
      name: "a member while the deputy is discussed: nobody",
      items: [done(collective), done(head), { ...deputy, state: "DISCUSSING" }, an],
      id: "an",
      waits: [],
    },
    {
      name: "a member when the head did not come: the deputy",
      items: [done(collective), { ...head, isPresent: false }, deputy, an],
      id: "an",
      waits: [["DEPUTIES_BEFORE_MEMBERS", ["deputy"]]],
    },
  ])("in 2025 $name", ({ items, id, waits }) => {
    const found = waitingOnAgenda(items, id, in2025);
    expect(found.map((it) => [it.constraint, it.waitsFor])).toEqual(waits);
    expect(found.every((it) => it.severity === "REFUSE")).toBe(true);
  });

  it("in 2018 the order within the collective was not read, so the program only warns", () => {
    const found = waitingOnAgenda(all, "an", editionByCode("2018"));
    expect(found.map((it) => [it.constraint, it.severity])).toEqual(
      editionByCode("2018")
        .order.map((it) => it.value.code)
        .filter((it) =>
          /^(COLLECTIVE_BEFORE_INDIVIDUALS|HEAD_BEFORE_DEPUTIES|DEPUTIES_BEFORE_MEMBERS)$/.test(it),
        )
        .map((it) => [it, "WARN"]),
    );
  });

  it("needs a subject of the agenda", () =>
    expect(() => waitingOnAgenda(all, "giang", in2025)).toThrow(RangeError));
});
