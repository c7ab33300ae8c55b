import type { ParticipationRules } from "../participationRule.js";
import { PARTICIPATION_TEXTS } from "../participationTexts.js";
import { HD16, sourced, uncertain } from "./provenance.js";

/** How persons take part in 2018. */
export const PARTICIPATION_2018: ParticipationRules = {
  EXEMPT: { treatment: "OUT", text: PARTICIPATION_TEXTS.EXEMPT, ...sourced },
  SUSPENDED: {
    treatment: "ASK_PERSON",
    text: PARTICIPATION_TEXTS.SUSPENDED,
    source: HD16,
    certainty: "UNCERTAIN",
    note: {
      vi: "Hướng dẫn năm 2018 chỉ loại trừ đảng viên được miễn, không nêu đảng viên bị đình chỉ sinh hoạt đảng; cấp ủy quyết định.",
      en: "The 2018 guidance excludes exempt members only and is silent on suspended ones; the committee decides.",
    },
  },
  COMMITTEE_SUSPENDED: {
    treatment: "ASK_PERSON",
    text: PARTICIPATION_TEXTS.COMMITTEE_SUSPENDED,
    ...uncertain,
  },
  ADMITTED_UNDER_SIX_MONTHS: {
    treatment: "REVIEW_ONLY",
    months: 6,
    text: PARTICIPATION_TEXTS.ADMITTED_UNDER_SIX_MONTHS,
    ...uncertain,
  },
  SICK_LEAVE_CAP: {
    treatment: "ASK_PERSON",
    months: 3,
    text: PARTICIPATION_TEXTS.SICK_LEAVE_CAP,
    ...uncertain,
  },
  MATERNITY_LEAVE: { treatment: "RATED", text: PARTICIPATION_TEXTS.MATERNITY_LEAVE, ...uncertain },
  TEMPORARY_ELSEWHERE: {
    treatment: "RATED",
    paper: "TEMPORARY_CELL_COMMENT",
    text: PARTICIPATION_TEXTS.TEMPORARY_ELSEWHERE,
    ...uncertain,
  },
  TEMPORARY_HERE: { treatment: "OUT", text: PARTICIPATION_TEXTS.TEMPORARY_HERE, ...uncertain },
  TRANSFERRED_IN: {
    treatment: "RATED",
    months: 6,
    paper: "FORMER_CELL_OPINION",
    text: PARTICIPATION_TEXTS.TRANSFERRED_IN,
    ...uncertain,
  },
  TRANSFERRED_OUT: { treatment: "OUT", text: PARTICIPATION_TEXTS.TRANSFERRED_OUT, ...uncertain },
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
  REVIEW_DEFERRED: {
    treatment: "REVIEW_ONLY",
    text: PARTICIPATION_TEXTS.REVIEW_DEFERRED,
    ...uncertain,
  },
};
