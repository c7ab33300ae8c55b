import type { EvaluatorSide } from "../editions/evaluatorRule.js";

/** Sides that are read together. */
export const SHEET_GROUPS = ["ABOVE", "SAME_LEVEL", "BELOW", "SAME_LEVEL_AND_BELOW"] as const;
export type SheetGroup = (typeof SHEET_GROUPS)[number];

/** Confidential sheets on one subject that are read, or destroyed unread, together. */
export interface ReleaseGroup {
  readonly group: SheetGroup;
  readonly sides: readonly EvaluatorSide[];
  /** Sheets in it, 1 or more. */
  readonly count: number;
  /** False when it is too small: these sheets are never shown to anybody. */
  readonly isShown: boolean;
}

/**
 * In which groups the confidential sheets on one subject are read. A group with fewer than `smallestGroup` is merged:
 * cùng cấp with cấp dưới; what is still too small is not shown. Superiors are never merged with others.
 * @param counts sheets handed in by side
 */
export function releaseGroups(
  counts: Readonly<Record<EvaluatorSide, number>>,
  smallestGroup: number,
): readonly ReleaseGroup[] {
  const { ABOVE, SAME_LEVEL, BELOW } = counts;
  const group = (name: SheetGroup, sides: readonly EvaluatorSide[], count: number): ReleaseGroup[] =>
    count === 0 ? [] : [{ group: name, sides, count, isShown: count >= smallestGroup }];
  const isSmall = (count: number) => count > 0 && count < smallestGroup;
  const isMerged = SAME_LEVEL > 0 && BELOW > 0 && (isSmall(SAME_LEVEL) || isSmall(BELOW));
  return [
    ...group("ABOVE", ["ABOVE"], ABOVE),
    ...(isMerged
      ? group("SAME_LEVEL_AND_BELOW", ["SAME_LEVEL", "BELOW"], SAME_LEVEL + BELOW)
      : [...group("SAME_LEVEL", ["SAME_LEVEL"], SAME_LEVEL), ...group("BELOW", ["BELOW"], BELOW)]),
  ];
}
