import { assertInteger } from "../assertInteger.js";

/** One part of a published total. */
export interface Cell {
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
 * is shown, the smallest others follow until two or more are withheld with at least `minimumBase` rated together, so
 * that subtracting the shown cells from the total pins none. Empty cells hold nobody and protect nobody.
 * @throws {RangeError} when a count is negative or `minimumBase` is below 2
 */
export function suppressSmallCells(cells: readonly Cell[], minimumBase: number): Suppression {
  assertInteger("minimumBase", minimumBase, { min: 2 });
  for (const { key, rated } of cells) assertInteger(`rated of ${key}`, rated, { min: 0 });
  const ordered = cells
    .filter((it) => it.rated > 0)
    .sort((a, b) => a.rated - b.rated || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  if (!ordered.some((it) => it.rated < minimumBase)) return { withheld: [], isTotalAtRisk: false };
  const withheld: string[] = [];
  let sum = 0;
  for (const cell of ordered) {
    // Each small cell is below the minimum, so a sum that reaches it is made of two cells or more.
    if (cell.rated >= minimumBase && sum >= minimumBase) break;
    withheld.push(cell.key);
    sum += cell.rated;
  }
  return { withheld, isTotalAtRisk: sum < minimumBase };
}
