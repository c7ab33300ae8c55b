import type { Edition } from "../editions/edition.js";
import { mostWorkingTime } from "./mostWorkingTime.js";
import type { HeldPost, PlaceFacts } from "./placeFacts.js";
import { type PlaceRulesInYear, placeRulesInYear } from "./placeRulesInYear.js";
import { type PostInCollective, placesOfPosts } from "./placesOfPosts.js";
import type { ReviewPlace } from "./reviewPlace.js";
import { type StateRatingPlace, stateRatingPlace } from "./stateRatingPlace.js";

/** Where a person is reviewed and rated. */
export interface ReviewPlaces {
  /** In the order in which the reviews are held: the cell, collectives of authorities and units, Party committees. */
  readonly places: readonly ReviewPlace[];
  /** True when the edition fixes that the cell comes first. */
  readonly isOrderFixed: boolean;
  /** Null for a person outside State employment, and for one without a post, who is rated at the own agency. */
  readonly stateRating: StateRatingPlace | null;
  /** True when a person must choose: working time unknown or equal, a body the authority names, several State posts. */
  readonly needsPerson: boolean;
}

/**
 * Where a person is reviewed, for what part, and where rated as a member.
 * @see Regulation 366-QĐ/TW (2025), articles 3.4 and 7; Guidance 43-HD/BTCTW (2025), 7.4 and 7.7
 */
export function reviewPlaces(facts: PlaceFacts, edition: Edition): ReviewPlaces {
  const rules = placeRulesInYear(edition, facts.year);
  const led = rules.find("LEADERSHIP_COLLECTIVE_TOO") ? facts.posts.filter(isActiveInCollective) : [];
  const fullTime = led.filter((it) => it.isFullTime);
  const timeRule = rules.applied("MORE_WORKING_TIME");
  const most =
    timeRule.length > 0
      ? mostWorkingTime(fullTime)
      : { posts: fullTime, isChosen: false, needsPerson: false };
  const places = placesOfPosts(
    led.filter((it) => !it.isFullTime || most.posts.includes(it)),
    rules,
    most.isChosen ? timeRule : [],
  );
  const { isStateEmployee = false, posts } = facts;
  const stateRating = isStateEmployee && posts.length > 0 ? stateRatingPlace(posts, rules) : null;
  return {
    places: [cellPlace(facts, rules), ...places],
    isOrderFixed: edition.order.some((it) => it.value.code === "CELL_BEFORE_COLLECTIVE"),
    stateRating,
    needsPerson:
      most.needsPerson ||
      places.some((it) => it.where === "CHOSEN_BY_AUTHORITY") ||
      (stateRating !== null && stateRating.postId === null),
  };
}

const isActiveInCollective = (post: HeldPost): post is PostInCollective =>
  post.collective !== null && !post.isSuspended;

function cellPlace({ cellId, posts }: PlaceFacts, rules: PlaceRulesInYear): ReviewPlace {
  const isWithoutCommittee = posts.some(
    (it) => it.sphere === "PARTY" && it.role !== "MEMBER" && it.collective === null,
  );
  const suspended = posts.filter((it) => it.isSuspended);
  const suspension = suspended.length > 0 ? rules.applied("COMMITTEE_SUSPENDED_AT_CELL") : [];
  const answeredHere = suspension.length > 0 ? suspended : [];
  return {
    where: "CELL",
    bodyId: cellId,
    parts: [
      { kind: "MEMBERSHIP" },
      ...answeredHere.map(({ id }) => ({ kind: "POST", postId: id, extent: "BEFORE_SUSPENSION" }) as const),
    ],
    isMemberRatedHere: true,
    rules: [
      ...rules.applied("CELL_OF_ACTIVITY"),
      ...rules.applied("MEMBER_RATING_AT_CELL"),
      ...(isWithoutCommittee ? rules.applied("WITHOUT_CELL_COMMITTEE_AT_CELL") : []),
      ...suspension,
    ],
  };
}
