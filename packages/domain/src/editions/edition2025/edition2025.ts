import { deepFreeze } from "../deepFreeze.js";
import type { Edition } from "../edition.js";
import { CADRE_2025 } from "./cadre.js";
import { COLLECTIVE_2025 } from "./collective.js";
import { DEADLINES_2025 } from "./deadlines.js";
import { EVALUATORS_2025 } from "./evaluators.js";
import { FORMS_2025 } from "./forms.js";
import { MEMBER_2025 } from "./member.js";
import { ORDER_2025 } from "./order.js";
import { ORGANISATION_2025 } from "./organisation.js";
import { COLLECTIVES_2025 } from "./participation.js";
import { PLACES_2025 } from "./places.js";
import { PROVISIONS_2025 } from "./provisions.js";

/** Rules from the review year 2025: Regulation 366-QĐ/TW with Guidance 43-HD/BTCTW; in force. */
export const EDITION_2025: Edition = /* @__PURE__ */ deepFreeze<Edition>({
  code: "2025",
  title: {
    vi: "Kiểm điểm, đánh giá, xếp loại từ năm 2025",
    en: "Review, evaluation and rating from 2025",
  },
  regulation: {
    number: "Quy định 366-QĐ/TW",
    issuedOn: "2025-08-30",
    title: {
      vi: "Quy định về việc kiểm điểm và đánh giá, xếp loại chất lượng đối với tập thể, cá nhân trong hệ thống chính trị",
      en: "Regulation on the review and quality rating of collectives and individuals of the political system",
    },
  },
  guidance: {
    number: "Hướng dẫn 43-HD/BTCTW",
    issuedOn: "2025-10-31",
    title: {
      vi: "Hướng dẫn một số nội dung về kiểm điểm và đánh giá, xếp loại chất lượng đối với tập thể, cá nhân trong hệ thống chính trị",
      en: "Guidance on some points of the review and quality rating of collectives and individuals of the political system",
    },
  },
  supplements: [
    {
      number: "Kết luận 198-KL/TW",
      issuedOn: "2025-10-08",
      title: {
        vi: "Kết luận về chủ trương đánh giá cán bộ trong hệ thống chính trị",
        en: "Conclusion on the assessment of cadres of the political system",
      },
    },
    {
      number: "Công văn 10072-CV/BTCTW",
      issuedOn: "2025-11-06",
      title: {
        vi: "Công văn về kiểm điểm, đánh giá, xếp loại năm 2025",
        en: "Letter on the review, evaluation and rating of 2025",
      },
    },
  ],
  validFromYear: 2025,
  validToYear: null,
  subjects: {
    ORGANISATION: ORGANISATION_2025,
    COLLECTIVE: COLLECTIVE_2025,
    CADRE: CADRE_2025,
    MEMBER: MEMBER_2025,
  },
  collectives: COLLECTIVES_2025,
  places: PLACES_2025,
  evaluators: EVALUATORS_2025,
  order: ORDER_2025,
  forms: FORMS_2025,
  deadlines: DEADLINES_2025,
  provisions: PROVISIONS_2025,
});
