import { ACCESS_TABLE } from "./accessTable.js";
import type { Action } from "./actions.js";
import type { Actor, TreeRange } from "./can.js";

/** A part of the tree that a list may show; with `includesAncestors`, also the units above it. */
export interface ScopeRange extends TreeRange {
  readonly includesAncestors: boolean;
}

/**
 * Parts of the tree in which the actor may do this; empty means nowhere, and a list must then be empty. Ranges that lie
 * inside another are left out. Own records are not part of it: see `ownScope`.
 */
export function scope(actor: Actor, action: Action): readonly ScopeRange[] {
  const ranges: ScopeRange[] = [];
  for (const { role, lo, hi } of actor.grants) {
    for (const rule of ACCESS_TABLE[role]?.[action] ?? []) {
      if (rule.scope === "EVERYWHERE")
        ranges.push({ lo: 0, hi: Number.MAX_SAFE_INTEGER, includesAncestors: false });
      if (rule.scope === "SUBTREE") ranges.push({ lo, hi, includesAncestors: false });
      if (rule.scope === "LINE") ranges.push({ lo, hi, includesAncestors: true });
    }
  }
  return ranges.filter(
    (it, index) => !ranges.some((other, at) => at !== index && covers(other, it, at < index)),
  );
}

/** The member whose records the actor reaches by an OWN rule; null when no such rule applies. */
export function ownScope(actor: Actor, action: Action): string | null {
  const hasRule = actor.grants.some(({ role }) =>
    ACCESS_TABLE[role]?.[action]?.some((it) => it.scope === "OWN"),
  );
  return hasRule ? actor.memberId : null;
}

/** True when every rule that grants this withholds the own case, so that a list leaves the actor out. */
export function withholdsOwnCase(actor: Actor, action: Action): boolean {
  const rules = actor.grants.flatMap(({ role }) => ACCESS_TABLE[role]?.[action] ?? []);
  return rules.length > 0 && rules.every((it) => it.withholdsOwnCase === true);
}

function covers(outer: ScopeRange, inner: ScopeRange, isEarlier: boolean): boolean {
  if (inner.includesAncestors && !outer.includesAncestors) return false;
  // Ancestors of a smaller range are not all ancestors of the larger one's, so only equal ranges stand in for LINE.
  const isSame = outer.lo === inner.lo && outer.hi === inner.hi;
  if (isSame) return outer.includesAncestors === inner.includesAncestors ? isEarlier : true;
  return !inner.includesAncestors && outer.lo <= inner.lo && inner.hi <= outer.hi;
}
