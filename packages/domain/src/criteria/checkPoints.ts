import type { Criterion, Scale } from "../editions/criterion.js";

/** What is wrong with points given to the lines of a sheet. */
export type PointsFault =
  /** Not a whole multiple of the smallest step, or below zero. */
  | {
      readonly code: "POINTS_NOT_ON_STEP";
      readonly criterion: string;
      readonly pointsTenths: number;
      readonly stepTenths: number;
    }
  /** A line has more than the unit's document gives it. */
  | {
      readonly code: "POINTS_ABOVE_LINE";
      readonly criterion: string;
      readonly pointsTenths: number;
      readonly maxTenths: number;
    }
  /** The lines of one group have more than the group may have. */
  | {
      readonly code: "POINTS_ABOVE_GROUP";
      readonly group: string;
      readonly pointsTenths: number;
      readonly maxTenths: number;
    };

/** Smallest step of points in tenths where the edition names none: a whole point. */
const WHOLE_POINT = 10;

/** Smallest step of points of a scale, in tenths. */
export function pointsStep({ pointsStepTenths }: Extract<Scale, { kind: "POINTS" }>): number {
  return pointsStepTenths?.value ?? WHOLE_POINT;
}

/**
 * Everything wrong with points so far, in printed order; lines without points yet count as zero.
 * @param points tenths by criterion code; codes of other lines are not looked at
 * @param maxima largest points of single lines in tenths, where a unit allotted them
 */
export function checkPoints(
  scale: Extract<Scale, { kind: "POINTS" }>,
  criteria: readonly Criterion[],
  points: Readonly<Partial<Record<string, number>>>,
  maxima: Readonly<Partial<Record<string, number>>> = {},
): readonly PointsFault[] {
  const stepTenths = pointsStep(scale);
  const odd = criteria.flatMap(({ code }): PointsFault[] => {
    const given = points[code] ?? 0;
    const isOnStep = given >= 0 && given % stepTenths === 0;
    const maxTenths = maxima[code] ?? given;
    if (!isOnStep) return [{ code: "POINTS_NOT_ON_STEP", criterion: code, pointsTenths: given, stepTenths }];
    if (given > maxTenths)
      return [{ code: "POINTS_ABOVE_LINE", criterion: code, pointsTenths: given, maxTenths }];
    return [];
  });
  const above = scale.groups.flatMap(({ code, maxPoints }): PointsFault[] => {
    const given = totalPoints(
      criteria.filter((it) => it.group === code),
      points,
    );
    const maxTenths = maxPoints * 10;
    return given > maxTenths
      ? [{ code: "POINTS_ABOVE_GROUP", group: code, pointsTenths: given, maxTenths }]
      : [];
  });
  return [...odd, ...above];
}

/** Points of all lines added up, in tenths; lines without points yet count as zero. */
export function totalPoints(
  criteria: readonly Criterion[],
  points: Readonly<Partial<Record<string, number>>>,
): number {
  return criteria.reduce((sum, { code }) => sum + (points[code] ?? 0), 0);
}
