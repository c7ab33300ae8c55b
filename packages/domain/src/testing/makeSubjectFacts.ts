import type { Edition } from "../editions/edition.js";
import type { Grade } from "../editions/grade.js";
import type { SubjectKind } from "../editions/subjectKind.js";
import type { LevelFacts, SubordinateLevels } from "../rating/levelFacts.js";
import { makeMemberFacts } from "./builders.js";

/**
 * A subject of one kind in the first year of an edition: so graded on every criterion of its tree, all tasks done, without
 * discipline. It has nobody below and heads nothing until a test says so.
 */
export function makeSubjectFacts(
  edition: Edition,
  kind: SubjectKind,
  facts: Partial<LevelFacts> = {},
  { results = "GOOD", others = "GOOD" }: { results?: Grade; others?: Grade } = {},
): LevelFacts {
  const criteria = edition.subjects[kind]?.criteria.value.criteria ?? [];
  const grades = Object.fromEntries(criteria.map((it) => [it.code, it.isResult ? results : others]));
  return makeMemberFacts({ kind, year: edition.validFromYear, grades, ...facts });
}

/** Levels of those below, best first, and how many are not rated. */
export function makeSubordinates(
  [EXCELLENT, GOOD, SATISFACTORY, UNSATISFACTORY]: readonly [number, number, number, number],
  notRated = 0,
): SubordinateLevels {
  return { counts: { EXCELLENT, GOOD, SATISFACTORY, UNSATISFACTORY }, notRated, disciplined: null };
}
