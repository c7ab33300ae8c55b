import type { ReviewState } from "../procedure/reviewState.js";
import type { Action } from "./actions.js";
import { rulesOf } from "./can.js";
import type { Actor, TreeRange } from "./subject.js";

/** A part of the tree that a list may show; with `includesAncestors`, also the units above it. */
export interface ScopeRange extends TreeRange {
  readonly includesAncestors: boolean;
}

/**
 * Parts of the tree in which the actor may do this; empty means nowhere, and a list must then be empty. Ranges that lie
 * inside another are left out. Own records and those the actor is named for are not part of it: see `ownScope`; nor is
 * who of several committees decides: `can` tells that of each subject.
 */
export function scope(actor: Actor, action: Action): readonly ScopeRange[] {
  const ranges = actor.grants.flatMap(({ role, lo, hi }) =>
    rulesOf(role, action).flatMap((rule): ScopeRange[] => {
      switch (rule.scope) {
        case "EVERYWHERE":
          return [{ lo: 0, hi: Number.MAX_SAFE_INTEGER, includesAncestors: false }];
        case "SUBTREE":
        case "AUTHORITY":
          return [{ lo, hi, includesAncestors: false }];
        case "LINE":
          return [{ lo, hi, includesAncestors: true }];
        default:
          return [];
      }
    }),
  );
  return ranges.filter((it, index) => !ranges.some((other, at) => covers(other, it, at < index)));
}

/** A part of the tree, and the states in which what lies there may be known; null is any state. */
export interface PhasedRange extends TreeRange {
  readonly phases: readonly ReviewState[] | null;
}

/**
 * Parts of the tree in which the actor may do this with the cases of others, each with its states: what a list may sort
 * and filter by without telling more than its rows.
 */
export function phasedScope(actor: Actor, action: Action): readonly PhasedRange[] {
  return actor.grants.flatMap(({ role, lo, hi }) =>
    rulesOf(role, action).flatMap((rule): PhasedRange[] => {
      const phases = rule.phases ?? null;
      if (rule.scope === "EVERYWHERE") return [{ lo: 0, hi: Number.MAX_SAFE_INTEGER, phases }];
      return rule.scope === "SUBTREE" ? [{ lo, hi, phases }] : [];
    }),
  );
}

/** The member whose records, and the records of whose units, the actor reaches by an OWN rule; null without one. */
export function ownScope(actor: Actor, action: Action): string | null {
  const hasRule = actor.grants.some(({ role }) => rulesOf(role, action).some((it) => it.scope === "OWN"));
  return hasRule ? actor.memberId : null;
}

/** True when every rule that grants this withholds the own case, so that a list leaves the actor out. */
export function withholdsOwnCase(actor: Actor, action: Action): boolean {
  const rules = actor.grants.flatMap(({ role }) => rulesOf(role, action));
  return rules.length > 0 && rules.every((it) => it.withholdsOwnCase === true);
}

function covers(outer: ScopeRange, inner: ScopeRange, isEarlier: boolean): boolean {
  if (inner.includesAncestors && !outer.includesAncestors) return false;
  // Ancestors of a smaller range are not all ancestors of the larger one's, so only equal ranges stand in for LINE.
  const isSame = outer.lo === inner.lo && outer.hi === inner.hi;
  if (isSame) return outer.includesAncestors === inner.includesAncestors ? isEarlier : true;
  return !inner.includesAncestors && outer.lo <= inner.lo && inner.hi <= outer.hi;
}
