import {
  distribution,
  expectedCounts,
  LEVELS,
  type LevelCounts,
  sharePercentHundredths,
} from "@xeploai/domain";
import type { DistributionCell, OverrideFigures, UnitFacts } from "./statistics.types.js";

/** Facts of one unit and year with what stands beside them in the answer. */
export interface CellQuestion {
  facts: UnitFacts;
  key: string;
  /** The distribution the expected numbers follow. */
  whole: LevelCounts;
  /** The same unit in the year compared with; null when none is asked for or it must not be shown. */
  before: UnitFacts | null;
  /** Overrides of the quota that stand behind the unit's figures. */
  overrides: OverrideFigures[];
  isWithheld: boolean;
}

/** One row of the answer: counts and shares of those rated, expected numbers, and who stands outside the base. */
export function distributionCell({
  facts,
  key,
  whole,
  before,
  overrides,
  isWithheld,
}: CellQuestion): DistributionCell {
  const { id, name, shortName, kind } = facts.unit;
  const head = {
    key,
    organisation: { id, name, shortName, kind },
    year: facts.year,
    hasChildren: facts.hasChildren,
    total: facts.total,
    isWithheld,
  };
  if (isWithheld)
    return {
      ...head,
      counts: [],
      rated: 0,
      notRated: [],
      undecided: 0,
      hasOverride: false,
      overrides: [],
      excellentToGood: null,
    };
  const { rated, shares } = distribution(facts.counts);
  const expected = expectedCounts(whole, rated);
  const earlier = before ? distribution(before.counts).shares : null;
  return {
    ...head,
    counts: LEVELS.map((level) => ({
      level,
      count: facts.counts[level],
      share: shares[level] ?? 0,
      expected: expected?.[level] ?? 0,
      delta: difference(shares[level], earlier?.[level] ?? null),
    })),
    rated,
    notRated: Object.entries(facts.notRated)
      .map(([reason, count]) => ({ reason: reason as keyof UnitFacts["notRated"], count }))
      .sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1)),
    undecided: facts.undecided,
    hasOverride: facts.hasOverride,
    overrides,
    excellentToGood: sharePercentHundredths(facts.counts.EXCELLENT, facts.counts.GOOD),
  };
}

/** Sum of several distributions. */
export function sumCounts(all: readonly LevelCounts[]): LevelCounts {
  const sum = { EXCELLENT: 0, GOOD: 0, SATISFACTORY: 0, UNSATISFACTORY: 0 };
  for (const counts of all) for (const level of LEVELS) sum[level] += counts[level];
  return sum;
}

/** How many are rated: the base of every share. */
export const ratedOf = (facts: UnitFacts): number => distribution(facts.counts).rated;

const difference = (now: number | null, before: number | null): number | null =>
  now === null || before === null ? null : now - before;
