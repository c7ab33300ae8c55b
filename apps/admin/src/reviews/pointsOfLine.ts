import { checkPoints, type PointsFault, type SubjectRules } from "@xeploai/domain";

type PointsScale = Extract<SubjectRules["scale"]["value"], { kind: "POINTS" }>;

/** What the points of a sheet are checked against. */
export interface PointsSheet {
  scale: PointsScale;
  criteria: SubjectRules["criteria"]["value"]["criteria"];
  /** Tenths by criterion code; only points that may be given. */
  points: Readonly<Record<string, number>>;
  /** Largest points of single lines in tenths, where the plan allots them. */
  maxima: Readonly<Record<string, number>>;
}

/**
 * "8,5" or "8.5" in tenths; null for nothing, undefined for what is no number of points.
 * More than one place after the comma is no number of points either.
 */
export function parsePoints(text: string): number | null | undefined {
  const typed = text.trim().replace(",", ".");
  if (typed === "") return null;
  if (!/^\d{1,3}(\.\d?)?$/.test(typed)) return undefined;
  return Math.round(Number(typed) * 10);
}

/** Why a line may not have these points beside those of the other lines; null when it may. */
export function lineFault(sheet: PointsSheet, code: string, tenths: number): PointsFault | null {
  const group = sheet.criteria.find((it) => it.code === code)?.group;
  const faults = checkPoints(sheet.scale, sheet.criteria, { ...sheet.points, [code]: tenths }, sheet.maxima);
  return faults.find((it) => ("criterion" in it ? it.criterion === code : it.group === group)) ?? null;
}

/** Points given to the lines of a group, and the most it may have, in tenths. */
export function groupStanding({ scale, criteria, points }: PointsSheet, group: string) {
  const given = criteria
    .filter((it) => it.group === group)
    .reduce((sum, { code }) => sum + (points[code] ?? 0), 0);
  return { given, max: (scale.groups.find((it) => it.code === group)?.maxPoints ?? 0) * 10 };
}

/** The most a line may have now: its own largest points, and what the other lines leave of the group. */
export function roomOf(sheet: PointsSheet, code: string): number {
  const group = sheet.criteria.find((it) => it.code === code)?.group ?? "";
  const { given, max } = groupStanding(sheet, group);
  return Math.max(0, Math.min(sheet.maxima[code] ?? max, max - given + (sheet.points[code] ?? 0)));
}

/** All that can be given in the whole sheet, in tenths. */
export const wholeOf = ({ scale }: PointsSheet): number =>
  scale.groups.reduce((sum, it) => sum + it.maxPoints * 10, 0);
