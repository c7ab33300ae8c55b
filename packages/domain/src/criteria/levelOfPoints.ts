import { FITTING_LEVELS, type FittingLevel, type LevelConditions } from "../editions/condition.js";
import type { Level } from "../editions/level.js";

/** Least points of each level in tenths; null where the edition names none, as in the years of grades. */
export function leastPoints({ required }: LevelConditions): Readonly<Record<FittingLevel, number>> | null {
  const bands = FITTING_LEVELS.flatMap((level) =>
    required[level].flatMap(({ rule }) => (rule.kind === "POINTS_IN_BAND" ? [[level, rule.min]] : [])),
  );
  return bands.length > 0 ? (Object.fromEntries(bands) as Record<FittingLevel, number>) : null;
}

/**
 * The level whose band the points fall into, all other conditions left aside; null where the edition has no bands.
 * @param totalTenths all points added up, in tenths
 */
export function levelOfPoints(conditions: LevelConditions, totalTenths: number): Level | null {
  const least = leastPoints(conditions);
  if (!least) return null;
  return FITTING_LEVELS.find((level) => totalTenths >= least[level]) ?? "UNSATISFACTORY";
}
