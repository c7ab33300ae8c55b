import { deepFreeze } from "../deepFreeze.js";
import type { Edition } from "../edition.js";
import { orderRule } from "../orderRule.js";
import { FORMS_2018 } from "./forms.js";
import { MEMBER_2018 } from "./member.js";
import { known } from "./provenance.js";

/** Rules of the review year 2018: Regulation 132-QĐ/TW (2018) with Guidance 16-HD/BTCTW (2018). */
export const EDITION_2018: Edition = /* @__PURE__ */ deepFreeze<Edition>({
  code: "2018",
  title: { vi: "Kiểm điểm, đánh giá, xếp loại năm 2018", en: "Review, evaluation and rating of 2018" },
  regulation: {
    number: "Quy định 132-QĐ/TW",
    issuedOn: "2018-03-08",
    title: {
      vi: "Quy định về kiểm điểm và đánh giá, xếp loại chất lượng hằng năm đối với tập thể, cá nhân trong hệ thống chính trị",
      en: "Regulation on the yearly review and quality rating of collectives and individuals of the political system",
    },
  },
  guidance: {
    number: "Hướng dẫn 16-HD/BTCTW",
    issuedOn: "2018-09-24",
    title: {
      vi: "Hướng dẫn kiểm điểm và đánh giá, xếp loại chất lượng tổ chức đảng, đảng viên và tập thể, cá nhân cán bộ lãnh đạo, quản lý các cấp hằng năm",
      en: "Guidance on the yearly review and quality rating of Party organisations, members, leadership collectives and cadres",
    },
  },
  validFromYear: 2018,
  validToYear: 2018,
  supplements: [],
  subjects: { ORGANISATION: MEMBER_2018, COLLECTIVE: null, CADRE: null, MEMBER: MEMBER_2018 },
  places: [],
  evaluators: [],
  order: [
    orderRule("STATE_RATING_BEFORE_MEMBER_RATING", known),
    orderRule("REVIEW_BEFORE_RATING", known),
    orderRule("VOTE_BEFORE_PROPOSAL", known),
    orderRule("PROPOSAL_BEFORE_DECISION", known),
    orderRule("DECISION_BEFORE_PUBLICATION", known),
    orderRule("COLLECTIVE_BEFORE_INDIVIDUALS", known),
    orderRule("HEAD_AFTER_COLLECTIVE", known),
  ],
  forms: FORMS_2018,
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
    {
      value: {
        scope: "WARD",
        text: { vi: "Cấp phường: xong trước ngày 15/12", en: "Wards: finished before 15 December" },
        beforeMonthDay: "12-15",
        yearOffset: 0,
      },
      source: "Kế hoạch năm 2018 của Đảng ủy phường",
      certainty: "SOURCED",
    },
  ],
});
