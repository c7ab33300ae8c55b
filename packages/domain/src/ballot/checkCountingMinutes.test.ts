import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STATUTE_BALLOT } from "../editions/ballots.js";
import { makeCountingMinutes, makeTally } from "../testing/builders.js";
import { ballotOutcome } from "./ballotOutcome.js";
import { checkCountingMinutes } from "./checkCountingMinutes.js";
import type { CountingMinutes, MemberTally, YesNoTally } from "./countingMinutes.js";
import { yesNoOutcome } from "./yesNoOutcome.js";

const rule = STATUTE_BALLOT.value;
const tally: MemberTally = { memberId: "member-1", votes: makeTally({ GOOD: 16, SATISFACTORY: 10 }) };
const yesNo: YesNoTally = { memberId: "member-2", proposedLevel: "GOOD", yesNo: { yes: 16, no: 10 } };
const b06: CountingMinutes = makeCountingMinutes({
  issued: 28,
  returned: 27,
  notReturned: 1,
  valid: 26,
  invalid: 1,
  tallies: [tally, yesNo],
});

describe("checkCountingMinutes", () => {
  it("B-06: 28 = 27 + 1 and 27 = 26 + 1 balance, and 16 of 30 passes either way of voting", () => {
    expect(checkCountingMinutes(b06)).toEqual([]);
    expect(ballotOutcome(tally.votes, rule, b06.convened).outcome).toBe("GOOD");
    expect(yesNoOutcome("GOOD", yesNo.yesNo, rule, b06.convened).outcome).toBe("GOOD");
  });

  it("B-06: a blank ballot balances as an invalid one does", () => {
    expect(checkCountingMinutes({ ...b06, invalid: 0, blank: 1 })).toEqual([]);
  });

  it.each<{ code: string; change: Partial<CountingMinutes>; expected: number; actual: number }>([
    { code: "PRESENT_EXCEEDS_CONVENED", change: { present: 31 }, expected: 30, actual: 31 },
    { code: "ABSENT_NOT_BALANCED", change: { absent: 3 }, expected: 2, actual: 3 },
    { code: "ABSENT_NOT_BALANCED", change: { absent: 1 }, expected: 2, actual: 1 },
    { code: "ISSUED_EXCEEDS_PRESENT", change: { issued: 29, notReturned: 2 }, expected: 28, actual: 29 },
    { code: "ISSUED_NOT_BALANCED", change: { notReturned: 2 }, expected: 28, actual: 29 },
    { code: "ISSUED_NOT_BALANCED", change: { notReturned: 0 }, expected: 28, actual: 27 },
    { code: "RETURNED_NOT_BALANCED", change: { blank: 1 }, expected: 27, actual: 28 },
    { code: "RETURNED_NOT_BALANCED", change: { invalid: 0 }, expected: 27, actual: 26 },
  ])("$code with the figures: $actual instead of $expected", ({ code, change, expected, actual }) => {
    expect(checkCountingMinutes({ ...b06, ...change })).toEqual([{ code, expected, actual }]);
  });

  it("the limits themselves are allowed: all convened present, all present with a ballot, all returned", () => {
    const all = { ...b06, present: 30, absent: 0, issued: 30, returned: 30, notReturned: 0, invalid: 4 };
    expect(checkCountingMinutes(all)).toEqual([]);
  });

  it("absent and not returned are checked only where they are given", () => {
    const { notReturned: _, ...without } = b06;
    expect(checkCountingMinutes(without)).toEqual([]);
    expect(checkCountingMinutes({ ...without, absent: 2 })).toEqual([]);
  });

  it("more present than convened, or returned than issued, is one finding each and not two", () => {
    expect(checkCountingMinutes({ ...b06, present: 31, absent: 5 })).toEqual([
      { code: "PRESENT_EXCEEDS_CONVENED", expected: 30, actual: 31 },
    ]);
    expect(checkCountingMinutes({ ...b06, issued: 26, notReturned: 0 })).toEqual([
      { code: "RETURNED_EXCEEDS_ISSUED", expected: 26, actual: 27 },
    ]);
  });

  it("the votes on each member add up to the valid ballots; empty lines count when given", () => {
    const short = { memberId: "member-3", votes: makeTally({ GOOD: 25 }) };
    expect(checkCountingMinutes({ ...b06, tallies: [tally, short] })).toEqual([
      { code: "TALLY_NOT_BALANCED", expected: 26, actual: 25, memberId: "member-3" },
    ]);
    expect(checkCountingMinutes({ ...b06, tallies: [{ ...short, blank: 1 }] })).toEqual([]);
    expect(checkCountingMinutes({ ...b06, tallies: [{ ...yesNo, blank: 1 }] })).toEqual([
      { code: "TALLY_NOT_BALANCED", expected: 26, actual: 27, memberId: "member-2" },
    ]);
  });

  it("second ballot: votes for a level that is not on it are named, whatever the way of voting", () => {
    const levels = ["EXCELLENT", "SATISFACTORY"] as const;
    expect(checkCountingMinutes({ ...b06, levels })).toEqual([
      { code: "LEVEL_NOT_ON_BALLOT", expected: 0, actual: 16, memberId: "member-1" },
      { code: "LEVEL_NOT_ON_BALLOT", expected: 0, actual: 26, memberId: "member-2" },
    ]);
    expect(checkCountingMinutes({ ...b06, levels: ["GOOD", "SATISFACTORY"] })).toEqual([]);
  });

  it("setting votesOnSelf off: not every ballot issued may have a vote on a member who holds one", () => {
    const full = makeCountingMinutes({ tallies: [{ ...tally, votes: makeTally({ GOOD: 28 }) }] });
    expect(checkCountingMinutes(full)).toEqual([]);
    const own = { memberId: "member-1", leavesOwnLine: true };
    expect(checkCountingMinutes({ ...full, tallies: [{ ...own, votes: makeTally({ GOOD: 28 }) }] })).toEqual([
      { code: "OWN_VOTE_COUNTED", expected: 27, actual: 28, memberId: "member-1" },
    ]);
    expect(
      checkCountingMinutes({ ...full, tallies: [{ ...own, votes: makeTally({ GOOD: 27 }), blank: 1 }] }),
    ).toEqual([]);
  });

  it("B-05: ballots refused to probationary members stand outside every sum", () => {
    expect(checkCountingMinutes({ ...b06, refused: 3 })).toEqual([]);
  });

  it.each([
    "convened",
    "present",
    "absent",
    "refused",
    "issued",
    "returned",
    "notReturned",
    "valid",
    "invalid",
    "blank",
  ])("a negative or broken number of %s is named before any sum is looked at", (field) => {
    for (const actual of [-1, 2.5, Number.NaN]) {
      expect(checkCountingMinutes({ ...b06, [field]: actual, tallies: [] })).toEqual([
        { code: "COUNT_NOT_A_WHOLE_NUMBER", expected: 0, actual, field },
      ]);
    }
  });

  it("a negative or broken count on a member is named by the member", () => {
    const votes = makeTally({ GOOD: 28, SATISFACTORY: -2 });
    const lines = [
      { ...tally, votes },
      { ...yesNo, yesNo: { yes: 16, no: 0.5 } },
      { memberId: "member-3", votes: makeTally({ GOOD: 26 }), blank: -3 },
    ];
    expect(checkCountingMinutes({ ...b06, tallies: lines })).toEqual([
      { code: "COUNT_NOT_A_WHOLE_NUMBER", expected: 0, actual: -2, memberId: "member-1" },
      { code: "COUNT_NOT_A_WHOLE_NUMBER", expected: 0, actual: 0.5, memberId: "member-2" },
      { code: "COUNT_NOT_A_WHOLE_NUMBER", expected: 0, actual: -3, memberId: "member-3" },
    ]);
  });

  it("a figure that is given as undefined is not given", () => {
    const minutes = { ...b06, ...({ absent: undefined } as unknown as Partial<CountingMinutes>) };
    expect(checkCountingMinutes(minutes)).toEqual([]);
  });

  it("minutes written from any count balance, and any one figure changed is found", () => {
    const count = fc.record({
      absent: fc.nat(50),
      withoutBallot: fc.nat(50),
      notReturned: fc.nat(50),
      invalid: fc.nat(50),
      blank: fc.nat(50),
      good: fc.nat(50),
      excellent: fc.nat(50),
      refused: fc.nat(50),
    });
    const field = fc.constantFrom("absent", "notReturned", "returned", "valid", "invalid", "blank");
    fc.assert(
      fc.property(count, field, fc.integer({ min: 1, max: 20 }), (it, changed, by) => {
        const valid = it.good + it.excellent;
        const returned = valid + it.invalid + it.blank;
        const issued = returned + it.notReturned;
        const present = issued + it.withoutBallot;
        const minutes: Record<string, unknown> & CountingMinutes = {
          ...{ ...it, convened: present + it.absent, present, issued, returned, valid },
          tallies: [{ memberId: "m", votes: makeTally({ GOOD: it.good, EXCELLENT: it.excellent }) }],
        };
        const wrong = { ...minutes, [changed]: (minutes[changed] as number) + by };
        return checkCountingMinutes(minutes).length === 0 && checkCountingMinutes(wrong).length > 0;
      }),
    );
  });
});
