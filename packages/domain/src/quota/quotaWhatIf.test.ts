import { describe, expect, it } from "vitest";
import type { Level } from "../editions/level.js";
import type { QuotaRule } from "../editions/quotaRule.js";
import { makeQuotaSubjects } from "../testing/builders.js";
import { quotaWhatIf } from "./quotaWhatIf.js";

const rule: QuotaRule = {
  sharePercent: 20,
  group: "GRASSROOTS_ORGANISATION",
  rounding: "FLOOR",
  hardBlock: false,
};
// Ward a is full: 1 excellent of 6. Ward b has room: 1 of 12.
const a = makeQuotaSubjects({ EXCELLENT: 1, GOOD: 5, SATISFACTORY: 1 }, "a");
const b = makeQuotaSubjects({ EXCELLENT: 1, GOOD: 11 }, "b");
const subjects = [...b, ...a];

function ask(changes: Readonly<Record<string, Level | null>>) {
  const { effects, ...rest } = quotaWhatIf(subjects, new Map(Object.entries(changes)), rule);
  return {
    ...rest,
    effects: effects.map(({ before, after }) => [
      before.key.slice(-1),
      `${before.state.used} of ${before.state.allowed}`,
      `${after.state.used} of ${after.state.allowed}`,
      after.standing,
    ]),
  };
}

describe("quotaWhatIf", () => {
  it("one more excellent at full quota is over", () => {
    expect(ask({ "a-GOOD-1": "EXCELLENT" })).toEqual({
      effects: [["a", "1 of 1", "2 of 1", "EXCEEDED"]],
      ungrouped: [],
      isWithin: false,
    });
  });

  it("one more excellent where there is room is within", () => {
    expect(ask({ "b-GOOD-1": "EXCELLENT" })).toEqual({
      effects: [["b", "1 of 2", "2 of 2", "WITHIN"]],
      ungrouped: [],
      isWithin: true,
    });
  });

  it("a swap at full quota inside one group is within", () => {
    expect(ask({ "a-EXCELLENT-1": "GOOD", "a-GOOD-1": "EXCELLENT" })).toEqual({
      effects: [["a", "1 of 1", "1 of 1", "WITHIN"]],
      ungrouped: [],
      isWithin: true,
    });
  });

  it("a swap whose one steps below good shrinks the base and is over", () => {
    expect(ask({ "a-EXCELLENT-1": "SATISFACTORY", "a-GOOD-1": "EXCELLENT" }).effects).toEqual([
      ["a", "1 of 1", "1 of 0", "EXCEEDED"],
    ]);
  });

  it("a swap across two groups frees a place in the wrong one", () => {
    expect(ask({ "b-EXCELLENT-1": "GOOD", "a-GOOD-1": "EXCELLENT" })).toEqual({
      effects: [
        ["a", "1 of 1", "2 of 1", "EXCEEDED"],
        ["b", "1 of 2", "0 of 2", "WITHIN"],
      ],
      ungrouped: [],
      isWithin: false,
    });
  });

  it("a level taken away leaves the base", () => {
    expect(ask({ "a-GOOD-1": null }).effects).toEqual([["a", "1 of 1", "1 of 0", "EXCEEDED"]]);
  });

  it("no change touches no group", () => {
    expect(ask({})).toEqual({ effects: [], ungrouped: [], isWithin: true });
  });

  it("a changed subject without a group touches none and is named", () => {
    const lost = makeQuotaSubjects({ GOOD: 2 }, "lost", {});
    const changes = new Map([["lost-GOOD-2", "EXCELLENT" as const]]);
    expect(quotaWhatIf([...a, ...lost], changes, rule)).toEqual({
      effects: [],
      ungrouped: ["lost-GOOD-2"],
      isWithin: true,
    });
  });

  it("a recorded larger share counts on both sides of the question", () => {
    const exceptions = {
      "GRASSROOTS_ORGANISATION/a": {
        sharePercent: 25,
        authority: "Ban Thường vụ Thành ủy",
        reason: "Thành tích nổi trội",
        documentNumber: "45-QĐ/TU",
        decidedOn: "2025-12-20",
      },
    };
    const group = makeQuotaSubjects({ EXCELLENT: 1, GOOD: 9 }, "a");
    const changes = new Map([["a-GOOD-1", "EXCELLENT" as const]]);
    const answer = quotaWhatIf(group, changes, { ...rule, exceptionSharePercent: 25 }, exceptions);
    expect(answer.effects.map(({ before, after }) => [before.state.allowed, after.state.allowed])).toEqual([
      [2, 2],
    ]);
    expect(answer.isWithin).toBe(true);
  });

  it("a change of nobody's level is a mistake of the caller", () => {
    expect(() => ask({ nobody: "GOOD" })).toThrow(new RangeError("no subject nobody"));
  });
});
