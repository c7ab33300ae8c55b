import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BallotRule } from "../editions/ballotRule.js";
import { EDITION_2018 } from "../editions/edition2018/edition2018.js";
import { LEVELS } from "../editions/level.js";
import { AT_LEAST_TWO_THIRDS, MORE_THAN_HALF } from "../editions/majority.js";
import { makeTally } from "../testing/builders.js";
import { ballotOutcome } from "./ballotOutcome.js";
import { convenedBase, mayVote, type Voter } from "./electorate.js";
import { hasQuorum, requiredVotes } from "./majority.js";

const rule2018 = EDITION_2018.subjects.MEMBER.ballot?.value as BallotRule;
/** Guidance 07-HD/BTCTW (2011): two thirds for EXCELLENT, more than half for the others. */
const rule2011: BallotRule = {
  ...rule2018,
  majority: { ...rule2018.majority, EXCELLENT: AT_LEAST_TWO_THIRDS },
};

function voters(official: number, others: readonly Voter[] = []): Voter[] {
  return [...Array.from({ length: official }, () => ({ isOfficial: true })), ...others];
}

describe("requiredVotes", () => {
  it.each([
    { convened: 7, half: 4, twoThirds: 5 },
    { convened: 9, half: 5, twoThirds: 6 },
    { convened: 166, half: 84, twoThirds: 111 },
    { convened: 71, half: 36, twoThirds: 48 },
    { convened: 16, half: 9, twoThirds: 11 },
    { convened: 0, half: 1, twoThirds: 0 },
  ])("B-07: of $convened, majority $half, two thirds $twoThirds", ({ convened, half, twoThirds }) => {
    expect(requiredVotes(MORE_THAN_HALF, convened)).toBe(half);
    expect(requiredVotes(AT_LEAST_TWO_THIRDS, convened)).toBe(twoThirds);
  });

  it("is the fewest votes that carry, for any base", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), (convened) => {
        const half = requiredVotes(MORE_THAN_HALF, convened);
        const twoThirds = requiredVotes(AT_LEAST_TWO_THIRDS, convened);
        return (
          2 * half > convened &&
          2 * (half - 1) <= convened &&
          3 * twoThirds >= 2 * convened &&
          3 * (twoThirds - 1) < 2 * convened
        );
      }),
    );
  });

  it("a quorum needs as many present", () => {
    expect(hasQuorum(15, 30, MORE_THAN_HALF)).toBe(false);
    expect(hasQuorum(16, 30, MORE_THAN_HALF)).toBe(true);
  });
});

describe("convenedBase", () => {
  it("B-01: 17 official with 1 exempt give 16, whoever is absent", () => {
    expect(convenedBase(voters(16, [{ isOfficial: true, isExempt: true }]))).toBe(16);
  });

  it.each([
    { voter: { isOfficial: false }, code: "PROBATIONARY_MAY_NOT_VOTE" },
    { voter: { isOfficial: true, isExempt: true }, code: "EXEMPT_NOT_CONVENED" },
    { voter: { isOfficial: true, isSuspended: true }, code: "SUSPENDED_NOT_CONVENED" },
    { voter: { isOfficial: true, isTemporarilyElsewhere: true }, code: "TEMPORARILY_ELSEWHERE_NOT_CONVENED" },
  ])("$code", ({ voter, code }) => expect(mayVote(voter)).toEqual({ ok: false, code }));
});

describe("ballotOutcome", () => {
  it("B-01: 10 votes of 16 convened fail two thirds although 14 were present", () => {
    const answer = ballotOutcome(makeTally({ EXCELLENT: 10, GOOD: 4 }), rule2011, 16);
    expect(answer.required.EXCELLENT).toBe(11);
    expect(answer.outcome).toBe("NO_MAJORITY");
  });

  it("B-02: 11 votes of 16 pass two thirds", () => {
    expect(ballotOutcome(makeTally({ EXCELLENT: 11, GOOD: 3 }), rule2011, 16).outcome).toBe("EXCELLENT");
  });

  it.each([
    { yes: 15, outcome: "NO_MAJORITY" },
    { yes: 16, outcome: "GOOD" },
  ])("B-04 (setting: more than half of all convened): $yes of 30 gives $outcome", ({ yes, outcome }) => {
    expect(ballotOutcome(makeTally({ GOOD: yes }), rule2018, 30).outcome).toBe(outcome);
  });

  it("B-05: ballots of probationary members are refused, and 10 of 20 fail", () => {
    const cell = voters(20, [{ isOfficial: false }, { isOfficial: false }, { isOfficial: false }]);
    const cast = [...cell.slice(0, 10), ...cell.slice(20)];
    const counted = cast.filter((it) => mayVote(it).ok).length;
    expect(counted).toBe(10);
    expect(ballotOutcome(makeTally({ GOOD: counted }), rule2018, convenedBase(cell)).outcome).toBe(
      "NO_MAJORITY",
    );
  });

  it("without a majority names the leading levels and decides nothing", () => {
    const answer = ballotOutcome(makeTally({ EXCELLENT: 12, GOOD: 12, SATISFACTORY: 4 }), rule2018, 28);
    expect(answer).toMatchObject({ outcome: "NO_MAJORITY", leading: ["EXCELLENT", "GOOD"] });
  });

  it("setting cumulativeDown (default off): votes for excellent also support good", () => {
    const tally = makeTally({ EXCELLENT: 12, GOOD: 12, SATISFACTORY: 4 });
    expect(rule2018.cumulativeDown).toBe(false);
    expect(ballotOutcome(tally, { ...rule2018, cumulativeDown: true }, 28)).toMatchObject({
      outcome: "GOOD",
      support: { EXCELLENT: 12, GOOD: 24, SATISFACTORY: 28, UNSATISFACTORY: 28 },
    });
  });

  it("nobody convened and no vote is no majority", () => {
    expect(ballotOutcome(makeTally(), rule2011, 0)).toMatchObject({ outcome: "NO_MAJORITY", leading: [] });
  });

  it("more votes than convened is a mistake of the caller", () => {
    expect(() => ballotOutcome(makeTally({ GOOD: 31 }), rule2018, 30)).toThrow(RangeError);
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
