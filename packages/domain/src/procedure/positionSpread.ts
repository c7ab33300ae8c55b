import type { LevelTally } from "../ballot/ballotOutcome.js";
import { LEVELS } from "../editions/level.js";

/** Positions gathered beforehand are shown from this many on: of fewer, the spread would tell who said what. */
export const FEWEST_POSITIONS_SHOWN = 4;

/** How the positions on one subject are spread over the levels; never who took which. */
export interface PositionSpread {
  /** How many were given. */
  readonly given: number;
  /** Null while there are fewer than four. */
  readonly counts: LevelTally | null;
}

/** What may be shown of the positions on one subject once its discussion is opened. */
export function positionSpread(counts: LevelTally): PositionSpread {
  const given = total(counts);
  return { given, counts: given >= FEWEST_POSITIONS_SHOWN ? counts : null };
}

/**
 * How far the positions lie apart: the sum of the steps between the levels of every two of them, and over how many pairs.
 * Null where too few are given to be shown, whose order must tell nothing either.
 */
export function disagreementOf(
  counts: LevelTally,
): { readonly steps: number; readonly pairs: number } | null {
  const given = total(counts);
  if (given < FEWEST_POSITIONS_SHOWN) return null;
  let steps = 0;
  for (const [at, better] of LEVELS.entries())
    for (const [worseAt, worse] of LEVELS.entries())
      if (worseAt > at) steps += (worseAt - at) * counts[better] * counts[worse];
  return { steps, pairs: (given * (given - 1)) / 2 };
}

/**
 * Subjects with the most disputed first, so that the meeting's time goes where positions lie apart. Those with the same
 * disagreement keep the order they came in; those with too few positions come last, in theirs.
 */
export function byDisagreement<T>(
  subjects: readonly T[],
  countsOf: (subject: T) => LevelTally,
): readonly T[] {
  const measured = subjects.map((subject) => ({ subject, found: disagreementOf(countsOf(subject)) }));
  return measured
    .toSorted((a, b) => {
      if (a.found === null || b.found === null) return Number(a.found === null) - Number(b.found === null);
      return b.found.steps * a.found.pairs - a.found.steps * b.found.pairs;
    })
    .map((it) => it.subject);
}

function total(counts: LevelTally): number {
  return LEVELS.reduce((sum, level) => sum + counts[level], 0);
}
