import { LEVELS } from "../theme/levels";
import type { Cell } from "./stack";

interface CellOverrides extends Partial<Omit<Cell, "counts">> {
  name?: string;
  counts?: readonly [excellent: number, good: number, satisfactory: number, unsatisfactory: number];
  expected?: readonly [number, number, number, number];
}

/** For tests: a valid, unremarkable unit; shares as the API gives them, hundredths of a percent half up. */
export function makeCell({
  name = "Phường Thượng Thanh",
  counts = [126, 720, 20, 0],
  expected = [0, 0, 0, 0],
  ...rest
}: CellOverrides = {}): Cell {
  const rated = counts.reduce((sum, it) => sum + it, 0);
  const share = (count: number) => (rated === 0 ? 0 : Math.floor((count * 20_000 + rated) / (2 * rated)));
  return {
    key: name,
    year: 2020,
    hasChildren: true,
    total: rated,
    rated,
    undecided: 0,
    isWithheld: false,
    hasOverride: false,
    overrides: [],
    excellentToGood: counts[1] === 0 ? null : Math.floor((counts[0] * 20_000 + counts[1]) / (2 * counts[1])),
    organisation: { id: name, name, shortName: name, kind: "WARD" },
    counts: LEVELS.map((level, index) => ({
      level,
      count: counts[index] ?? 0,
      share: share(counts[index] ?? 0),
      expected: expected[index] ?? 0,
      delta: null,
    })),
    notRated: [],
    ...rest,
  };
}
