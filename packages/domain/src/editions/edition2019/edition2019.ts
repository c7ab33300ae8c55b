import { deepFreeze } from "../deepFreeze.js";
import type { Edition } from "../edition.js";
import { orderRule } from "../orderRule.js";
import { FORMS_2019 } from "./forms.js";
import { MEMBER_2019 } from "./member.js";
import { other, sourced } from "./provenance.js";

/** Rules of the review years 2019 to 2022: Regulation 132-QĐ/TW (2018) with Guidance 21-HD/BTCTW (2019). */
export const EDITION_2019: Edition = /* @__PURE__ */ deepFreeze<Edition>({
  code: "2019",
  title: {
    vi: "Kiểm điểm, đánh giá, xếp loại hằng năm 2019–2022",
    en: "Yearly review, evaluation and rating 2019–2022",
  },
  regulation: {
    number: "Quy định 132-QĐ/TW",
    issuedOn: "2018-03-08",
    title: {
      vi: "Quy định về kiểm điểm và đánh giá, xếp loại chất lượng hằng năm đối với tập thể, cá nhân trong hệ thống chính trị",
      en: "Regulation on the yearly review and quality rating of collectives and individuals of the political system",
    },
  },
  guidance: {
    number: "Hướng dẫn 21-HD/BTCTW",
    issuedOn: "2019-10-18",
    title: {
      vi: "Hướng dẫn kiểm điểm và đánh giá, xếp loại chất lượng hằng năm đối với tổ chức đảng, đảng viên và tập thể, cá nhân cán bộ lãnh đạo, quản lý các cấp",
      en: "Guidance on the yearly review and quality rating of Party organisations, members, leadership collectives and cadres",
    },
  },
  validFromYear: 2019,
  validToYear: 2022,
  supplements: [],
  subjects: { ORGANISATION: MEMBER_2019, COLLECTIVE: null, CADRE: null, MEMBER: MEMBER_2019 },
  places: [],
  evaluators: [],
  order: [
    orderRule("STATE_RATING_BEFORE_MEMBER_RATING", other),
    orderRule("REVIEW_BEFORE_RATING", other),
    orderRule("VOTE_BEFORE_PROPOSAL", sourced),
    orderRule("PROPOSAL_BEFORE_DECISION", sourced),
    orderRule("DECISION_BEFORE_PUBLICATION", other),
    orderRule("COLLECTIVE_BEFORE_INDIVIDUALS", other),
    orderRule("LOWER_BEFORE_UPPER", other),
    orderRule("HEAD_AFTER_COLLECTIVE", other),
  ],
  forms: FORMS_2019,
  deadlines: [
    {
      value: {
        scope: "EVERY_UNIT",
        text: {
          vi: "Hoàn thành trước khi tổng kết năm của địa phương, cơ quan, đơn vị",
          en: "Finished before the unit's year-end summary",
        },
        beforeMonthDay: null,
        yearOffset: 0,
      },
      source: "Quy định 132-QĐ/TW (2018), Điều 14",
      certainty: "SOURCED",
    },
  ],
});
