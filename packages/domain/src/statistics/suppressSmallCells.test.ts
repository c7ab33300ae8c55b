import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { suppressSmallCells } from "./suppressSmallCells.js";

const cells = (...rated: number[]) => rated.map((count, index) => ({ key: `cell-${index}`, rated: count }));

describe("suppressSmallCells", () => {
  it.each([
    { what: "nothing small", rated: [30, 12, 10], withheld: [] },
    { what: "nobody anywhere", rated: [0, 0], withheld: [] },
    { what: "one small: the smallest other follows", rated: [30, 3, 12], withheld: ["cell-1", "cell-2"] },
    {
      what: "two small that reach the minimum together",
      rated: [30, 4, 6, 12],
      withheld: ["cell-1", "cell-2"],
    },
    {
      what: "two small that do not",
      rated: [30, 2, 3, 12],
      withheld: ["cell-1", "cell-2", "cell-3"],
    },
    { what: "empty cells protect nobody", rated: [30, 3, 0, 12], withheld: ["cell-1", "cell-3"] },
    {
      what: "two of one size: their sum would tell each, so a larger one follows",
      rated: [30, 5, 5, 12],
      withheld: ["cell-1", "cell-2", "cell-3"],
    },
    {
      what: "others of one size follow together: one alone would be known as the first of them",
      rated: [30, 3, 12, 12],
      withheld: ["cell-1", "cell-2", "cell-3"],
    },
  ])("minimum 10, $what", ({ rated, withheld }) => {
    expect(suppressSmallCells(cells(...rated), 10)).toEqual({ withheld, isTotalAtRisk: false });
  });

  it("says so when the total itself gives a small cell away", () => {
    expect(suppressSmallCells(cells(4), 10)).toEqual({ withheld: ["cell-0"], isTotalAtRisk: true });
    expect(suppressSmallCells(cells(4, 3), 10).isTotalAtRisk).toBe(true);
    expect(suppressSmallCells(cells(5, 5), 10).isTotalAtRisk).toBe(true);
    expect(suppressSmallCells(cells(), 10)).toEqual({ withheld: [], isTotalAtRisk: false });
  });

  it("refuses a minimum below 2 and a count below 0", () => {
    expect(() => suppressSmallCells([], 1)).toThrow("minimumBase");
    expect(() => suppressSmallCells(cells(-1), 5)).toThrow("cell-0");
  });

  it("gives the same answer in whatever order the cells stand", () => {
    const sizes = fc.array(fc.nat(12), { maxLength: 12 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 2, max: 8 }), (rated, minimum) => {
        const forward = suppressSmallCells(cells(...rated), minimum);
        const backward = suppressSmallCells(cells(...rated).reverse(), minimum);
        expect(backward).toEqual(forward);
      }),
    );
  });

  it("never shows a small cell and never withholds exactly one under a safe total", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(40), { maxLength: 30 }),
        fc.integer({ min: 2, max: 15 }),
        (rated, minimum) => {
          const input = cells(...rated);
          const { withheld, isTotalAtRisk } = suppressSmallCells(input, minimum);
          const hidden = input.filter((it) => withheld.includes(it.key));
          const shown = input.filter((it) => !withheld.includes(it.key));
          const sum = hidden.reduce((total, it) => total + it.rated, 0);
          const isSafe = hidden.length === 0 || (hidden.length >= 2 && sum >= minimum);
          return shown.every((it) => it.rated === 0 || it.rated >= minimum) && (isTotalAtRisk || isSafe);
        },
      ),
    );
  });

  it("leaves no cell pinned, even to a reader who knows the total, the shown cells and this rule", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(7), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 2, max: 5 }),
        (rated, minimum) => {
          const input = cells(...rated);
          const answer = suppressSmallCells(input, minimum);
          if (answer.isTotalAtRisk) return;
          const hidden = input.filter((it) => answer.withheld.includes(it.key)).map((it) => it.key);
          const sum = input.reduce((total, it) => total + (hidden.includes(it.key) ? it.rated : 0), 0);
          // Every way of filling the withheld cells that a reader cannot tell from the truth.
          const possible = compositions(sum, hidden.length).filter((sizes) => {
            const guess = input.map((it) => {
              const size = sizes[hidden.indexOf(it.key)];
              return size === undefined ? it : { ...it, rated: size };
            });
            const same = suppressSmallCells(guess, minimum);
            return !same.isTotalAtRisk && sameKeys(same.withheld, answer.withheld);
          });
          for (const index of hidden.keys())
            expect(new Set(possible.map((sizes) => sizes[index])).size).toBeGreaterThan(1);
        },
      ),
      { numRuns: 200 },
    );
  });
});

const sameKeys = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((key) => b.includes(key));

/** Every list of `length` whole numbers from 1 that add up to `sum`. */
function compositions(sum: number, length: number): readonly number[][] {
  if (length === 0) return sum === 0 ? [[]] : [];
  return Array.from({ length: Math.max(0, sum - length + 1) }, (_, index) => index + 1).flatMap((first) =>
    compositions(sum - first, length - 1).map((rest) => [first, ...rest]),
  );
}
