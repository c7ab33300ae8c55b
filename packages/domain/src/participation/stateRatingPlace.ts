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
  // A rank that is not recorded makes the least of them no number, which no post has.
  const best = Math.min(...posts.map((it) => it.rank ?? Number.NaN));
  const ranked = applied.length > 0 ? posts.filter((it) => it.rank === best) : [];
  const [highest, ...equals] = posts.length === 1 ? posts : ranked;
  return { postId: highest && equals.length === 0 ? highest.id : null, rules: applied };
}
