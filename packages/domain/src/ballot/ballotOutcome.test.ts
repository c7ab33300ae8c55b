import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BALLOT_OF_2011, REFERENCE_BALLOT, STATUTE_BALLOT } from "../editions/ballots.js";
import { LEVELS } from "../editions/level.js";
import { makeTally } from "../testing/builders.js";
import { ballotOutcome } from "./ballotOutcome.js";

const rule2011 = BALLOT_OF_2011.value;
const rule2018 = STATUTE_BALLOT.value;

describe("ballotOutcome", () => {
  it("B-01 (rule of 2011): 10 votes of 16 convened fail two thirds although 14 were present", () => {
    expect(ballotOutcome(makeTally({ EXCELLENT: 10, GOOD: 4 }), rule2011, 16)).toEqual({
      outcome: "NO_MAJORITY",
      effect: "PROPOSES",
      convened: 16,
      votes: { EXCELLENT: 10, GOOD: 4, SATISFACTORY: 0, UNSATISFACTORY: 0 },
      required: { EXCELLENT: 11, GOOD: 9, SATISFACTORY: 9, UNSATISFACTORY: 9 },
      support: { EXCELLENT: 10, GOOD: 4, SATISFACTORY: 0, UNSATISFACTORY: 0 },
      leading: ["EXCELLENT"],
    });
  });

  it("B-02 (rule of 2011): 11 votes of 16 pass two thirds", () => {
    expect(ballotOutcome(makeTally({ EXCELLENT: 11, GOOD: 3 }), rule2011, 16).outcome).toBe("EXCELLENT");
  });

  it("rule of 2011: good needs more than half, 9 of 16", () => {
    expect(ballotOutcome(makeTally({ GOOD: 8 }), rule2011, 16).outcome).toBe("NO_MAJORITY");
    expect(ballotOutcome(makeTally({ GOOD: 9 }), rule2011, 16).outcome).toBe("GOOD");
  });

  it.each([
    { yes: 15, outcome: "NO_MAJORITY" },
    { yes: 16, outcome: "GOOD" },
  ])("B-04 (setting: more than half of all convened): $yes of 30 gives $outcome", ({ yes, outcome }) => {
    expect(ballotOutcome(makeTally({ GOOD: yes }), rule2018, 30).outcome).toBe(outcome);
  });

  it.each(LEVELS)("%s is proposed when it has the majority", (level) => {
    expect(ballotOutcome(makeTally({ [level]: 16 }), rule2018, 30).outcome).toBe(level);
  });

  it("2025: the count is a paper for the authority, with the same arithmetic", () => {
    expect(ballotOutcome(makeTally({ GOOD: 16 }), REFERENCE_BALLOT.value, 30)).toMatchObject({
      outcome: "GOOD",
      effect: "REFERENCE",
    });
  });

  it("a tie names the leading levels and decides nothing", () => {
    const answer = ballotOutcome(makeTally({ EXCELLENT: 12, GOOD: 12, SATISFACTORY: 4 }), rule2018, 28);
    expect(answer).toMatchObject({ outcome: "NO_MAJORITY", leading: ["EXCELLENT", "GOOD"] });
  });

  it("setting cumulativeDown (default off): votes for excellent also support good", () => {
    const tally = makeTally({ EXCELLENT: 12, GOOD: 12, SATISFACTORY: 4 });
    expect(rule2018.cumulativeDown).toBe(false);
    expect(ballotOutcome(tally, { ...rule2018, cumulativeDown: true }, 28)).toMatchObject({
      outcome: "GOOD",
      votes: tally,
      support: { EXCELLENT: 12, GOOD: 24, SATISFACTORY: 28, UNSATISFACTORY: 28 },
    });
  });

  it("nobody convened and no vote is no majority", () => {
    expect(ballotOutcome(makeTally(), rule2011, 0)).toMatchObject({ outcome: "NO_MAJORITY", leading: [] });
  });

  it.each([
    {
      what: "more votes than convened",
      tally: makeTally({ GOOD: 20, EXCELLENT: 11 }),
      convened: 30,
      says: "31 votes of 30 convened",
    },
    { what: "negative votes", tally: makeTally({ GOOD: -1 }), convened: 30, says: "votes for GOOD" },
    { what: "a negative base", tally: makeTally(), convened: -1, says: "convened" },
  ])("$what is a mistake of the caller", ({ tally, convened, says }) => {
    expect(() => ballotOutcome(tally, rule2018, convened)).toThrow(RangeError);
    expect(() => ballotOutcome(tally, rule2018, convened)).toThrow(says);
  });

  it("as many votes as convened are possible", () => {
    expect(ballotOutcome(makeTally({ GOOD: 30 }), rule2018, 30).outcome).toBe("GOOD");
  });

  it("never proposes a level with half of the convened or fewer, and at most one level can win", () => {
    const votes = fc.tuple(fc.nat(60), fc.nat(60), fc.nat(60), fc.nat(60), fc.nat(60));
    fc.assert(
      fc.property(votes, ([excellent, good, satisfactory, unsatisfactory, absent]) => {
        const tally = {
          EXCELLENT: excellent,
          GOOD: good,
          SATISFACTORY: satisfactory,
          UNSATISFACTORY: unsatisfactory,
        };
        const convened = excellent + good + satisfactory + unsatisfactory + absent;
        const { outcome } = ballotOutcome(tally, rule2018, convened);
        const winners = LEVELS.filter((level) => 2 * tally[level] > convened);
        return winners.length <= 1 && outcome === (winners[0] ?? "NO_MAJORITY");
      }),
    );
  });
});
