import { listedCollectives } from "../collectiveTexts.js";
import { openRule, sixMonthsCountedTo } from "../openParticipation.js";
import type { ListedCollective, ParticipationRules } from "../participationRule.js";
import { PARTICIPATION_TEXTS } from "../participationTexts.js";
import { PARTY_GROUP_RULE, STATUTE_PERSON_RULES } from "../statuteParticipation.js";
import { HD21, known, other } from "./provenance.js";

/** How persons take part in 2019 to 2022. */
export const PARTICIPATION_2019: ParticipationRules = {
  ...STATUTE_PERSON_RULES,
  EXEMPT: { treatment: "OUT", text: PARTICIPATION_TEXTS.EXEMPT, ...other },
  SUSPENDED: { treatment: "OUT", text: PARTICIPATION_TEXTS.SUSPENDED, ...other },
  COMMITTEE_SUSPENDED: { treatment: "RATED", text: PARTICIPATION_TEXTS.COMMITTEE_SUSPENDED, ...other },
  ADMITTED_UNDER_SIX_MONTHS: {
    treatment: "REVIEW_ONLY",
    months: 6,
    countedTo: sixMonthsCountedTo(HD21),
    text: PARTICIPATION_TEXTS.ADMITTED_UNDER_SIX_MONTHS,
    ...other,
  },
  SICK_LEAVE_CAP: {
    treatment: "CAPPED",
    cap: "SATISFACTORY",
    months: 3,
    text: PARTICIPATION_TEXTS.SICK_LEAVE_CAP,
    ...other,
  },
  MATERNITY_LEAVE: {
    treatment: "RATED",
    text: PARTICIPATION_TEXTS.MATERNITY_LEAVE,
    effect: {
      vi: "Căn cứ thời gian làm việc thực tế của năm để xếp loại",
      en: "The rating follows the time actually worked in the year",
    },
    ...other,
  },
  REVIEW_DEFERRED: {
    treatment: "RATED",
    paper: "COMPLETED_REVIEW",
    text: PARTICIPATION_TEXTS.REVIEW_DEFERRED,
    ...other,
  },
  TEMPORARY_ELSEWHERE: {
    treatment: "RATED",
    paper: "TEMPORARY_CELL_COMMENT",
    text: PARTICIPATION_TEXTS.TEMPORARY_ELSEWHERE,
    ...other,
  },
  TEMPORARY_HERE: { treatment: "OUT", text: PARTICIPATION_TEXTS.TEMPORARY_HERE, ...other },
  TRANSFERRED_IN: {
    treatment: "RATED",
    months: 6,
    paper: "FORMER_CELL_OPINION",
    text: PARTICIPATION_TEXTS.TRANSFERRED_IN,
    ...other,
  },
  TRANSFERRED_OUT: { treatment: "OUT", text: PARTICIPATION_TEXTS.TRANSFERRED_OUT, ...other },
  STATE_WORK_UNDER_SIX_MONTHS: {
    treatment: "RATED",
    months: 6,
    text: PARTICIPATION_TEXTS.STATE_WORK_UNDER_SIX_MONTHS,
    source: "Nghị định 90/2020/NĐ-CP",
    certainty: "SOURCED",
    note: {
      vi: "Nghị định có hiệu lực từ năm 2020; năm 2019 áp dụng tương tự.",
      en: "The decree is in force from 2020; 2019 is treated alike.",
    },
  },
  OUTSIDE_POLITICAL_SYSTEM: {
    treatment: "RATED",
    text: PARTICIPATION_TEXTS.OUTSIDE_POLITICAL_SYSTEM,
    ...known,
  },
};

const bodies: ParticipationRules = {
  FOUNDED_UNDER_SIX_MONTHS: {
    treatment: "REVIEW_ONLY",
    months: 6,
    countedTo: sixMonthsCountedTo(HD21),
    text: PARTICIPATION_TEXTS.FOUNDED_UNDER_SIX_MONTHS,
    ...other,
  },
  DISSOLVED: openRule("DISSOLVED", HD21),
  MERGED_AWAY: openRule("MERGED_AWAY", HD21),
  MERGED_IN: openRule("MERGED_IN", HD21),
};

/** How organisations take part in 2019 to 2022. */
export const ORGANISATION_PARTICIPATION_2019: ParticipationRules = {
  PARTY_GROUP: PARTY_GROUP_RULE,
  ...bodies,
};

/** How collectives take part in 2019 to 2022. */
export const COLLECTIVE_PARTICIPATION_2019: ParticipationRules = {
  ...bodies,
  COLLECTIVE_NOT_LISTED: {
    treatment: "OUT",
    text: PARTICIPATION_TEXTS.COLLECTIVE_NOT_LISTED,
    ...known,
  },
  WITHOUT_CELL_COMMITTEE: {
    treatment: "OUT",
    text: PARTICIPATION_TEXTS.WITHOUT_CELL_COMMITTEE,
    source: `${HD21}; hướng dẫn của cấp huyện`,
    certainty: "SOURCED",
  },
  COMMITTEE_RATED_AS_ORGANISATION: {
    treatment: "REVIEW_ONLY",
    text: PARTICIPATION_TEXTS.COMMITTEE_RATED_AS_ORGANISATION,
    ...known,
  },
};

/** Collectives reviewed in 2019 to 2022: those of Party committees (rated as organisations) and those that lead. */
export const COLLECTIVES_2019: readonly ListedCollective[] = [
  ...listedCollectives(["PARTY_COMMITTEE", "GRASSROOTS_CELL_COMMITTEE", "CELL_COMMITTEE"], {
    source: `${HD21}; hướng dẫn của cấp huyện`,
    certainty: "SOURCED",
  }),
  ...listedCollectives(
    [
      "PARTY_STANDING_COMMITTEE",
      "SECTIONAL_COMMITTEE",
      "PEOPLES_COUNCIL_STANDING",
      "PEOPLES_COMMITTEE",
      "FATHERLAND_FRONT_STANDING",
      "MASS_ORGANISATION_STANDING",
      "UNIT_LEADERSHIP",
    ],
    known,
  ),
];
