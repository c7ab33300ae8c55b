import { assertInteger } from "../assertInteger.js";

/** One part of a published total. */
export interface Cell {
  /** Its own among the cells of the total. */
  readonly key: string;
  /** How many are rated in it. */
  readonly rated: number;
}

export interface Suppression {
  /** Keys of the cells not shown. */
  readonly withheld: readonly string[];
  /** True when even so the total gives a small cell away, so that the total must be withheld too. */
  readonly isTotalAtRisk: boolean;
}

/**
 * Which cells of a published total are withheld. A cell of 1 to `minimumBase` − 1 rated is withheld; because the total
 * is shown, the next larger ones follow, all of one size together, until those withheld are two or more, have at least
 * `minimumBase` rated between them and are not all of one size. Then neither subtracting the shown cells from the total
 * nor knowing this rule pins any: the sizes withheld could be exchanged among their cells and the same cells would be
 * withheld. Empty cells hold nobody and protect nobody.
 * @throws {RangeError} when a count is negative or `minimumBase` is below 2
 */
export function suppressSmallCells(cells: readonly Cell[], minimumBase: number): Suppression {
  assertInteger("minimumBase", minimumBase, { min: 2 });
  for (const { key, rated } of cells) assertInteger(`rated of ${key}`, rated, { min: 0 });
  const ordered = cells
    .filter((it) => it.rated > 0)
    .sort((a, b) => a.rated - b.rated || (a.key < b.key ? -1 : 1));
  const smallest = ordered[0]?.rated ?? minimumBase;
  if (smallest >= minimumBase) return { withheld: [], isTotalAtRisk: false };
  const withheld: string[] = [];
  let sum = 0;
  let largest = 0;
  // Different sizes are two cells or more.
  const isSafe = () => sum >= minimumBase && largest > smallest;
  for (const { key, rated } of ordered) {
    if (rated >= minimumBase && rated > largest && isSafe()) break;
    withheld.push(key);
    sum += rated;
    largest = rated;
  }
  return { withheld, isTotalAtRisk: !isSafe() };
}
