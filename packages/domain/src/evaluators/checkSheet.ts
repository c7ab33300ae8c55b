import { checkPoints, type PointsFault } from "../criteria/checkPoints.js";
import { missingGrades } from "../criteria/criteriaInForce.js";
import type { Criterion, Scale } from "../editions/criterion.js";
import type { Grade } from "../editions/grade.js";
import type { Level } from "../editions/level.js";
import { sheetCriteria } from "./sheetCriteria.js";

/** What an evaluator gives on one subject, besides the remark. */
export interface SheetAnswers {
  readonly grades: Readonly<Record<string, Grade>>;
  /** Tenths of points by criterion. */
  readonly points: Readonly<Record<string, number>>;
  /** Level proposed; null while undecided. */
  readonly level: Level | null;
}

/** What a sheet is filled in by. */
export interface SheetRules {
  readonly criteria: readonly Criterion[];
  readonly scale: Scale;
  /** Codes within the evaluator's function; null is all. */
  readonly within: readonly string[] | null;
}

export type SheetFault =
  /** A criterion that is none of the subject's, or not within the evaluator's function. */
  | { readonly code: "CRITERION_OUTSIDE_FUNCTION"; readonly criterion: string }
  | { readonly code: "SCALE_OF_POINTS" | "SCALE_OF_GRADES" }
  | PointsFault;

/** What is still to be filled in before a sheet is handed in. */
export interface SheetGaps {
  readonly criteria: readonly string[];
  readonly isLevelMissing: boolean;
}

/**
 * Everything that may not stand on a sheet, complete or not.
 * @see Form 03-HD KĐ.ĐG 2018, footnote 1: superior evaluators fill in only criteria within their function
 */
export function checkSheet(
  { criteria, scale, within }: SheetRules,
  answers: SheetAnswers,
): readonly SheetFault[] {
  const lines = sheetCriteria(criteria, within);
  const given = [...Object.keys(answers.grades), ...Object.keys(answers.points)];
  const outside = given
    .filter((code) => !lines.some((it) => it.code === code))
    .map((criterion): SheetFault => ({ code: "CRITERION_OUTSIDE_FUNCTION", criterion }));
  if (scale.kind === "GRADES") {
    const hasPoints = Object.keys(answers.points).length > 0;
    return hasPoints ? [...outside, { code: "SCALE_OF_GRADES" }] : outside;
  }
  const hasGrades = Object.keys(answers.grades).length > 0;
  return [
    ...outside,
    ...(hasGrades ? [{ code: "SCALE_OF_POINTS" } as const] : []),
    ...checkPoints(scale, lines, answers.points),
  ];
}

/** What is missing: every line within the function, and the level where the sheet is on all criteria. */
export function sheetGaps({ criteria, scale, within }: SheetRules, answers: SheetAnswers): SheetGaps {
  const given = scale.kind === "POINTS" ? answers.points : answers.grades;
  return {
    criteria: missingGrades(sheetCriteria(criteria, within), given),
    isLevelMissing: within === null && answers.level === null,
  };
}
