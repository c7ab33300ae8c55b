import type { Actor } from "./access/Actor.js";
import type { Door } from "./database/Door.js";

/** One request's batches: each gathers the ids asked for in one tick and opens the door once. */
export function createLoaders(_door: Door, _actor: Actor | null) {
  return {};
}

export type Loaders = ReturnType<typeof createLoaders>;
