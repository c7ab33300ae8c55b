import type { PostInCollective } from "./placesOfPosts.js";

/**
 * The posts of the place where most working time is spent, the time of several posts in one place added up. All of the
 * posts, and a person to choose, when a share of time is not recorded or the places have equal time.
 */
export function mostWorkingTime(posts: readonly PostInCollective[]): {
  readonly posts: readonly PostInCollective[];
  /** True when posts of other places were left out. */
  readonly isChosen: boolean;
  readonly needsPerson: boolean;
} {
  const percentAt = new Map<string, number>();
  for (const { collective, workingTimePercent } of posts)
    percentAt.set(collective.id, (percentAt.get(collective.id) ?? 0) + (workingTimePercent ?? Number.NaN));
  if (percentAt.size < 2) return { posts, isChosen: false, needsPerson: false };
  const most = Math.max(...percentAt.values());
  const chosen = posts.filter((it) => percentAt.get(it.collective.id) === most);
  const isOne = new Set(chosen.map((it) => it.collective.id)).size === 1;
  return isOne
    ? { posts: chosen, isChosen: true, needsPerson: false }
    : { posts, isChosen: false, needsPerson: true };
}
