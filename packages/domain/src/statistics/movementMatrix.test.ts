import fc from "fast-check";
import { expect, it } from "vitest";
import { LEVELS } from "../editions/level.js";
import { distribution } from "./distribution.js";
import { THUONG_THANH_2020_LEVELS } from "./fixtures/thuongThanh2020.js";
import { type Move, movementChain, movementMatrix, STANDINGS } from "./movementMatrix.js";
import { netMovement } from "./netMovement.js";

const NONE = { EXCELLENT: 0, GOOD: 0, SATISFACTORY: 0, UNSATISFACTORY: 0, NOT_RATED: 0 };

/** The published totals of Thượng Thanh, with 15 lowered and 2 raised between excellent and good. */
const members: readonly Move[] = [
  { from: "EXCELLENT", to: "EXCELLENT", count: 124 },
  { from: "EXCELLENT", to: "GOOD", count: 15 },
  { from: "GOOD", to: "EXCELLENT", count: 2 },
  { from: "GOOD", to: "GOOD", count: 705 },
  { from: "SATISFACTORY", to: "SATISFACTORY", count: 20 },
];

it("N-17: self 139/707/20 to decided 126/720/20 is net −13, +13, 0, and 866 stay 866", () => {
  const { self, decided } = THUONG_THANH_2020_LEVELS.members;
  const matrix = movementMatrix(members);
  expect(matrix).toMatchObject({
    before: { ...self, NOT_RATED: 0 },
    after: { ...decided, NOT_RATED: 0 },
    total: 866,
    net: { EXCELLENT: -13, GOOD: 13, SATISFACTORY: 0, UNSATISFACTORY: 0 },
    upgraded: 2,
    downgraded: 15,
    unchanged: 849,
  });
  expect(matrix.net).toEqual(netMovement(self, decided));
  expect(distribution(matrix.after).rated).toBe(866);
});

it("F-2: fifteen cells lowered leave 6 of 21 excellent", () => {
  const matrix = movementMatrix([
    { from: "EXCELLENT", to: "EXCELLENT", count: 6 },
    { from: "EXCELLENT", to: "GOOD", count: 15 },
    { from: "GOOD", to: "GOOD", count: 6 },
  ]);
  expect(matrix.counts.EXCELLENT).toEqual({ ...NONE, EXCELLENT: 6, GOOD: 15 });
  expect(matrix.after).toEqual({ ...NONE, ...THUONG_THANH_2020_LEVELS.cells.decided });
  expect([matrix.downgraded, matrix.upgraded, matrix.unchanged]).toEqual([15, 0, 12]);
});

it("keeps those without a level apart", () => {
  const matrix = movementMatrix([
    { from: "NOT_RATED", to: "GOOD", count: 3 },
    { from: "UNSATISFACTORY", to: "NOT_RATED", count: 2 },
    { from: "NOT_RATED", to: "NOT_RATED", count: 4 },
    { from: "UNSATISFACTORY", to: "EXCELLENT", count: 1 },
  ]);
  expect(matrix).toMatchObject({
    total: 10,
    newlyRated: 3,
    noLongerRated: 2,
    neverRated: 4,
    upgraded: 1,
    downgraded: 0,
    unchanged: 0,
    net: { EXCELLENT: 1, GOOD: 3, SATISFACTORY: 0, UNSATISFACTORY: -3 },
  });
});

it("is empty without anybody and refuses a count below 0", () => {
  expect(movementMatrix([])).toMatchObject({ before: NONE, after: NONE, total: 0 });
  expect(() => movementMatrix([{ from: "GOOD", to: "GOOD", count: -1 }])).toThrow("from GOOD to GOOD");
});

const standing = fc.constantFrom(...STANDINGS);

it("has margins that are the distributions, and kinds of movement that make the total", () => {
  const move = fc.record({ from: standing, to: standing, count: fc.nat(50) });
  fc.assert(
    fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
      const matrix = movementMatrix(moves);
      for (const at of STANDINGS) {
        const sumOf = (side: "from" | "to") =>
          moves.filter((it) => it[side] === at).reduce((sum, it) => sum + it.count, 0);
        const row = STANDINGS.reduce((sum, to) => sum + matrix.counts[at][to], 0);
        const column = STANDINGS.reduce((sum, from) => sum + matrix.counts[from][at], 0);
        expect([matrix.before[at], row]).toEqual([sumOf("from"), sumOf("from")]);
        expect([matrix.after[at], column]).toEqual([sumOf("to"), sumOf("to")]);
      }
      const { upgraded, downgraded, unchanged, newlyRated, noLongerRated, neverRated, total, net } = matrix;
      expect(upgraded + downgraded + unchanged + newlyRated + noLongerRated + neverRated).toBe(total);
      expect(LEVELS.reduce((sum, level) => sum + net[level], 0)).toBe(newlyRated - noLongerRated);
      expect(LEVELS.reduce((sum, level) => sum + matrix.counts[level][level], 0)).toBe(unchanged);
    }),
  );
});

it("chains the stages: what is proposed is the end of the first step and the start of the second", () => {
  const subject = fc.record({ self: standing, proposed: standing, decided: standing, count: fc.nat(9) });
  fc.assert(
    fc.property(fc.array(subject, { maxLength: 30 }), (subjects) => {
      const { selfToProposed, proposedToDecided, selfToDecided } = movementChain(subjects);
      expect(selfToProposed.after).toEqual(proposedToDecided.before);
      expect(selfToDecided.before).toEqual(selfToProposed.before);
      expect(selfToDecided.after).toEqual(proposedToDecided.after);
      for (const level of LEVELS)
        expect(selfToProposed.net[level] + proposedToDecided.net[level]).toBe(selfToDecided.net[level]);
    }),
  );
  const lowered = movementChain([{ self: "EXCELLENT", proposed: "GOOD", decided: "SATISFACTORY", count: 4 }]);
  expect(lowered.selfToProposed.counts.EXCELLENT.GOOD).toBe(4);
  expect(lowered.proposedToDecided.counts.GOOD.SATISFACTORY).toBe(4);
  expect(lowered.selfToDecided.counts.EXCELLENT.SATISFACTORY).toBe(4);
});
