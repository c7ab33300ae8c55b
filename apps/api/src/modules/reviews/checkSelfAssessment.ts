import { checkPoints, type Grade, type Level, type SubjectRules } from "@xeploai/domain";
import { InputCheck } from "../../errors/InputCheck.js";
import type { CriterionGradeInput, CriterionPointsInput, SectionTextInput } from "./selfAssessment.inputs.js";

/** Longest text of one section, characters. */
export const SECTION_LIMIT = 10_000;

export interface WrittenSelfAssessment {
  grades: Record<string, Grade>;
  /** Tenths of points, in editions that give points. */
  points: Record<string, number>;
  sections: Record<string, string>;
  ownLevel: Level | null;
}

export interface TypedSelfAssessment {
  grades: readonly CriterionGradeInput[];
  points?: readonly CriterionPointsInput[] | null;
  sections: readonly SectionTextInput[];
  ownLevel?: Level | null;
}

/**
 * What was typed, in the order of the form and in NFC; empty sections are left out.
 * @param rules those of the subject's kind and post
 * @param maxima largest points of single lines in tenths, where a unit allotted them
 * @throws {InvalidInputError} for criteria and sections the form does not have, or has twice, for a scale that is not the
 * year's, for points off their step or above their group, and for unfit text
 */
export function checkSelfAssessment(
  rules: SubjectRules,
  input: TypedSelfAssessment,
  maxima: Readonly<Record<string, number>> = {},
): WrittenSelfAssessment {
  const { criteria } = rules.criteria.value;
  const scale = rules.scale.value;
  const check = new InputCheck();
  const named = <T extends { criterion: string }>(field: "grades" | "points", lines: readonly T[]): T[] => {
    const seen = new Set<string>();
    for (const [index, { criterion }] of lines.entries()) {
      const path = `input.${field}.${index}.criterion`;
      if (!criteria.some(({ code }) => code === criterion)) check.add(path, "CRITERION_UNKNOWN");
      if (seen.has(criterion)) check.add(path, "NAMED_TWICE");
      seen.add(criterion);
    }
    return [...lines];
  };
  const grades = named("grades", input.grades);
  const points = named("points", input.points ?? []);
  if (scale.kind === "POINTS" && grades.length > 0) check.add("input.grades", "SCALE_OF_POINTS");
  if (scale.kind === "GRADES" && points.length > 0) check.add("input.points", "SCALE_OF_GRADES");
  const pointsBy = Object.fromEntries(points.map((it) => [it.criterion, it.pointsTenths]));
  if (scale.kind === "POINTS")
    for (const fault of checkPoints(scale, criteria, pointsBy, maxima)) {
      if (fault.code === "POINTS_ABOVE_GROUP") {
        const { code, group, maxTenths } = fault;
        check.add("input.points", code, { group, maxPoints: maxTenths / 10 });
        continue;
      }
      const index = points.findIndex(({ criterion }) => criterion === fault.criterion);
      const figures =
        fault.code === "POINTS_ABOVE_LINE"
          ? { maxPoints: fault.maxTenths / 10 }
          : { stepTenths: fault.stepTenths };
      check.add(`input.points.${index}.pointsTenths`, fault.code, figures);
    }
  const sections = new Map<string, string>();
  for (const [index, { section, text }] of input.sections.entries()) {
    const path = `input.sections.${index}`;
    const isText = rules.selfAssessment.value.sections.some(
      (it) => it.code === section && it.kind === "TEXT",
    );
    if (!isText) check.add(`${path}.section`, "SECTION_UNKNOWN");
    if (sections.has(section)) check.add(`${path}.section`, "NAMED_TWICE");
    sections.set(section, check.paragraphs(`${path}.text`, text, SECTION_LIMIT) ?? "");
  }
  check.assertClean();
  return {
    grades: Object.fromEntries(grades.map((it) => [it.criterion, it.grade])),
    points: pointsBy,
    sections: Object.fromEntries([...sections].filter(([, text]) => text !== "")),
    ownLevel: input.ownLevel ?? null,
  };
}
