import { isSameOrPart } from "../criteria/criterionCode.js";
import type { Criterion } from "../editions/criterion.js";

/**
 * The lines of a sheet: those within the evaluator's function, each with the parts a unit made of it.
 * @param within codes of an assignment; null is all
 */
export function sheetCriteria(
  criteria: readonly Criterion[],
  within: readonly string[] | null,
): readonly Criterion[] {
  if (within === null) return criteria;
  return criteria.filter(({ code }) => within.some((it) => isSameOrPart(code, it)));
}
