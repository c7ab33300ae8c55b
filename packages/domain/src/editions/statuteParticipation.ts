import type { ParticipationRule, ParticipationRules } from "./participationRule.js";
import { PARTICIPATION_TEXTS } from "./participationTexts.js";

const statute = { source: "Điều lệ Đảng", certainty: "KNOWN" } as const;

/** Rules on persons that follow from the Statute in every edition. */
export const STATUTE_PERSON_RULES: ParticipationRules = {
  DECEASED: { treatment: "OUT", text: PARTICIPATION_TEXTS.DECEASED, ...statute },
  LEFT: { treatment: "OUT", text: PARTICIPATION_TEXTS.LEFT, ...statute },
  PROBATIONARY: {
    treatment: "RATED",
    text: PARTICIPATION_TEXTS.PROBATIONARY,
    effect: {
      vi: "Đủ 6 tháng thì kiểm điểm, xếp loại như đảng viên chính thức; được thảo luận, không biểu quyết",
      en: "From six months on reviewed and rated as official members; discusses and does not vote",
    },
    ...statute,
  },
};

/** A Party group is part of a cell and never a subject of its own, in every edition. */
export const PARTY_GROUP_RULE: ParticipationRule = {
  treatment: "OUT",
  text: PARTICIPATION_TEXTS.PARTY_GROUP,
  ...statute,
};
