import type { ScopeRule } from "./accessTable.js";
import type { Involvement, Subject, TreeRange } from "./subject.js";

export type PlaceRefusal = "OUT_OF_SCOPE" | "NOT_OWN" | "NOT_ASSIGNED" | "NOT_AUTHORITY";

/** Why a rule of this scope does not reach the subject; null when it does. */
export function placeRefusal(
  scope: Exclude<ScopeRule, "EVERYWHERE">,
  grant: TreeRange,
  subject: Subject,
  { isPerson, isHead, isEvaluator }: Involvement,
): PlaceRefusal | null {
  switch (scope) {
    case "OWN":
      return isPerson || isHead ? null : "NOT_OWN";
    case "ASSIGNED":
      return isEvaluator ? null : "NOT_ASSIGNED";
    case "SUBTREE":
      return isWithin(grant, subject) ? null : "OUT_OF_SCOPE";
    case "LINE":
      return isWithin(grant, subject) || isWithin(subject, grant) ? null : "OUT_OF_SCOPE";
    case "AUTHORITY":
      if (!isWithin(grant, subject)) return "OUT_OF_SCOPE";
      return isDecidedFrom(grant, subject) ? null : "NOT_AUTHORITY";
  }
}

/**
 * Whether the committee of the granted unit is the authority. A collective or organisation is rated from above, never
 * by the unit it is or sits at; a person by the committee, whose own members are kept out by the own case.
 * @see Regulation 366-QĐ/TW (2025), article on who decides: one level up for every organisation
 */
function isDecidedFrom(grant: TreeRange, { subjectKind = "MEMBER", decidedAt, ...place }: Subject): boolean {
  if (decidedAt) return isSame(grant, decidedAt);
  return subjectKind === "MEMBER" || subjectKind === "CADRE" || !isSame(grant, place);
}

function isWithin(outer: TreeRange, inner: TreeRange): boolean {
  return outer.lo <= inner.lo && inner.hi <= outer.hi && inner.lo <= inner.hi;
}

function isSame(a: TreeRange, b: TreeRange): boolean {
  return a.lo === b.lo && a.hi === b.hi;
}
