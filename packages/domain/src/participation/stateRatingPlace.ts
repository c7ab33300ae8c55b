import type { HeldPost } from "./placeFacts.js";
import type { PlaceRulesInYear } from "./placeRulesInYear.js";
import type { AppliedPlaceRule } from "./reviewPlace.js";

/** Where the State rating (xếp loại công chức, viên chức) of a person with posts is made. */
export interface StateRatingPlace {
  /** The post at whose body it is made; null when a person must say which. */
  readonly postId: string | null;
  readonly rules: readonly AppliedPlaceRule[];
}

/** With one post there is nothing to choose; with several the rule on the highest post decides, where there is one. */
export function stateRatingPlace(posts: readonly HeldPost[], rules: PlaceRulesInYear): StateRatingPlace {
  const applied = rules.applied("STATE_RATING_AT_HIGHEST_POST");
  const [only, ...further] = posts;
  if (further.length === 0) return { postId: only?.id ?? null, rules: applied };
  if (applied.length === 0) return { postId: null, rules: [] };
  const isRanked = posts.every((it) => it.rank !== null);
  const best = Math.min(...posts.map((it) => it.rank ?? Number.POSITIVE_INFINITY));
  const highest = posts.filter((it) => it.rank === best);
  return { postId: isRanked && highest.length === 1 ? (highest[0]?.id ?? null) : null, rules: applied };
}
