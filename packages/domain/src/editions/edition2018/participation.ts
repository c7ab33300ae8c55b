import { listedCollectives } from "../collectiveTexts.js";
import { openRule } from "../openParticipation.js";
import type { ListedCollective, ParticipationRules } from "../participationRule.js";
import { PARTICIPATION_TEXTS } from "../participationTexts.js";
import { PARTY_GROUP_RULE, STATUTE_PERSON_RULES } from "../statuteParticipation.js";
import { HD16, known, sourced } from "./provenance.js";

/** How persons take part in 2018. */
export const PARTICIPATION_2018: ParticipationRules = {
  ...STATUTE_PERSON_RULES,
  EXEMPT: { treatment: "OUT", text: PARTICIPATION_TEXTS.EXEMPT, ...sourced },
  SUSPENDED: openRule("SUSPENDED", HD16, {
    note: {
      vi: "Hướng dẫn năm 2018 chỉ loại trừ đảng viên được miễn, không nêu đảng viên bị đình chỉ sinh hoạt đảng; cấp ủy quyết định.",
      en: "The 2018 guidance excludes exempt members only and is silent on suspended ones; the committee decides.",
    },
  }),
  COMMITTEE_SUSPENDED: openRule("COMMITTEE_SUSPENDED", HD16),
  ADMITTED_UNDER_SIX_MONTHS: openRule("ADMITTED_UNDER_SIX_MONTHS", HD16),
  SICK_LEAVE_CAP: openRule("SICK_LEAVE_CAP", HD16),
  MATERNITY_LEAVE: openRule("MATERNITY_LEAVE", HD16),
  REVIEW_DEFERRED: openRule("REVIEW_DEFERRED", HD16),
  TEMPORARY_ELSEWHERE: openRule("TEMPORARY_ELSEWHERE", HD16),
  TEMPORARY_HERE: openRule("TEMPORARY_HERE", HD16),
  TRANSFERRED_IN: openRule("TRANSFERRED_IN", HD16),
  TRANSFERRED_OUT: openRule("TRANSFERRED_OUT", HD16),
  STATE_WORK_UNDER_SIX_MONTHS: openRule("STATE_WORK_UNDER_SIX_MONTHS", HD16),
  OUTSIDE_POLITICAL_SYSTEM: {
    treatment: "RATED",
    text: PARTICIPATION_TEXTS.OUTSIDE_POLITICAL_SYSTEM,
    ...known,
  },
};

const bodies: ParticipationRules = {
  FOUNDED_UNDER_SIX_MONTHS: openRule("FOUNDED_UNDER_SIX_MONTHS", HD16),
  DISSOLVED: openRule("DISSOLVED", HD16),
  MERGED_AWAY: openRule("MERGED_AWAY", HD16),
  MERGED_IN: openRule("MERGED_IN", HD16),
};

/** How organisations take part in 2018. */
export const ORGANISATION_PARTICIPATION_2018: ParticipationRules = {
  PARTY_GROUP: PARTY_GROUP_RULE,
  ...bodies,
};

/** How collectives take part in 2018. */
export const COLLECTIVE_PARTICIPATION_2018: ParticipationRules = {
  ...bodies,
  COLLECTIVE_NOT_LISTED: {
    treatment: "OUT",
    text: PARTICIPATION_TEXTS.COLLECTIVE_NOT_LISTED,
    ...known,
  },
  WITHOUT_CELL_COMMITTEE: {
    treatment: "OUT",
    text: PARTICIPATION_TEXTS.WITHOUT_CELL_COMMITTEE,
    ...known,
  },
  COMMITTEE_RATED_AS_ORGANISATION: {
    treatment: "REVIEW_ONLY",
    text: PARTICIPATION_TEXTS.COMMITTEE_RATED_AS_ORGANISATION,
    ...known,
  },
};

/** Collectives reviewed in 2018: those of Party committees (rated as organisations) and those that lead. */
export const COLLECTIVES_2018: readonly ListedCollective[] = [
  ...listedCollectives(
    [
      "PARTY_STANDING_COMMITTEE",
      "PARTY_COMMITTEE",
      "SECTIONAL_COMMITTEE",
      "GRASSROOTS_CELL_COMMITTEE",
      "CELL_COMMITTEE",
      "UNIT_LEADERSHIP",
    ],
    known,
  ),
  ...listedCollectives(
    [
      "PEOPLES_COUNCIL_STANDING",
      "PEOPLES_COMMITTEE",
      "FATHERLAND_FRONT_STANDING",
      "MASS_ORGANISATION_STANDING",
    ],
    { source: "Kế hoạch năm 2018 của Đảng ủy phường", certainty: "SOURCED" },
  ),
];
