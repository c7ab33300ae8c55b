import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { balances } from "./balances.js";
import { PUBLISHED_TABLES } from "./fixtures/publishedFigures.js";
import { categoryBases, checkCategories, type ReviewCategories } from "./reviewCategories.js";

const checked = PUBLISHED_TABLES.flatMap(({ id, balances: sums = [] }) => sums.map((it) => ({ id, ...it })));

describe("balances", () => {
  it.each(checked)("$id: $parts make $sum of $total", ({ parts, total, sum }) => {
    expect(balances(parts, total)).toEqual(
      sum === total
        ? { ok: true, sum }
        : { ok: false, code: "CATEGORIES_NOT_BALANCED", sum, total, difference: sum - total },
    );
  });

  it.each([
    { id: "N-06", parts: [604, 58], total: 662 },
    { id: "N-08", parts: [15, 53, 39, 9, 1], total: 117 },
    { id: "N-08", parts: [1120, 8445, 2311, 41], total: 11917 },
    { id: "N-09", parts: [6659, 1388, 112], total: 8159 },
  ])("$id: $parts add up to $total", ({ parts, total }) => expect(balances(parts, total).ok).toBe(true));

  it("says by how much a sum is off", () => {
    expect(balances([120, 451, 27, 0], 600)).toEqual({
      ok: false,
      code: "CATEGORIES_NOT_BALANCED",
      sum: 598,
      total: 600,
      difference: -2,
    });
  });
});

/** Năm Căn 2018, with the level counts of a report that gives all four. */
const namCan: ReviewCategories = {
  all: 2993,
  outside: { EXEMPT: 329 },
  notReviewed: { ABSENT: 12, OTHER: 7 },
  reviewed: 2645,
  reviewedNotRated: { ADMITTED_UNDER_SIX_MONTHS: 45 },
  rated: 2600,
  levels: { EXCELLENT: 249, GOOD: 2000, SATISFACTORY: 350, UNSATISFACTORY: 1 },
};

describe("checkCategories", () => {
  it("F-1: 2.645 reviewed, 19 not and 329 exempt make all 2.993; those who must be reviewed are 2.664", () => {
    expect(checkCategories(namCan)).toEqual([]);
    expect(categoryBases(namCan)).toEqual({ ALL: 2993, MUST_REVIEW: 2664, REVIEWED: 2645, RATED: 2600 });
  });

  it("warns with figures about each total that is missed", () => {
    const off = { ...namCan, all: 3993, rated: 2590 };
    expect(checkCategories(off)).toEqual([
      {
        code: "CATEGORIES_NOT_BALANCED",
        of: "ALL",
        sum: 2993,
        total: 3993,
        difference: -1000,
        text: {
          vi: "Cộng số đã kiểm điểm, chưa kiểm điểm và không thuộc diện kiểm điểm được 2.993, thiếu 1.000 so với tổng số 3.993.",
          en: "The sum of those reviewed, not reviewed and outside the review is 2,993, 1,000 short of the total of 3,993.",
        },
      },
      expect.objectContaining({ of: "REVIEWED", sum: 2635, total: 2645, difference: -10 }),
      expect.objectContaining({
        of: "RATED",
        sum: 2600,
        total: 2590,
        difference: 10,
        text: {
          vi: "Cộng bốn mức xếp loại được 2.600, thừa 10 so với số được xếp loại 2.590.",
          en: "The sum of the four levels is 2,600, 10 over the number rated of 2,590.",
        },
      }),
    ]);
  });

  it("refuses counts below 0", () => {
    expect(() => checkCategories({ ...namCan, reviewed: -1 })).toThrow("reviewed");
    expect(() => checkCategories({ ...namCan, outside: { EXEMPT: -1 } })).toThrow("EXEMPT");
  });

  it("is silent exactly when everybody is counted once", () => {
    const reasons = fc.dictionary(fc.constantFrom("EXEMPT", "SUSPENDED", "ABSENT"), fc.nat(50));
    const counts = fc.tuple(fc.nat(90), fc.nat(90), fc.nat(90), fc.nat(90));
    const sum = (by: Record<string, number>) => Object.values(by).reduce((total, it) => total + it, 0);
    fc.assert(
      fc.property(
        reasons,
        reasons,
        reasons,
        counts,
        fc.integer({ min: -2, max: 2 }),
        (outside, not, un, levels, slip) => {
          const [EXCELLENT, GOOD, SATISFACTORY, UNSATISFACTORY] = levels;
          const rated = levels.reduce((total, it) => total + it, 0);
          const reviewed = rated + sum(un);
          const all = Math.max(0, reviewed + sum(not) + sum(outside) + slip);
          const warnings = checkCategories({
            all,
            outside,
            notReviewed: not,
            reviewed,
            reviewedNotRated: un,
            rated,
            levels: { EXCELLENT, GOOD, SATISFACTORY, UNSATISFACTORY },
          });
          expect(warnings.map((it) => it.difference)).toEqual(
            all === reviewed + sum(not) + sum(outside) ? [] : [-slip],
          );
        },
      ),
    );
  });
});
