import { deepFreeze } from "../deepFreeze.js";
import type { Edition } from "../edition.js";
import { orderRule } from "../orderRule.js";
import { DECREE_90, REGULATION_89, REGULATION_132 } from "../regulation132/documents.js";
import { evaluatorsOf } from "../regulation132/evaluators.js";
import { ORDER_OF_PARTS } from "../regulation132/orderOfParts.js";
import { CADRE_2019 } from "./cadre.js";
import { COLLECTIVE_2019 } from "./collective.js";
import { FORMS_2019 } from "./forms.js";
import { MEMBER_2019 } from "./member.js";
import { ORGANISATION_2019 } from "./organisation.js";
import { COLLECTIVES_2019 } from "./participation.js";
import { PLACES_2019 } from "./places.js";
import { FORMS21, known, other, sourced } from "./provenance.js";

/** Rules of the review years 2019 to 2022: Regulation 132-QĐ/TW (2018) with Guidance 21-HD/BTCTW (2019). */
export const EDITION_2019: Edition = /* @__PURE__ */ deepFreeze<Edition>({
  code: "2019",
  title: {
    vi: "Kiểm điểm, đánh giá, xếp loại hằng năm 2019–2022",
    en: "Yearly review, evaluation and rating 2019–2022",
  },
  regulation: REGULATION_132,
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
  supplements: [REGULATION_89, DECREE_90],
  subjects: {
    ORGANISATION: ORGANISATION_2019,
    COLLECTIVE: COLLECTIVE_2019,
    CADRE: CADRE_2019,
    MEMBER: MEMBER_2019,
  },
  collectives: COLLECTIVES_2019,
  places: PLACES_2019,
  evaluators: evaluatorsOf(2019, {
    footnote: { source: `${FORMS21}, Mẫu 03, chú thích 1`, certainty: "KNOWN" },
    members: known,
    others: known,
  }),
  order: [
    orderRule("STATE_RATING_BEFORE_MEMBER_RATING", other),
    orderRule("REVIEW_BEFORE_RATING", other),
    orderRule("VOTE_BEFORE_PROPOSAL", sourced),
    orderRule("PROPOSAL_BEFORE_DECISION", sourced),
    orderRule("DECISION_BEFORE_PUBLICATION", other),
    orderRule("COLLECTIVE_BEFORE_INDIVIDUALS", other),
    orderRule("LOWER_BEFORE_UPPER", other),
    orderRule("HEAD_AFTER_COLLECTIVE", other),
    orderRule("GOVERNMENT_BEFORE_COMMITTEE", known),
    orderRule("PARTS_BEFORE_ORGANISATION", ORDER_OF_PARTS),
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
