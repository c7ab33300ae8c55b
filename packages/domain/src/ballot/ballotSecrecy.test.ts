import { describe, expect, it } from "vitest";
import { makeTally } from "../testing/builders.js";
import { mayVoteElectronically, tallyDisclosures } from "./ballotSecrecy.js";

describe("mayVoteElectronically", () => {
  it.each([0, 1, 4])("%s voters are too few for a secret electronic ballot", (voters) => {
    expect(mayVoteElectronically(voters)).toEqual({
      ok: false,
      code: "TOO_FEW_FOR_ELECTRONIC_BALLOT",
      voters,
      fewest: 5,
    });
  });

  it.each([5, 166])("%s voters may", (voters) => expect(mayVoteElectronically(voters)).toEqual({ ok: true }));

  it.each([-1, 4.5])("%s is no number of voters", (voters) => {
    expect(() => mayVoteElectronically(voters)).toThrow("voters must be an integer from 0");
  });
});

describe("tallyDisclosures", () => {
  it.each([
    { votes: makeTally({ EXCELLENT: 3, GOOD: 2 }), found: [] },
    { votes: makeTally({ EXCELLENT: 3, GOOD: 1 }), found: ["FEW_VOTERS"] },
    { votes: makeTally({ UNSATISFACTORY: 5 }), found: ["UNANIMOUS"] },
    { votes: makeTally({ EXCELLENT: 1 }), found: ["FEW_VOTERS", "UNANIMOUS"] },
    { votes: makeTally(), found: [] },
  ])("$votes give away $found", ({ votes, found }) => expect(tallyDisclosures(votes)).toEqual(found));
});
