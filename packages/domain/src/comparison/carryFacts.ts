import type { Edition, SubjectRules } from "../editions/edition.js";
import type { PostGroup } from "../editions/postGroup.js";
import { rulesFor } from "../editions/rulesFor.js";
import type { SubjectKind } from "../editions/subjectKind.js";
import type { LevelFacts } from "../rating/levelFacts.js";
import { isSameText, matchLines } from "./matchLines.js";

/** What of one year's grades and points another year's rules can use, for one kind of subject and group of posts. */
export interface CarryPlan {
  /** Code under the later rules by code under the earlier ones; null where both have the same criteria. */
  readonly codes: ReadonlyMap<string, string> | null;
  readonly doPointsCarry: boolean;
}

/** Works out once what `carryFacts` applies to every subject; null where one of the editions does not rate the kind. */
export function carryPlan(from: Edition, to: Edition, kind: SubjectKind, post?: PostGroup): CarryPlan | null {
  const [was, is] = [rulesFor(from, kind, post), rulesFor(to, kind, post)];
  if (!was || !is) return null;
  const [earlier, later] = [was.criteria.value.criteria, is.criteria.value.criteria];
  const doPointsCarry = pointGroups(was) === pointGroups(is);
  if (JSON.stringify(earlier) === JSON.stringify(later)) return { codes: null, doPointsCarry };
  const kept = matchLines(earlier, later).pairs.filter(
    ([a, b]) => isSameText(a, b) && a.isResult === b.isResult,
  );
  return { codes: new Map(kept.map(([a, b]) => [a.code, b.code])), doPointsCarry };
}

function pointGroups({ scale: { value } }: SubjectRules): string {
  return JSON.stringify(value.kind === "POINTS" ? value.groups : null);
}

/**
 * One year's facts as the rules of another year may use them. Counts, disciplines and conclusions are facts of life and
 * stay. A grade stays with a line that reads the same, also under another number; points stay where the groups of points
 * are the same. What does not carry over is missing, never guessed: grades give no points, and points no grades.
 */
export function carryFacts(facts: LevelFacts, { codes, doPointsCarry }: CarryPlan): LevelFacts {
  const pointsTenths = doPointsCarry ? (facts.pointsTenths ?? null) : null;
  if (codes === null) return { ...facts, pointsTenths };
  // The unit's own criteria concretise those of the earlier rules, so neither they nor their grades go along.
  const { criteria: _, ...rest } = facts;
  const carried = Object.entries(facts.grades).flatMap(([code, grade]) => {
    const later = codes.get(code);
    return later === undefined ? [] : [[later, grade] as const];
  });
  return { ...rest, pointsTenths, grades: Object.fromEntries(carried) };
}
