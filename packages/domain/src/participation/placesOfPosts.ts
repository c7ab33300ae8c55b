import type { HeldPost, PostCollective } from "./placeFacts.js";
import type { PlaceRulesInYear } from "./placeRulesInYear.js";
import type { AppliedPlaceRule, ReviewPlace } from "./reviewPlace.js";

/** A post that belongs to a leadership collective. */
export type PostInCollective = HeldPost & { readonly collective: PostCollective };

/**
 * Places of the leadership collectives, one for each body, Party committees last as they review last.
 * @param fullTimeRules rules that chose among the full-time posts
 */
export function placesOfPosts(
  posts: readonly PostInCollective[],
  rules: PlaceRulesInYear,
  fullTimeRules: readonly AppliedPlaceRule[],
): ReviewPlace[] {
  const places = new Map<string, ReviewPlace & { readonly isCommittee: boolean }>();
  for (const post of posts) {
    const place = placeOf(
      post,
      rules,
      post.isFullTime ? fullTimeRules : rules.applied("CONCURRENT_POST_LIMITED"),
    );
    const key = place.bodyId ?? `chosen for ${post.collective.id}`;
    const before = places.get(key);
    const isCommittee = post.collective.isPartyCommittee || place.where === "COMMITTEE";
    places.set(key, { ...(before ? merged(before, place) : place), isCommittee });
  }
  return [...places.values()]
    .sort((a, b) => Number(a.isCommittee) - Number(b.isCommittee))
    .map(({ isCommittee: _, ...place }) => place);
}

function placeOf(
  { id, isFullTime, collective }: PostInCollective,
  rules: PlaceRulesInYear,
  postRules: readonly AppliedPlaceRule[],
): ReviewPlace {
  const body = bodyOf(collective, rules);
  const isLimited = !isFullTime && postRules.length > 0;
  return {
    where: body.where,
    bodyId: body.bodyId,
    parts: [{ kind: "POST", postId: id, extent: isLimited ? "TASKS_OF_POST" : "WHOLE" }],
    isMemberRatedHere: false,
    rules: [...rules.applied("LEADERSHIP_COLLECTIVE_TOO"), ...postRules, ...body.rules],
  };
}

/** A committee in which all sit comes first: it leaves the authority nothing to choose, however small the collective. */
function bodyOf(
  { id, committeeId, memberCount, isPartyCommittee }: PostCollective,
  rules: PlaceRulesInYear,
): Pick<ReviewPlace, "where" | "bodyId" | "rules"> {
  const once = committeeId === null ? [] : rules.applied("ONCE_IN_COMMITTEE");
  if (once.length > 0) return { where: "COMMITTEE", bodyId: committeeId, rules: once };
  const fewerThan = rules.find("UNDER_THREE_IN_COMMITTEE")?.value.fewerThan ?? 0;
  if (!isPartyCommittee && memberCount < fewerThan)
    return { where: "CHOSEN_BY_AUTHORITY", bodyId: null, rules: rules.applied("UNDER_THREE_IN_COMMITTEE") };
  return { where: "COLLECTIVE", bodyId: id, rules: [] };
}

function merged(a: ReviewPlace, b: ReviewPlace): ReviewPlace {
  return {
    ...a,
    where: b.where === "COMMITTEE" ? b.where : a.where,
    parts: [...a.parts, ...b.parts],
    rules: distinct([...a.rules, ...b.rules]),
  };
}

const distinct = (rules: readonly AppliedPlaceRule[]): AppliedPlaceRule[] =>
  rules.filter((rule, index) => rules.findIndex((it) => it.code === rule.code) === index);
