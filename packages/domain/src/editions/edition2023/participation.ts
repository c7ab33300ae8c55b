import { listedCollectives } from "../collectiveTexts.js";
import { openRule, sixMonthsCountedTo } from "../openParticipation.js";
import type { ListedCollective, ParticipationRules } from "../participationRule.js";
import { PARTICIPATION_TEXTS } from "../participationTexts.js";
import { PARTY_GROUP_RULE, STATUTE_PERSON_RULES } from "../statuteParticipation.js";

const HD25 = "Hướng dẫn 25-HD/BTCTW (2023)";
const SUBJECTS = `Quy định 124-QĐ/TW (2023), ${HD25}`;
const sourced = { source: SUBJECTS, certainty: "SOURCED" } as const;
const known = { source: HD25, certainty: "KNOWN" } as const;

/** How persons take part in 2023 and 2024. */
export const PARTICIPATION_2023: ParticipationRules = {
  ...STATUTE_PERSON_RULES,
  EXEMPT: { treatment: "OUT", text: PARTICIPATION_TEXTS.EXEMPT, ...sourced },
  SUSPENDED: { treatment: "OUT", text: PARTICIPATION_TEXTS.SUSPENDED, ...sourced },
  COMMITTEE_SUSPENDED: { treatment: "RATED", text: PARTICIPATION_TEXTS.COMMITTEE_SUSPENDED, ...known },
  ADMITTED_UNDER_SIX_MONTHS: {
    treatment: "OUT",
    months: 6,
    countedTo: sixMonthsCountedTo(SUBJECTS),
    text: PARTICIPATION_TEXTS.ADMITTED_UNDER_SIX_MONTHS,
    ...sourced,
  },
  SICK_LEAVE_CAP: openRule("SICK_LEAVE_CAP", HD25),
  MATERNITY_LEAVE: openRule("MATERNITY_LEAVE", HD25),
  REVIEW_DEFERRED: openRule("REVIEW_DEFERRED", HD25),
  TEMPORARY_ELSEWHERE: openRule("TEMPORARY_ELSEWHERE", HD25),
  TEMPORARY_HERE: openRule("TEMPORARY_HERE", HD25),
  TRANSFERRED_IN: openRule("TRANSFERRED_IN", HD25),
  TRANSFERRED_OUT: openRule("TRANSFERRED_OUT", HD25),
  STATE_WORK_UNDER_SIX_MONTHS: {
    treatment: "RATED",
    months: 6,
    text: PARTICIPATION_TEXTS.STATE_WORK_UNDER_SIX_MONTHS,
    source: "Nghị định 90/2020/NĐ-CP, sửa đổi bởi Nghị định 48/2023/NĐ-CP",
    certainty: "SOURCED",
  },
  OUTSIDE_POLITICAL_SYSTEM: {
    treatment: "RATED",
    text: PARTICIPATION_TEXTS.OUTSIDE_POLITICAL_SYSTEM,
    effect: { vi: "Dùng Mẫu 02A như đảng viên không giữ chức vụ", en: "Form 02A, as members without a post" },
    ...known,
  },
};

const bodies: ParticipationRules = {
  FOUNDED_UNDER_SIX_MONTHS: openRule("FOUNDED_UNDER_SIX_MONTHS", HD25),
  DISSOLVED: openRule("DISSOLVED", HD25),
  MERGED_AWAY: openRule("MERGED_AWAY", HD25),
  MERGED_IN: openRule("MERGED_IN", HD25),
};

/** How organisations take part in 2023 and 2024. */
export const ORGANISATION_PARTICIPATION_2023: ParticipationRules = {
  PARTY_GROUP: PARTY_GROUP_RULE,
  ...bodies,
};

/** How collectives take part in 2023 and 2024; committees are rated as collectives of their own. */
export const COLLECTIVE_PARTICIPATION_2023: ParticipationRules = {
  ...bodies,
  COLLECTIVE_NOT_LISTED: {
    treatment: "OUT",
    text: PARTICIPATION_TEXTS.COLLECTIVE_NOT_LISTED,
    ...sourced,
  },
  WITHOUT_CELL_COMMITTEE: {
    treatment: "OUT",
    text: PARTICIPATION_TEXTS.WITHOUT_CELL_COMMITTEE,
    ...known,
  },
};

/** Collectives reviewed and rated at the grassroots in 2023 and 2024. */
export const COLLECTIVES_2023: readonly ListedCollective[] = [
  ...listedCollectives(
    [
      "PARTY_STANDING_COMMITTEE",
      "SECTIONAL_COMMITTEE",
      "GRASSROOTS_CELL_COMMITTEE",
      "CELL_COMMITTEE",
      "CELL_OF_SECTIONAL_ORGANISATION",
    ],
    sourced,
  ),
  ...listedCollectives(["PARTY_COMMITTEE"], sourced).map((it) => ({
    ...it,
    isWithoutStandingCommittee: true as const,
  })),
  ...listedCollectives(
    [
      "PEOPLES_COUNCIL_STANDING",
      "PEOPLES_COMMITTEE",
      "FATHERLAND_FRONT_STANDING",
      "MASS_ORGANISATION_STANDING",
      "UNIT_LEADERSHIP",
    ],
    known,
  ),
];
