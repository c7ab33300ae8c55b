import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ROUNDINGS } from "../editions/quotaRule.js";
import { makeQuotaSubjects } from "../testing/builders.js";
import { minimalChanges, namedCorrections, type QuotaCorrection } from "./minimalChanges.js";
import { quotaState } from "./quotaState.js";

const rule = { sharePercent: 20, rounding: "FLOOR" } as const;
const RULES = ROUNDINGS.flatMap((rounding) => [20, 25].map((sharePercent) => ({ rounding, sharePercent })));

interface Group {
  excellent: number;
  good: number;
  satisfactory: number;
}

function isLegal(counts: { excellent: number; good: number }, by: (typeof RULES)[number]): boolean {
  const whole = { ...by, group: "GRASSROOTS_ORGANISATION", hardBlock: false } as const;
  return quotaState(counts, whole).exceededBy === 0;
}

function after({ excellent, good }: Group, demote: number, promote: number) {
  return { excellent: excellent - demote, good: good + demote + promote };
}

describe("minimalChanges", () => {
  it("Q-04: 8 to 22 is corrected by 3 demotions, or by fewer with 6 promotions for each spared", () => {
    expect(minimalChanges({ excellent: 8, good: 22, satisfactory: 18 }, rule)).toEqual([
      { demoteToGood: 3, promoteToGood: 0, excellent: 5, good: 25 },
      { demoteToGood: 2, promoteToGood: 6, excellent: 6, good: 30 },
      { demoteToGood: 1, promoteToGood: 12, excellent: 7, good: 35 },
      { demoteToGood: 0, promoteToGood: 18, excellent: 8, good: 40 },
    ]);
  });

  it("Q-04: promotions stop at the number of satisfactory", () => {
    const ways = (satisfactory: number) =>
      minimalChanges({ excellent: 8, good: 22, satisfactory }, rule).map((it) => it.promoteToGood);
    expect(ways(17)).toEqual([0, 6, 12]);
    expect(ways(6)).toEqual([0, 6]);
    expect(ways(5)).toEqual([0]);
  });

  it("Q-03: 141 to 705 needs no change, and 142 to 704 one of either kind of the smallest size", () => {
    expect(minimalChanges({ excellent: 141, good: 705, satisfactory: 20 }, rule)).toEqual([
      { demoteToGood: 0, promoteToGood: 0, excellent: 141, good: 705 },
    ]);
    expect(minimalChanges({ excellent: 142, good: 704, satisfactory: 20 }, rule)).toEqual([
      { demoteToGood: 1, promoteToGood: 0, excellent: 141, good: 705 },
      { demoteToGood: 0, promoteToGood: 6, excellent: 142, good: 710 },
    ]);
  });

  it("a share of 0 leaves only the demotion of all", () => {
    expect(minimalChanges({ excellent: 2, good: 3, satisfactory: 50 }, { ...rule, sharePercent: 0 })).toEqual(
      [{ demoteToGood: 2, promoteToGood: 0, excellent: 0, good: 5 }],
    );
  });

  it("an empty group needs no change", () => {
    expect(minimalChanges({ excellent: 0, good: 0, satisfactory: 0 }, rule)).toEqual([
      { demoteToGood: 0, promoteToGood: 0, excellent: 0, good: 0 },
    ]);
  });

  it.each(["excellent", "good", "satisfactory"] as const)(
    "refuses a negative number of %s by name",
    (named) => {
      const counts = { excellent: 0, good: 0, satisfactory: 0, [named]: -1 };
      expect(() => minimalChanges(counts, rule)).toThrow(`${named} must be an integer`);
    },
  );

  it.each(RULES)(
    "$rounding at $sharePercent%: is the whole Pareto set of small groups, by trying everything",
    (by) => {
      const wrong = [];
      for (let excellent = 0; excellent <= 6; excellent += 1) {
        for (let good = 0; good <= 12; good += 1) {
          for (let satisfactory = 0; satisfactory <= 9; satisfactory += 1) {
            const group = { excellent, good, satisfactory };
            const found = minimalChanges(group, by).map((it) => [it.demoteToGood, it.promoteToGood]);
            if (JSON.stringify(found) !== JSON.stringify(paretoByTrying(group, by))) wrong.push(group);
          }
        }
      }
      expect(wrong).toEqual([]);
    },
  );

  it("for groups to 2000 every way is legal and one change fewer of either kind is not", () => {
    const group = fc.record({
      excellent: fc.nat(2000),
      good: fc.nat(2000),
      satisfactory: fc.nat(2000),
    });
    fc.assert(
      fc.property(group, fc.constantFrom(...RULES), (counts, by) => {
        const ways = minimalChanges(counts, by);
        const isSmallest = ({ demoteToGood: demote, promoteToGood: promote }: QuotaCorrection) =>
          isLegal(after(counts, demote, promote), by) &&
          (demote === 0 || !isLegal(after(counts, demote - 1, promote), by)) &&
          (promote === 0 || !isLegal(after(counts, demote, promote - 1), by));
        const matches = (way: QuotaCorrection) => {
          const { excellent, good } = after(counts, way.demoteToGood, way.promoteToGood);
          return way.excellent === excellent && way.good === good;
        };
        return ways.length > 0 && ways.every((it) => isSmallest(it) && matches(it));
      }),
      { numRuns: 300 },
    );
  });
});

