import { describe, expect, it } from "vitest";
import { checkRevote, type Revote } from "./checkRevote.js";

const people = (count: number, from = 1) => Array.from({ length: count }, (_, index) => `m${from + index}`);

function revote(change: Partial<Revote>): Revote {
  return {
    firstVoters: people(10),
    entitled: people(10),
    voters: people(10),
    isFirstTallyKnown: true,
    ...change,
  };
}

describe("checkRevote", () => {
  it("the same people may vote again", () => expect(checkRevote(revote({}))).toEqual({ ok: true }));

  it("a latecomer may not vote alone, added to the first count: nine of ten would be left out", () => {
    expect(checkRevote(revote({ entitled: people(11), voters: ["m11"] }))).toEqual({
      ok: false,
      code: "REVOTE_NOT_BY_EVERYBODY",
      leftOut: 10,
    });
  });

  it("one person left out is enough to refuse, known tally or not", () => {
    for (const isFirstTallyKnown of [true, false]) {
      expect(checkRevote(revote({ voters: people(9), isFirstTallyKnown }))).toEqual({
        ok: false,
        code: "REVOTE_NOT_BY_EVERYBODY",
        leftOut: 1,
      });
    }
  });

  it.each([
    { came: 1, went: 0, difference: 1 },
    { came: 0, went: 1, difference: 1 },
    { came: 2, went: 2, difference: 4 },
    { came: 4, went: 0, difference: 4 },
  ])(
    "$came who came and $went who went between two known tallies tell their votes",
    ({ came, went, difference }) => {
      const now = [...people(10 - went), ...people(came, 11)];
      expect(checkRevote(revote({ entitled: now, voters: now }))).toEqual({
        ok: false,
        code: "REVOTE_DIFFERENCE_TOO_SMALL",
        difference,
        fewest: 5,
      });
      expect(checkRevote(revote({ entitled: now, voters: now, isFirstTallyKnown: false }))).toEqual({
        ok: true,
      });
    },
  );

  it.each([
    { came: 5, went: 0 },
    { came: 3, went: 2 },
  ])("$came who came and $went who went hide behind each other", ({ came, went }) => {
    const now = [...people(10 - went), ...people(came, 11)];
    expect(checkRevote(revote({ entitled: now, voters: now }))).toEqual({ ok: true });
  });
});
