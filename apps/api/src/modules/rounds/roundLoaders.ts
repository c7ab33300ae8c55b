import DataLoader from "dataloader";
import type { Actor } from "../../access/Actor.js";
import { scopeRanges } from "../../access/scopeRanges.js";
import type { Door } from "../../database/Door.js";
import { findProgress, type ProgressRows } from "./progress.queries.js";

/** Fields of a round that count its reviews, over the cells that the viewer may list. */
export function createRoundLoaders(door: Door, actor: Actor | null) {
  return {
    progress: new DataLoader<string, ProgressRows>(async (ids) => {
      if (actor === null) return ids.map(() => NOTHING);
      const found = await door.enter(actor, (tx) => findProgress(tx, ids, scopeRanges(actor, "review:list")));
      return ids.map((id) => found.get(id) ?? NOTHING);
    }),
  };
}

const NOTHING: ProgressRows = { cells: [], states: [], participation: [] };
