import { foldName } from "@xeploai/domain";

/** A cell below the organisation, as a roster may name it. */
export interface NamedCell {
  id: string;
  name: string;
  shortName: string;
}

export type CellMatch = { cell: NamedCell } | { nearest: string | null } | { count: number };

/** Finds cells by the names rosters give them: with or without "Chi bộ", diacritics, "số", "TDP" for "tổ dân phố". */
export class CellNames {
  readonly #byKey = new Map<string, NamedCell[]>();
  readonly #cells: readonly NamedCell[];

  constructor(cells: readonly NamedCell[]) {
    this.#cells = cells;
    for (const cell of cells)
      for (const key of new Set([keyOf(cell.name), keyOf(cell.shortName)]))
        this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), cell]);
  }

  find(name: string): CellMatch {
    const found = this.#byKey.get(keyOf(name)) ?? [];
    const [cell, ...others] = found;
    if (cell && others.length === 0) return { cell };
    return cell ? { count: found.length } : { nearest: this.#nearest(keyOf(name)) };
  }

  /** The name that differs least, when it differs by no more than a third of its letters. */
  #nearest(key: string): string | null {
    let best: { name: string; distance: number } | null = null;
    for (const { name } of this.#cells) {
      const distance = editDistance(key, keyOf(name));
      if (!best || distance < best.distance) best = { name, distance };
    }
    return best && best.distance * 3 <= Math.max(key.length, 3) ? best.name : null;
  }
}

const keyOf = (name: string): string =>
  foldName(name)
    .replace(/[^a-z0-9]+/g, " ")
    .replace(/^(chi bo|cb)\s+/, "")
    .replace(/\b(tdp|to dan pho|to dp)\b/g, "tdp")
    .replace(/\bso\s+(?=\d)/g, "")
    .replace(/\b0+(?=\d)/g, "")
    .trim();

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
