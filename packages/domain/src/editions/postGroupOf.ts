import type { Edition } from "./edition.js";
import type { PostGroup } from "./postGroup.js";

/** What decides which post group a person belongs to. */
export interface PostGroupFacts {
  /** True for whoever holds a post of head or deputy, or sits in a leadership collective. */
  readonly isLeader: boolean;
  /** True for a cadre managed by the Central Committee, Politburo or Secretariat. */
  readonly isCentrallyManaged?: boolean;
  /** True for a member who works outside the political system. */
  readonly isOutsidePoliticalSystem?: boolean;
}

/**
 * Group of posts whose rules hold for a person; null where the edition has none of its own for it. A post held goes
 * before the place of work.
 * @see Regulation 366-QĐ/TW (2025), annexes 2 to 5
 */
export function postGroupOf(
  { isLeader, isCentrallyManaged = false, isOutsidePoliticalSystem = false }: PostGroupFacts,
  edition: Edition,
  kind: "MEMBER" | "CADRE",
): PostGroup | null {
  const own = edition.subjects[kind]?.byPost;
  const groups: readonly PostGroup[] = isCentrallyManaged
    ? ["CENTRALLY_MANAGED_CADRE", "LEADER"]
    : isLeader
      ? ["LEADER"]
      : isOutsidePoliticalSystem
        ? ["OUTSIDE_POLITICAL_SYSTEM", "NON_LEADER"]
        : ["NON_LEADER"];
  return groups.find((it) => own?.[it]) ?? null;
}
