import { FITTING_LEVELS, type FittingLevel, type LevelConditions } from "../editions/condition.js";
import type { Level } from "../editions/level.js";

/** Least points of each level in tenths, where the edition names them. */
export function leastPoints({ required }: LevelConditions): Readonly<Partial<Record<FittingLevel, number>>> {
  return Object.fromEntries(
    FITTING_LEVELS.flatMap((level) =>
      required[level].flatMap(({ rule }) => (rule.kind === "POINTS_IN_BAND" ? [[level, rule.min]] : [])),
    ),
  );
}

/**
 * The level whose band the points fall into, all other conditions left aside; null where the edition has no bands,
 * as in the years of grades.
 * @param totalTenths all points added up, in tenths
 */
export function levelOfPoints(conditions: LevelConditions, totalTenths: number): Level | null {
  const least = leastPoints(conditions);
  if (Object.keys(least).length === 0) return null;
  return FITTING_LEVELS.find((level) => totalTenths >= (least[level] ?? Infinity)) ?? "UNSATISFACTORY";
}
