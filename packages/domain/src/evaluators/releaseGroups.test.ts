import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { releaseGroups } from "./releaseGroups.js";

const short = (ABOVE: number, SAME_LEVEL: number, BELOW: number, smallest = 4) =>
  releaseGroups({ ABOVE, SAME_LEVEL, BELOW }, smallest).map(
    ({ group, count, isShown }) => `${group} ${count}${isShown ? "" : " hidden"}`,
  );

describe("releaseGroups", () => {
  it.each<[number, number, number, string[]]>([
    [0, 0, 0, []],
    [1, 0, 0, ["ABOVE 1 hidden"]],
    [4, 4, 4, ["ABOVE 4", "SAME_LEVEL 4", "BELOW 4"]],
    [3, 3, 1, ["ABOVE 3 hidden", "SAME_LEVEL_AND_BELOW 4"]],
    [0, 3, 4, ["SAME_LEVEL_AND_BELOW 7"]],
    [0, 4, 3, ["SAME_LEVEL_AND_BELOW 7"]],
    [0, 1, 2, ["SAME_LEVEL_AND_BELOW 3 hidden"]],
    [0, 3, 0, ["SAME_LEVEL 3 hidden"]],
    [0, 0, 3, ["BELOW 3 hidden"]],
    [0, 4, 0, ["SAME_LEVEL 4"]],
    [0, 0, 4, ["BELOW 4"]],
  ])("%i above, %i beside, %i below", (above, beside, below, groups) => {
    expect(short(above, beside, below)).toEqual(groups);
  });

  it("follows a plan that asks for larger groups", () => {
    expect(short(0, 5, 5, 6)).toEqual(["SAME_LEVEL_AND_BELOW 10"]);
    expect(short(0, 6, 6, 6)).toEqual(["SAME_LEVEL 6", "BELOW 6"]);
  });

  it("loses no sheet and shows no group below the limit", () => {
    const count = fc.nat({ max: 12 });
    fc.assert(
      fc.property(
        count,
        count,
        count,
        fc.integer({ min: 4, max: 8 }),
        (ABOVE, SAME_LEVEL, BELOW, smallest) => {
          const groups = releaseGroups({ ABOVE, SAME_LEVEL, BELOW }, smallest);
          expect(groups.reduce((sum, it) => sum + it.count, 0)).toBe(ABOVE + SAME_LEVEL + BELOW);
          expect(groups.every((it) => it.isShown === it.count >= smallest)).toBe(true);
        },
      ),
    );
  });

  it("names the sides of each group", () => {
    expect(releaseGroups({ ABOVE: 4, SAME_LEVEL: 1, BELOW: 1 }, 4).map((it) => it.sides)).toEqual([
      ["ABOVE"],
      ["SAME_LEVEL", "BELOW"],
    ]);
    expect(releaseGroups({ ABOVE: 0, SAME_LEVEL: 4, BELOW: 4 }, 4).map((it) => it.sides)).toEqual([
      ["SAME_LEVEL"],
      ["BELOW"],
    ]);
  });
});
