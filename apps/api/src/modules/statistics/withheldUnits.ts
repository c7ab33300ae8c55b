import { suppressSmallCells } from "@xeploai/domain";
import { MAX_DEPTH, type TreeRange } from "../organisations/treeRange.js";
import { ratedOf } from "./distributionCells.js";
import type { UnitFacts } from "./statistics.types.js";

/** Fewest rated people a figure below a grassroots organisation stands for when somebody outside it reads it. */
export const MINIMUM_BASE = 5;

/** Nation 0, province 1, district 2, grassroots organisation 3. */
export const GRASSROOTS_DEPTH = 3;

const GRASSROOTS_SIZE = 1024 ** (MAX_DEPTH - GRASSROOTS_DEPTH);

/** True when one of the ranges lies inside the grassroots organisation that holds the position. */
export function readsFromInside(position: number, ranges: readonly TreeRange[]): boolean {
  const lo = position - (position % GRASSROOTS_SIZE);
  return ranges.some((it) => it.lo >= lo && it.hi < lo + GRASSROOTS_SIZE);
}

/** Identifies one unit in one year. */
export const factsKey = (facts: UnitFacts): string => `${facts.unit.id}:${facts.year}`;

/**
 * Which units are withheld from a reader whose scopes are `ranges`: small ones below a grassroots organisation that is
 * not the reader's own, and as many of their siblings as keep them from being found by subtraction.
 */
export function withheldUnits(
  facts: readonly UnitFacts[],
  ranges: readonly TreeRange[],
): ReadonlySet<string> {
  const families = new Map<string, UnitFacts[]>();
  for (const it of facts) {
    if (it.unit.depth <= GRASSROOTS_DEPTH || readsFromInside(it.unit.lo, ranges)) continue;
    const family = `${it.unit.parentId}:${it.year}`;
    families.set(family, [...(families.get(family) ?? []), it]);
  }
  const withheld = [...families.values()].flatMap(
    (family) =>
      suppressSmallCells(
        family.map((it) => ({ key: factsKey(it), rated: ratedOf(it) })),
        MINIMUM_BASE,
      ).withheld,
  );
  return new Set(withheld);
}
