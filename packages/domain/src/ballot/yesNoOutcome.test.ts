import { describe, expect, it } from "vitest";
import { BALLOT_OF_2011, REFERENCE_BALLOT, STATUTE_BALLOT } from "../editions/ballots.js";
import { admitVoters, convenedBase, type Voter } from "./electorate.js";
import { yesNoOutcome } from "./yesNoOutcome.js";

const rule2011 = BALLOT_OF_2011.value;
const rule2018 = STATUTE_BALLOT.value;

function voters(count: number, voter: Voter = { isOfficial: true }): Voter[] {
  return Array.from({ length: count }, () => voter);
}

describe("yesNoOutcome", () => {
  it.each([
    { id: "B-01", yes: 10, no: 4, outcome: "NO_MAJORITY" },
    { id: "B-02", yes: 11, no: 3, outcome: "EXCELLENT" },
  ])("$id: $yes of 17 official with 1 exempt, 2 absent and 14 present: $outcome", ({ yes, no, outcome }) => {
    const base = convenedBase([...voters(16), ...voters(1, { isOfficial: true, isExempt: true })]);
    expect(yesNoOutcome("EXCELLENT", { yes, no }, rule2011, base)).toEqual({
      outcome,
      effect: "PROPOSES",
      convened: 16,
      level: "EXCELLENT",
      yes,
      no,
      required: 11,
    });
  });

  it.each([
    { yes: 15, outcome: "NO_MAJORITY" },
    { yes: 16, outcome: "GOOD" },
  ])("B-04 (setting: the Statute's majority): $yes of 30 convened, $outcome", ({ yes, outcome }) => {
    expect(yesNoOutcome("GOOD", { yes, no: 0 }, rule2018, 30)).toMatchObject({ outcome, required: 16 });
  });

  it("B-05: 3 ballots of probationary members are refused and counted so, and 10 of 20 fail", () => {
    const yesVoters = [...voters(10), ...voters(3, { isOfficial: false })];
    const { admitted, refused } = admitVoters(yesVoters);
    expect(admitted).toBe(10);
    expect(refused.PROBATIONARY_MAY_NOT_VOTE).toBe(3);
    const base = convenedBase([...voters(20), ...voters(3, { isOfficial: false })]);
    expect(yesNoOutcome("GOOD", { yes: admitted, no: 10 }, rule2018, base)).toMatchObject({
      convened: 20,
      required: 11,
      outcome: "NO_MAJORITY",
    });
  });

  it("B-06 (base as B-04): 16 yes of 30 pass with 26 valid ballots of 27 returned", () => {
    expect(yesNoOutcome("GOOD", { yes: 16, no: 10 }, rule2018, 30).outcome).toBe("GOOD");
  });

  it("2025: the count is a paper for the authority", () => {
    expect(yesNoOutcome("GOOD", { yes: 16, no: 0 }, REFERENCE_BALLOT.value, 30).effect).toBe("REFERENCE");
  });

  it("nobody convened and no yes is no majority, even for two thirds of nobody", () => {
    expect(yesNoOutcome("EXCELLENT", { yes: 0, no: 0 }, rule2011, 0)).toMatchObject({
      outcome: "NO_MAJORITY",
      required: 0,
    });
  });

  it("every one of the convened may vote, and not one more", () => {
    expect(yesNoOutcome("GOOD", { yes: 20, no: 10 }, rule2018, 30).outcome).toBe("GOOD");
    expect(() => yesNoOutcome("GOOD", { yes: 20, no: 11 }, rule2018, 30)).toThrow(
      new RangeError("31 votes of 30 convened members"),
    );
  });

  it.each([
    { votes: { yes: -1, no: 0 }, convened: 5, named: "yes" },
    { votes: { yes: 0, no: -1 }, convened: 5, named: "no" },
    { votes: { yes: 0, no: 0 }, convened: -1, named: "convened" },
  ])("refuses a negative $named", ({ votes, convened, named }) => {
    expect(() => yesNoOutcome("GOOD", votes, rule2018, convened)).toThrow(`${named} must be an integer`);
  });
});
