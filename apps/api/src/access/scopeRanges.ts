import { type Action, scope } from "@xeploai/domain";
import type { Actor } from "./Actor.js";

/**
 * Parts of the tree a list of the caller may show, as two parameters for
 * `EXISTS (SELECT 1 FROM unnest($a::bigint[], $b::bigint[]) AS s (lo, hi) WHERE lo BETWEEN s.lo AND s.hi)`.
 * Nothing granted gives empty arrays, and the predicate is false.
 */
export function scopeRanges(actor: Actor, action: Action): [lo: number[], hi: number[]] {
  const ranges = scope(actor, action);
  return [ranges.map((it) => it.lo), ranges.map((it) => it.hi)];
}
