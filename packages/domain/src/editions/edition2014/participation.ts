import { openRule } from "../openParticipation.js";
import type { ListedCollective, ParticipationRules } from "../participationRule.js";
import { PARTICIPATION_TEXTS } from "../participationTexts.js";
import { PARTY_GROUP_RULE, STATUTE_PERSON_RULES } from "../statuteParticipation.js";

const HD27 = "Hướng dẫn 27-HD/BTCTW (2014)";
const known = { source: HD27, certainty: "KNOWN" } as const;

/** How persons take part in 2014 to 2017. */
export const PARTICIPATION_2014: ParticipationRules = {
  ...STATUTE_PERSON_RULES,
  EXEMPT: { treatment: "OUT", text: PARTICIPATION_TEXTS.EXEMPT, ...known },
  SUSPENDED: openRule("SUSPENDED", HD27),
  COMMITTEE_SUSPENDED: openRule("COMMITTEE_SUSPENDED", HD27),
  ADMITTED_UNDER_SIX_MONTHS: openRule("ADMITTED_UNDER_SIX_MONTHS", HD27),
  SICK_LEAVE_CAP: openRule("SICK_LEAVE_CAP", HD27),
  MATERNITY_LEAVE: openRule("MATERNITY_LEAVE", HD27),
  REVIEW_DEFERRED: openRule("REVIEW_DEFERRED", HD27),
  TEMPORARY_ELSEWHERE: openRule("TEMPORARY_ELSEWHERE", HD27),
  TEMPORARY_HERE: openRule("TEMPORARY_HERE", HD27),
  TRANSFERRED_IN: openRule("TRANSFERRED_IN", HD27),
  TRANSFERRED_OUT: openRule("TRANSFERRED_OUT", HD27),
  OUTSIDE_POLITICAL_SYSTEM: {
    treatment: "RATED",
    text: PARTICIPATION_TEXTS.OUTSIDE_POLITICAL_SYSTEM,
    ...known,
  },
};

/** How organisations take part in 2014 to 2017. */
export const ORGANISATION_PARTICIPATION_2014: ParticipationRules = {
  PARTY_GROUP: PARTY_GROUP_RULE,
  FOUNDED_UNDER_SIX_MONTHS: openRule("FOUNDED_UNDER_SIX_MONTHS", HD27),
  DISSOLVED: openRule("DISSOLVED", HD27),
  MERGED_AWAY: openRule("MERGED_AWAY", HD27),
  MERGED_IN: openRule("MERGED_IN", HD27),
};

/** Collectives were not rated before 2018. */
export const COLLECTIVES_2014: readonly ListedCollective[] = [];