function paretoByTrying(group: Group, by: (typeof RULES)[number]): number[][] {
  const legal: [number, number][] = [];
  for (let promote = 0; promote <= group.satisfactory; promote += 1)
    for (let demote = 0; demote <= group.excellent; demote += 1)
      if (isLegal(after(group, demote, promote), by)) legal.push([demote, promote]);
  return legal.filter(
    ([demote, promote]) =>
      !legal.some(([d, p]) => d <= demote && p <= promote && (d < demote || p < promote)),
  );
}

describe("namedCorrections", () => {
  // Weakest first: three satisfactory, five good, two excellent; T = 7 allows one.
  const weakestFirst = makeQuotaSubjects({
    EXCELLENT: 2,
    GOOD: 5,
    SATISFACTORY: 5,
    UNSATISFACTORY: 1,
  }).reverse();

  it("the weakest of the excellent steps down, or the strongest of the satisfactory step up", () => {
    expect(namedCorrections(weakestFirst, rule)).toEqual([
      {
        demoteToGood: 1,
        promoteToGood: 0,
        excellent: 1,
        good: 6,
        changes: [{ id: "ward-EXCELLENT-2", from: "EXCELLENT", to: "GOOD" }],
      },
      {
        demoteToGood: 0,
        promoteToGood: 5,
        excellent: 2,
        good: 10,
        changes: [1, 2, 3, 4, 5].map((it) => ({
          id: `ward-SATISFACTORY-${it}`,
          from: "SATISFACTORY",
          to: "GOOD",
        })),
      },
    ]);
  });

  it("names as many as each way says, each once, in the order given", () => {
    const [demotions, mixed] = namedCorrections(
      makeQuotaSubjects({ EXCELLENT: 8, GOOD: 22, SATISFACTORY: 7, NOT_RATED: 3 }).reverse(),
      rule,
    );
    expect(demotions?.changes.map((it) => it.id)).toEqual([
      "ward-EXCELLENT-8",
      "ward-EXCELLENT-7",
      "ward-EXCELLENT-6",
    ]);
    expect(mixed?.changes.map((it) => it.id)).toEqual([
      "ward-EXCELLENT-8",
      "ward-EXCELLENT-7",
      "ward-SATISFACTORY-1",
      "ward-SATISFACTORY-2",
      "ward-SATISFACTORY-3",
      "ward-SATISFACTORY-4",
      "ward-SATISFACTORY-5",
      "ward-SATISFACTORY-6",
    ]);
  });

  it("a group within its quota has nobody to change", () => {
    expect(namedCorrections(makeQuotaSubjects({ EXCELLENT: 1, GOOD: 5 }), rule)).toEqual([
      { demoteToGood: 0, promoteToGood: 0, excellent: 1, good: 5, changes: [] },
    ]);
  });
});
