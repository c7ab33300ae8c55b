import { assertInteger } from "../assertInteger.js";
import { compareLevels, LEVELS, type Level } from "../editions/level.js";

/** Where a subject stands at a stage: at a level, or nowhere yet. */
export const STANDINGS = [...LEVELS, "NOT_RATED"] as const;
export type Standing = (typeof STANDINGS)[number];
export type StandingCounts = Readonly<Record<Standing, number>>;

/** So many subjects (≥ 0) that stood at `from` at the earlier stage and at `to` at the later one. */
export interface Move {
  readonly from: Standing;
  readonly to: Standing;
  readonly count: number;
}

export interface MovementMatrix {
  /** By earlier standing, then later one. */
  readonly counts: Readonly<Record<Standing, StandingCounts>>;
  /** Sums of the rows: the distribution at the earlier stage. */
  readonly before: StandingCounts;
  /** Sums of the columns: the distribution at the later stage. */
  readonly after: StandingCounts;
  readonly total: number;
  /** Rated at both stages, better at the later one. */
  readonly upgraded: number;
  readonly downgraded: number;
  readonly unchanged: number;
  readonly newlyRated: number;
  readonly noLongerRated: number;
  readonly neverRated: number;
  /** Later less earlier at each level. */
  readonly net: Readonly<Record<Level, number>>;
}

/**
 * Who moved where between two stages (self to proposed to decided) or two years. The same pair may come several times;
 * the counts add up. Upgraded to never rated are a partition of the total.
 * @throws {RangeError} when a count is negative or no integer
 */
export function movementMatrix(moves: Iterable<Move>): MovementMatrix {
  const counts = byStanding(() => byStanding(() => 0));
  const before = byStanding(() => 0);
  const after = byStanding(() => 0);
  const kinds = { upgraded: 0, downgraded: 0, unchanged: 0, newlyRated: 0, noLongerRated: 0, neverRated: 0 };
  let total = 0;
  for (const { from, to, count } of moves) {
    assertInteger(`count from ${from} to ${to}`, count, { min: 0 });
    counts[from][to] += count;
    before[from] += count;
    after[to] += count;
    kinds[kindOf(from, to)] += count;
    total += count;
  }
  const net = {
    EXCELLENT: after.EXCELLENT - before.EXCELLENT,
    GOOD: after.GOOD - before.GOOD,
    SATISFACTORY: after.SATISFACTORY - before.SATISFACTORY,
    UNSATISFACTORY: after.UNSATISFACTORY - before.UNSATISFACTORY,
  };
  return { counts, before, after, total, ...kinds, net };
}

/** Subjects with their standing at each stage of one round. */
export interface StageMove {
  readonly self: Standing;
  readonly proposed: Standing;
  readonly decided: Standing;
  readonly count: number;
}

export interface MovementChain {
  readonly selfToProposed: MovementMatrix;
  readonly proposedToDecided: MovementMatrix;
  readonly selfToDecided: MovementMatrix;
}

/**
 * From self-assessment to proposal to decision: the later distribution of one matrix is the earlier one of the next.
 * @throws {RangeError} when a count is negative or no integer
 */
export function movementChain(subjects: readonly StageMove[]): MovementChain {
  const between = (from: "self" | "proposed", to: "proposed" | "decided") =>
    movementMatrix(subjects.map((it) => ({ from: it[from], to: it[to], count: it.count })));
  return {
    selfToProposed: between("self", "proposed"),
    proposedToDecided: between("proposed", "decided"),
    selfToDecided: between("self", "decided"),
  };
}

function kindOf(from: Standing, to: Standing) {
  if (from === "NOT_RATED") return to === "NOT_RATED" ? "neverRated" : "newlyRated";
  if (to === "NOT_RATED") return "noLongerRated";
  const change = compareLevels(to, from);
  return change === 0 ? "unchanged" : change < 0 ? "upgraded" : "downgraded";
}

function byStanding<T>(value: () => T): Record<Standing, T> {
  return {
    EXCELLENT: value(),
    GOOD: value(),
    SATISFACTORY: value(),
    UNSATISFACTORY: value(),
    NOT_RATED: value(),
  };
}
