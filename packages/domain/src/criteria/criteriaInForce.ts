import type { CriteriaTree, Criterion } from "../editions/criterion.js";
import { isSameOrPart } from "./criterionCode.js";

/**
 * The criteria a unit grades: the edition's own, or the unit's where it concretised them ("cụ thể hóa"). A unit may
 * split a line ("II.2" into "II.2.a", "II.2.b") and add lines, never leave one out or turn a result into another.
 * @throws {RangeError} naming the line that the unit's list leaves out
 */
export function criteriaInForce(tree: CriteriaTree, own?: readonly Criterion[]): readonly Criterion[] {
  if (!own) return tree.criteria;
  for (const line of tree.criteria) {
    const kept = own.some((it) => isSameOrPart(it.code, line.code) && it.isResult === line.isResult);
    if (!kept) throw new RangeError(`own criteria leave out ${line.code}`);
  }
  return own;
}

/** Codes of the criteria that still have no grade, or no points, in printed order. */
export function missingGrades(
  criteria: readonly Criterion[],
  grades: Readonly<Partial<Record<string, unknown>>>,
): readonly string[] {
  return criteria.filter((it) => (grades[it.code] ?? null) === null).map((it) => it.code);
}
