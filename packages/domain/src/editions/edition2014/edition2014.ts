import { deepFreeze } from "../deepFreeze.js";
import type { Edition } from "../edition.js";
import { orderRule } from "../orderRule.js";
import { FORMS_2014, RESIDENCE_COMMENT_CODE } from "./forms.js";
import { MEMBER_2014 } from "./member.js";
import { ORGANISATION_2014 } from "./organisation.js";
import { COLLECTIVES_2014 } from "./participation.js";
import { PLACES_2014 } from "./places.js";
import { known, sourced, uncertain } from "./provenance.js";

const usualOrder = uncertain({
  vi: "Chưa đọc được trình tự của hướng dẫn; mặc định theo trình tự chung của các năm sau.",
  en: "The steps of the guidance were not readable; by default the usual order of the later years.",
});

/**
 * Rules of the review years 2014 to 2017: Guidance 27-HD/BTCTW (2014), before the Politburo had a regulation of its own.
 * Collectives and cadres were reviewed and not rated; there was no quota; no day is named as a limit.
 */
export const EDITION_2014: Edition = /* @__PURE__ */ deepFreeze<Edition>({
  code: "2014",
  title: {
    vi: "Kiểm điểm, đánh giá, phân loại hằng năm 2014–2017",
    en: "Yearly review, evaluation and classification 2014–2017",
  },
  regulation: null,
  guidance: {
    number: "Hướng dẫn 27-HD/BTCTW",
    issuedOn: "2014-09-25",
    title: {
      vi: "Hướng dẫn kiểm điểm tập thể, cá nhân và đánh giá, phân loại chất lượng tổ chức cơ sở đảng, đảng viên hằng năm",
      en: "Guidance on the yearly review of collectives and individuals and the classification of grassroots Party organisations and members",
    },
  },
  supplements: [
    {
      number: "Công văn 1825-CV/BTCTW",
      issuedOn: "2016-11-18",
      title: {
        vi: "Công văn về kiểm điểm và đánh giá, phân loại chất lượng tổ chức cơ sở đảng, đảng viên năm 2016",
        en: "Letter on the review and classification of grassroots Party organisations and members in 2016",
      },
    },
    {
      number: "Công văn 3993-CV/BTCTW",
      issuedOn: "2017-11-10",
      title: {
        vi: "Công văn về kiểm điểm và đánh giá, phân loại chất lượng tổ chức cơ sở đảng, đảng viên năm 2017",
        en: "Letter on the review and classification of grassroots Party organisations and members in 2017",
      },
    },
  ],
  validFromYear: 2014,
  validToYear: 2017,
  subjects: { ORGANISATION: ORGANISATION_2014, COLLECTIVE: null, CADRE: null, MEMBER: MEMBER_2014 },
  collectives: COLLECTIVES_2014,
  places: PLACES_2014,
  evaluators: [
    {
      value: {
        subjectKind: "MEMBER",
        side: "ABOVE",
        role: "RESIDENCE_COMMITTEE",
        text: { vi: "Cấp ủy nơi cư trú", en: "The committee of the place of residence" },
        formCode: RESIDENCE_COMMENT_CODE,
        onlyWithinFunction: false,
      },
      ...sourced,
    },
  ],
  order: [
    orderRule("REVIEW_BEFORE_RATING", usualOrder),
    orderRule("VOTE_BEFORE_PROPOSAL", usualOrder),
    orderRule("PROPOSAL_BEFORE_DECISION", usualOrder),
    orderRule("DECISION_BEFORE_PUBLICATION", usualOrder),
    orderRule("COLLECTIVE_BEFORE_INDIVIDUALS", known),
  ],
  forms: FORMS_2014,
  deadlines: [],
});
