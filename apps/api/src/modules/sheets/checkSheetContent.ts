import {
  checkSheet,
  type Grade,
  type Level,
  type SheetFault,
  type SheetRules,
  sheetGaps,
} from "@xeploai/domain";
import { InputCheck } from "../../errors/InputCheck.js";
import { refusal } from "../rounds/procedureCodes.js";
import { REMARK_LIMIT } from "./confidentialSheet.js";
import type { SheetContentInput } from "./sheet.inputs.js";

export interface WrittenSheet {
  grades: Record<string, Grade>;
  points: Record<string, number>;
  remark: string | null;
  level: Level | null;
}

/**
 * What was filled in, in NFC.
 * @throws {InvalidInputError} for criteria outside the function or twice, for the other scale, for unfit points or text
 */
export function checkSheetContent(rules: SheetRules, input: SheetContentInput): WrittenSheet {
  const check = new InputCheck();
  for (const field of ["grades", "points"] as const) {
    const seen = new Set<string>();
    for (const [index, { criterion }] of input[field].entries()) {
      if (seen.has(criterion)) check.add(`input.content.${field}.${index}.criterion`, "NAMED_TWICE");
      seen.add(criterion);
    }
  }
  const written: WrittenSheet = {
    grades: Object.fromEntries(input.grades.map((it) => [it.criterion, it.grade])),
    points: Object.fromEntries(input.points.map((it) => [it.criterion, it.pointsTenths])),
    remark: check.paragraphs("input.content.remark", input.remark, REMARK_LIMIT),
    level: input.level ?? null,
  };
  for (const fault of checkSheet(rules, written))
    check.add(pathOf(fault, input), fault.code, figuresOf(fault));
  check.assertClean();
  return written;
}

/** @throws {RefusalError} SHEET_INCOMPLETE with what is missing */
export function assertComplete(rules: SheetRules, written: WrittenSheet): void {
  const { criteria, isLevelMissing } = sheetGaps(rules, written);
  if (criteria.length > 0 || isLevelMissing)
    throw refusal("SHEET_INCOMPLETE", { missing: criteria.length, criteria, isLevelMissing });
}

function pathOf(fault: SheetFault, { grades, points }: SheetContentInput): string {
  if (!("criterion" in fault))
    return fault.code === "SCALE_OF_POINTS" ? "input.content.grades" : "input.content.points";
  const grade = grades.findIndex((it) => it.criterion === fault.criterion);
  if (grade >= 0) return `input.content.grades.${grade}.criterion`;
  return `input.content.points.${points.findIndex((it) => it.criterion === fault.criterion)}.criterion`;
}

function figuresOf(fault: SheetFault): Record<string, string | number> | undefined {
  if (fault.code === "POINTS_ABOVE_GROUP") return { group: fault.group, maxPoints: fault.maxTenths / 10 };
  if (fault.code === "POINTS_ABOVE_LINE") return { maxPoints: fault.maxTenths / 10 };
  return fault.code === "POINTS_NOT_ON_STEP" ? { stepTenths: fault.stepTenths } : undefined;
}
