import type { Grade, Level, MySheetWholeFragment, SheetContentInput } from "../graphql/generated/graphql";

/** What is on the screen of one sheet. */
export interface SheetDraft {
  grades: Record<string, Grade>;
  /** Tenths of points. */
  points: Record<string, number>;
  remark: string;
  level: Level | null;
}

export const EMPTY_SHEET: SheetDraft = { grades: {}, points: {}, remark: "", level: null };

export function draftOf(content: MySheetWholeFragment["content"]): SheetDraft {
  if (!content) return EMPTY_SHEET;
  return {
    grades: Object.fromEntries(content.grades.map((it) => [it.criterion, it.grade])),
    points: Object.fromEntries(content.points.map((it) => [it.criterion, it.pointsTenths])),
    remark: content.remark ?? "",
    level: content.level ?? null,
  };
}

export function inputOf(draft: SheetDraft): SheetContentInput {
  return {
    grades: Object.entries(draft.grades).map(([criterion, grade]) => ({ criterion, grade })),
    points: Object.entries(draft.points).map(([criterion, pointsTenths]) => ({ criterion, pointsTenths })),
    remark: draft.remark.normalize("NFC"),
    level: draft.level,
  };
}

/** Lines of the sheet that have neither grade nor points yet. */
export const missingLines = (
  sheet: MySheetWholeFragment,
  { grades, points }: SheetDraft,
): readonly string[] =>
  sheet.lines.map((it) => it.criterion).filter((it) => grades[it] === undefined && points[it] === undefined);
