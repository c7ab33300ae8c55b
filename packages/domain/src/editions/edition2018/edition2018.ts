import { deepFreeze } from "../deepFreeze.js";
import type { Edition } from "../edition.js";
import { orderRule } from "../orderRule.js";
import { REGULATION_89, REGULATION_132 } from "../regulation132/documents.js";
import { evaluatorsOf } from "../regulation132/evaluators.js";
import { ORDER_OF_PARTS } from "../regulation132/orderOfParts.js";
import { CADRE_2018 } from "./cadre.js";
import { COLLECTIVE_2018 } from "./collective.js";
import { FORMS_2018 } from "./forms.js";
import { MEMBER_2018 } from "./member.js";
import { ORGANISATION_2018 } from "./organisation.js";
import { COLLECTIVES_2018 } from "./participation.js";
import { PLACES_2018 } from "./places.js";
import { FORMS16, known, sourced } from "./provenance.js";

/** Rules of the review year 2018: Regulation 132-QĐ/TW (2018) with Guidance 16-HD/BTCTW (2018). */
export const EDITION_2018: Edition = /* @__PURE__ */ deepFreeze<Edition>({
  code: "2018",
  title: { vi: "Kiểm điểm, đánh giá, xếp loại năm 2018", en: "Review, evaluation and rating of 2018" },
  regulation: REGULATION_132,
  guidance: {
    number: "Hướng dẫn 16-HD/BTCTW",
    issuedOn: "2018-09-24",
    title: {
      vi: "Hướng dẫn kiểm điểm, đánh giá, xếp loại chất lượng hằng năm đối với tổ chức đảng, đảng viên và tập thể, cá nhân cán bộ lãnh đạo, quản lý các cấp",
      en: "Guidance on the yearly review and quality rating of Party organisations, members, leadership collectives and cadres",
    },
  },
  validFromYear: 2018,
  validToYear: 2018,
  supplements: [REGULATION_89],
  subjects: {
    ORGANISATION: ORGANISATION_2018,
    COLLECTIVE: COLLECTIVE_2018,
    CADRE: CADRE_2018,
    MEMBER: MEMBER_2018,
  },
  collectives: COLLECTIVES_2018,
  places: PLACES_2018,
  evaluators: evaluatorsOf(2018, {
    footnote: { source: `${FORMS16}, Mẫu 03, chú thích 1`, certainty: "SOURCED" },
    members: sourced,
    others: known,
  }),
  order: [
    orderRule("STATE_RATING_BEFORE_MEMBER_RATING", known),
    orderRule("REVIEW_BEFORE_RATING", known),
    orderRule("VOTE_BEFORE_PROPOSAL", known),
    orderRule("PROPOSAL_BEFORE_DECISION", known),
    orderRule("DECISION_BEFORE_PUBLICATION", known),
    orderRule("COLLECTIVE_BEFORE_INDIVIDUALS", known),
    orderRule("LOWER_BEFORE_UPPER", known),
    orderRule("HEAD_AFTER_COLLECTIVE", known),
    orderRule("GOVERNMENT_BEFORE_COMMITTEE", known),
    orderRule("PARTS_BEFORE_ORGANISATION", ORDER_OF_PARTS),
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
