import type { ParticipationRules } from "../participationRule.js";
import { PARTICIPATION_TEXTS } from "../participationTexts.js";
import { other } from "./provenance.js";

/** How persons take part in 2019 to 2022. */
export const PARTICIPATION_2019: ParticipationRules = {
  EXEMPT: { treatment: "OUT", text: PARTICIPATION_TEXTS.EXEMPT, ...other },
  SUSPENDED: { treatment: "OUT", text: PARTICIPATION_TEXTS.SUSPENDED, ...other },
  COMMITTEE_SUSPENDED: { treatment: "RATED", text: PARTICIPATION_TEXTS.COMMITTEE_SUSPENDED, ...other },
  ADMITTED_UNDER_SIX_MONTHS: {
    treatment: "REVIEW_ONLY",
    months: 6,
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
  MATERNITY_LEAVE: { treatment: "RATED", text: PARTICIPATION_TEXTS.MATERNITY_LEAVE, ...other },
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
  DECEASED: {
    treatment: "OUT",
    text: PARTICIPATION_TEXTS.DECEASED,
    source: "Điều lệ Đảng",
    certainty: "KNOWN",
  },
  LEFT: {
    treatment: "OUT",
    text: PARTICIPATION_TEXTS.LEFT,
    source: "Điều lệ Đảng",
    certainty: "KNOWN",
  },
  REVIEW_DEFERRED: { treatment: "REVIEW_ONLY", text: PARTICIPATION_TEXTS.REVIEW_DEFERRED, ...other },
};
