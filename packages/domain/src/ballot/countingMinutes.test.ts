import { describe, expect, it } from "vitest";
import type { BallotRule } from "../editions/ballotRule.js";
import { EDITION_2018 } from "../editions/edition2018/edition2018.js";
import { makeCountingMinutes, makeTally } from "../testing/builders.js";
import { ballotOutcome } from "./ballotOutcome.js";
import { type CountingMinutes, checkCountingMinutes } from "./countingMinutes.js";

const rule = EDITION_2018.subjects.MEMBER.ballot?.value as BallotRule;

describe("checkCountingMinutes", () => {
  const b06: CountingMinutes = makeCountingMinutes({
    issued: 28,
    returned: 27,
    notReturned: 1,
    valid: 26,
    invalid: 1,
    tallies: [{ memberId: "member-1", votes: makeTally({ GOOD: 16, SATISFACTORY: 10 }) }],
  });

  it("B-06: 28 = 27 + 1 and 27 = 26 + 1 balance, and 16 of 30 passes", () => {
    expect(checkCountingMinutes(b06)).toEqual([]);
    expect(ballotOutcome(b06.tallies[0]?.votes ?? makeTally(), rule, b06.convened).outcome).toBe("GOOD");
  });

  it.each<{ code: string; change: Partial<CountingMinutes>; expected: number; actual: number }>([
    { code: "PRESENT_EXCEEDS_CONVENED", change: { present: 31 }, expected: 30, actual: 31 },
    { code: "ABSENT_NOT_BALANCED", change: { absent: 3 }, expected: 2, actual: 3 },
    { code: "ISSUED_EXCEEDS_PRESENT", change: { issued: 29, notReturned: 2 }, expected: 28, actual: 29 },
    { code: "ISSUED_NOT_BALANCED", change: { notReturned: 2 }, expected: 28, actual: 29 },
    { code: "RETURNED_NOT_BALANCED", change: { blank: 1 }, expected: 27, actual: 28 },
  ])("$code with the figures", ({ code, change, expected, actual }) => {
    expect(checkCountingMinutes({ ...b06, ...change })).toEqual([{ code, expected, actual }]);
  });

  it("more ballots returned than issued is one finding, not two", () => {
    const found = checkCountingMinutes({ ...b06, issued: 26, notReturned: 0 });
    expect(found).toEqual([{ code: "RETURNED_EXCEEDS_ISSUED", expected: 26, actual: 27 }]);
  });

  it("the votes on each member add up to the valid ballots; empty lines count when given", () => {
    const short = { memberId: "member-2", votes: makeTally({ GOOD: 25 }) };
    expect(checkCountingMinutes({ ...b06, tallies: [...b06.tallies, short] })).toEqual([
      { code: "TALLY_NOT_BALANCED", expected: 26, actual: 25, memberId: "member-2" },
    ]);
    expect(checkCountingMinutes({ ...b06, tallies: [{ ...short, blank: 1 }] })).toEqual([]);
  });

  it("a negative or broken count is named before any sum is looked at", () => {
    expect(checkCountingMinutes({ ...b06, valid: -1, present: 2.5 })).toEqual([
      { code: "COUNT_NOT_A_WHOLE_NUMBER", expected: 0, actual: 2.5, field: "present" },
      { code: "COUNT_NOT_A_WHOLE_NUMBER", expected: 0, actual: -1, field: "valid" },
    ]);
    const votes = makeTally({ GOOD: 28, SATISFACTORY: -2 });
    expect(checkCountingMinutes({ ...b06, tallies: [{ memberId: "m", votes }] })[0]?.memberId).toBe("m");
  });
});
