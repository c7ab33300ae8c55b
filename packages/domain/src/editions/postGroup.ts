/**
 * Groups of posts for which an edition has criteria, conditions or forms of their own: holders of a leading or managing
 * post, cadres under central management, members without a leading post, members who work outside the political system.
 */
export const POST_GROUPS = [
  "LEADER",
  "CENTRALLY_MANAGED_CADRE",
  "NON_LEADER",
  "OUTSIDE_POLITICAL_SYSTEM",
] as const;
export type PostGroup = (typeof POST_GROUPS)[number];
