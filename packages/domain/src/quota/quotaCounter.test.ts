import { describe, expect, it } from "vitest";
import type { Level } from "../editions/level.js";
import type { QuotaRule } from "../editions/quotaRule.js";
import { checkQuotaCounter, counterAfter, isCounterAnswered } from "./quotaCounter.js";

const rule: QuotaRule = {
  sharePercent: 20,
  group: "GRASSROOTS_ORGANISATION",
  rounding: "FLOOR",
  hardBlock: false,
};
const proposed = (counted: Level | null, level: Level) => ({ counted, wasDecided: false, level });
const decided = (counted: Level, level: Level) => ({ counted, wasDecided: true, level });
const empty = { base: 12, excellent: 0, tolerated: 0 };

describe("the counter of a quota group", () => {
  it.each([
    { act: "a proposal taken", decision: proposed("GOOD", "GOOD"), base: 12, excellent: 0 },
    { act: "an excellent taken", decision: proposed("EXCELLENT", "EXCELLENT"), base: 12, excellent: 1 },
    { act: "a good raised", decision: proposed("GOOD", "EXCELLENT"), base: 12, excellent: 1 },
    { act: "an excellent lowered", decision: proposed("EXCELLENT", "GOOD"), base: 12, excellent: 0 },
    {
      act: "a good taken out of the base",
      decision: proposed("GOOD", "SATISFACTORY"),
      base: 11,
      excellent: 0,
    },
    {
      act: "a satisfactory taken into it",
      decision: proposed("SATISFACTORY", "GOOD"),
      base: 13,
      excellent: 0,
    },
    { act: "one without a proposal", decision: proposed(null, "GOOD"), base: 13, excellent: 0 },
    { act: "one without, below", decision: proposed(null, "UNSATISFACTORY"), base: 12, excellent: 0 },
  ])("moves by $act to $base and $excellent", ({ decision, base, excellent }) => {
    expect(counterAfter(empty, [decision])).toEqual({ base, excellent, tolerated: 0 });
  });

  it("stays where it is when two decided places are exchanged", () => {
    const full = { base: 12, excellent: 2, tolerated: 0 };
    expect(counterAfter(full, [decided("EXCELLENT", "GOOD"), decided("GOOD", "EXCELLENT")])).toEqual(full);
    expect(counterAfter(full, [decided("EXCELLENT", "SATISFACTORY")])).toEqual({
      base: 11,
      excellent: 1,
      tolerated: 0,
    });
  });

  it.each([
    { base: 11, excellent: 1, ok: true },
    { base: 11, excellent: 2, ok: false },
    { base: 12, excellent: 2, ok: true },
  ])("allows $excellent of a base of $base: $ok", ({ base, excellent, ok }) =>
    expect(checkQuotaCounter({ base, excellent }, rule).ok).toBe(ok),
  );

  it("asks for no new answer while it is no further over than stands already", () => {
    const over = checkQuotaCounter({ base: 12, excellent: 4 }, rule);
    expect(over).toMatchObject({ ok: false, allowed: 2, proposed: 4, exceededBy: 2 });
    expect(isCounterAnswered(over, { tolerated: 2 })).toBe(true);
    expect(isCounterAnswered(over, { tolerated: 1 })).toBe(false);
    expect(isCounterAnswered(checkQuotaCounter(empty, rule), empty)).toBe(true);
  });
});
