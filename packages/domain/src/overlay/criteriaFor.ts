import type { CriterionGroup, Scale } from "../editions/criterion.js";
import type { Sourced } from "../editions/sourced.js";
import { OVERLAY_LEVELS, type Overlay, type SubjectScope } from "./overlay.js";
import type { RefinedEdition, RefinedLine } from "./refinedRules.js";
import { findRuleSet } from "./ruleSets.js";

/** The criteria that one subject is judged by, with the origin of every line. */
export interface CriteriaSet {
  /** The scope the set was made for: the post itself, its group, or the whole kind. */
  readonly scope: SubjectScope;
  readonly scale: Sourced<Scale>;
  readonly groups: readonly CriterionGroup[];
  readonly lines: readonly RefinedLine[];
}

/**
 * The most specific set of criteria for a subject: that of its post, else of its group of posts, else of its kind. Null
 * when the edition does not rate this kind.
 */
export function criteriaFor(refined: RefinedEdition, subject: SubjectScope): CriteriaSet | null {
  const found = findRuleSet(refined.ruleSets, subject);
  if (!found) return null;
  const { scale, criteria } = found.rules;
  return { scope: found.scope, scale, groups: criteria.value.groups, lines: found.lines };
}

/**
 * The overlays that hold for a unit, from the province down, picked from all there are.
 * @param unitPath ids from the topmost unit down to the unit itself
 */
export function overlaysOnPath(
  overlays: readonly Overlay[],
  editionCode: string,
  unitPath: readonly string[],
): readonly Overlay[] {
  return overlays
    .filter((it) => it.editionCode === editionCode && unitPath.includes(it.unit.id))
    .toSorted(
      (a, b) =>
        OVERLAY_LEVELS.indexOf(a.level) - OVERLAY_LEVELS.indexOf(b.level) ||
        unitPath.indexOf(a.unit.id) - unitPath.indexOf(b.unit.id),
    );
}
