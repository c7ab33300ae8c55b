import { editionByCode, type Grade, type Level } from "@xeploai/domain";
import { InputCheck } from "../../errors/InputCheck.js";
import type { CriterionGradeInput, SectionTextInput } from "./selfAssessment.inputs.js";

/** Longest text of one section, characters. */
export const SECTION_LIMIT = 10_000;

export interface WrittenSelfAssessment {
  grades: Record<string, Grade>;
  sections: Record<string, string>;
  ownLevel: Level | null;
}

/**
 * What was typed, in the order of the form and in NFC; empty sections are left out.
 * @throws {InvalidInputError} for criteria and sections the edition does not have, or has twice, and for unfit text
 */
export function checkSelfAssessment(
  editionCode: string,
  input: { grades: CriterionGradeInput[]; sections: SectionTextInput[]; ownLevel?: Level | null },
): WrittenSelfAssessment {
  const { criteria, selfAssessment } = editionByCode(editionCode).subjects.MEMBER;
  const check = new InputCheck();
  const grades = new Map<string, Grade>();
  for (const [index, { criterion, grade }] of input.grades.entries()) {
    const path = `input.grades.${index}.criterion`;
    if (!criteria.value.criteria.some(({ code }) => code === criterion)) check.add(path, "CRITERION_UNKNOWN");
    if (grades.has(criterion)) check.add(path, "NAMED_TWICE");
    grades.set(criterion, grade);
  }
  const sections = new Map<string, string>();
  for (const [index, { section, text }] of input.sections.entries()) {
    const path = `input.sections.${index}`;
    if (!selfAssessment.value.sections.some(({ code, kind }) => code === section && kind === "TEXT"))
      check.add(`${path}.section`, "SECTION_UNKNOWN");
    if (sections.has(section)) check.add(`${path}.section`, "NAMED_TWICE");
    sections.set(section, check.paragraphs(`${path}.text`, text, SECTION_LIMIT) ?? "");
  }
  check.assertClean();
  return {
    grades: Object.fromEntries(grades),
    sections: Object.fromEntries([...sections].filter(([, text]) => text !== "")),
    ownLevel: input.ownLevel ?? null,
  };
}
