import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STATUTE_BALLOT } from "../editions/ballots.js";
import { makeTally } from "../testing/builders.js";
import { afterBallot, ESCALATION_REASONS, ESCALATION_TEXTS } from "./afterBallot.js";
import { ballotOutcome, type LevelTally } from "./ballotOutcome.js";

const escalates = STATUTE_BALLOT.value;
const votesAgain = { ...escalates, noMajority: "SECOND_BALLOT" } as const;

function after(votes: Partial<LevelTally>, rule = votesAgain as typeof escalates, round: 1 | 2 = 1) {
  return afterBallot(ballotOutcome(makeTally(votes), rule, 30), rule, round);
}

describe("afterBallot", () => {
  it.each([1, 2] as const)("a majority in ballot %s is proposed", (round) => {
    expect(after({ GOOD: 16, EXCELLENT: 14 }, votesAgain, round)).toEqual({ next: "PROPOSE", level: "GOOD" });
    expect(after({ GOOD: 16 }, escalates, round)).toEqual({ next: "PROPOSE", level: "GOOD" });
  });

  it("setting noMajority ESCALATE (the default): a person decides at once", () => {
    expect(escalates.noMajority).toBe("ESCALATE");
    expect(after({ GOOD: 15, EXCELLENT: 14 }, escalates)).toEqual({
      next: "ESCALATE",
      reason: "NO_SECOND_BALLOT_BY_SETTING",
    });
  });

  it.each<{ votes: Partial<LevelTally>; levels: string[] }>([
    { votes: { EXCELLENT: 13, GOOD: 12, SATISFACTORY: 5 }, levels: ["EXCELLENT", "GOOD"] },
    { votes: { EXCELLENT: 12, GOOD: 5, SATISFACTORY: 13 }, levels: ["EXCELLENT", "SATISFACTORY"] },
    {
      votes: { EXCELLENT: 4, GOOD: 12, SATISFACTORY: 5, UNSATISFACTORY: 9 },
      levels: ["GOOD", "UNSATISFACTORY"],
    },
    { votes: { GOOD: 15, SATISFACTORY: 15 }, levels: ["GOOD", "SATISFACTORY"] },
    { votes: { EXCELLENT: 14, GOOD: 1 }, levels: ["EXCELLENT", "GOOD"] },
  ])("setting SECOND_BALLOT: $votes are voted on again as $levels, the better first", ({ votes, levels }) => {
    expect(after(votes)).toEqual({ next: "SECOND_BALLOT", levels });
  });

  it.each<{ reason: string; votes: Partial<LevelTally> }>([
    { reason: "NO_VOTES", votes: {} },
    { reason: "ONLY_ONE_LEVEL_VOTED", votes: { GOOD: 15 } },
    { reason: "SECOND_PLACE_TIED", votes: { EXCELLENT: 14, GOOD: 8, SATISFACTORY: 8 } },
    { reason: "SECOND_PLACE_TIED", votes: { EXCELLENT: 10, GOOD: 10, SATISFACTORY: 10 } },
  ])("setting SECOND_BALLOT: $votes single out no two levels: $reason", ({ reason, votes }) => {
    expect(after(votes)).toEqual({ next: "ESCALATE", reason });
  });

  it("a second ballot has the same base and majority, and when it fails a person decides", () => {
    const failed = { next: "ESCALATE", reason: "SECOND_BALLOT_WITHOUT_MAJORITY" };
    expect(after({ EXCELLENT: 15, GOOD: 14 }, votesAgain, 2)).toEqual(failed);
    expect(after({ EXCELLENT: 15, GOOD: 15 }, votesAgain, 2)).toEqual(failed);
    expect(after({}, votesAgain, 2)).toEqual(failed);
    expect(after({ EXCELLENT: 16, GOOD: 14 }, votesAgain, 2)).toEqual({
      next: "PROPOSE",
      level: "EXCELLENT",
    });
  });

  it("each reason has a text of its own in both languages", () => {
    for (const language of ["vi", "en"] as const) {
      const texts = ESCALATION_REASONS.map((it) => ESCALATION_TEXTS[it][language]);
      expect(new Set(texts).size).toBe(ESCALATION_REASONS.length);
      expect(texts.every((it) => it.length > 20 && it.endsWith("."))).toBe(true);
    }
    expect(ESCALATION_TEXTS.SECOND_PLACE_TIED.vi).toContain("bằng phiếu");
    expect(ESCALATION_TEXTS.NO_VOTES.vi).toContain("Không có phiếu hợp lệ");
    expect(ESCALATION_TEXTS.ONLY_ONE_LEVEL_VOTED.vi).toContain("Chỉ một mức");
    expect(ESCALATION_TEXTS.SECOND_BALLOT_WITHOUT_MAJORITY.vi).toContain("lần hai vẫn");
    expect(ESCALATION_TEXTS.NO_SECOND_BALLOT_BY_SETTING.vi).toContain("không bỏ phiếu lần hai");
  });

  it("a second ballot never leaves out a level with more votes than one of its two", () => {
    const votes = fc.record({
      EXCELLENT: fc.nat(7),
      GOOD: fc.nat(7),
      SATISFACTORY: fc.nat(7),
      UNSATISFACTORY: fc.nat(7),
    });
    fc.assert(
      fc.property(votes, (tally) => {
        const answer = after(tally);
        if (answer.next !== "SECOND_BALLOT") return true;
        const fewest = Math.min(...answer.levels.map((level) => tally[level]));
        return Object.values(tally).filter((it) => it >= fewest).length === 2;
      }),
    );
  });
});
