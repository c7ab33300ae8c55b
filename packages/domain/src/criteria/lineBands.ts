import { FITTING_LEVELS, type LevelConditions } from "../editions/condition.js";
import { GRADES, type Grade } from "../editions/grade.js";
import { leastPoints } from "./levelOfPoints.js";

/** Points of one line, in tenths, that stand for a grade; both ends included. */
export interface LineBand {
  readonly grade: Grade;
  readonly from: number;
  readonly to: number;
}

/** What all points of a sheet add up to, in tenths. */
const WHOLE = 1000;

/**
 * What earns how many points of one line: the marks between the levels (90, 70 and 50 of a hundred) put on the line's own
 * points, best first. A reading that helps to choose, not a rule: the documents give points to groups and leave the lines
 * to the units. Empty where the edition has no marks; a grade for which the step leaves no points is left out.
 * @param maxTenths largest points of the line, in tenths
 */
export function lineBands(
  conditions: LevelConditions,
  maxTenths: number,
  stepTenths: number,
): readonly LineBand[] {
  const least = leastPoints(conditions);
  if (!least) return [];
  const onStep = (mark: number) => Math.ceil((maxTenths * mark) / (WHOLE * stepTenths)) * stepTenths;
  const starts = FITTING_LEVELS.map((level) => onStep(least[level]));
  return GRADES.flatMap((grade, index): LineBand[] => {
    // The poorest grade begins at no points.
    const from = starts[index] ?? 0;
    const above = starts[index - 1];
    const to = above === undefined ? maxTenths : above - stepTenths;
    return from <= to ? [{ grade, from, to }] : [];
  });
}
