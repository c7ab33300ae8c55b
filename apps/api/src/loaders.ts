import type { Actor } from "./access/Actor.js";
import type { Door } from "./database/Door.js";
import { createMemberLoaders } from "./modules/members/memberLoaders.js";
import { createReviewLoaders } from "./modules/reviews/review.loaders.js";
import { createRoundLoaders } from "./modules/rounds/roundLoaders.js";

/** One request's batches: each gathers the ids asked for in one tick and opens the door once. */
export function createLoaders(door: Door, actor: Actor | null) {
  return {
    members: createMemberLoaders(door, actor),
    reviews: createReviewLoaders(door, actor),
    rounds: createRoundLoaders(door, actor),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
