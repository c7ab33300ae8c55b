import { deepFreeze } from "../deepFreeze.js";
import type { Edition } from "../edition.js";
import { DECREE_90 } from "../regulation132/documents.js";
import { CADRE_2023 } from "./cadre.js";
import { COLLECTIVE_2023 } from "./collective.js";
import { EVALUATORS_2023 } from "./evaluators.js";
import { FORMS_2023 } from "./forms.js";
import { MEMBER_2023 } from "./member.js";
import { ORDER_2023 } from "./order.js";
import { ORGANISATION_2023 } from "./organisation.js";
import { COLLECTIVES_2023 } from "./participation.js";
import { PLACES_2023 } from "./places.js";
import { sourced, uncertain } from "./provenance.js";

/** Rules of the review years 2023 and 2024: Regulation 124-QĐ/TW with Guidance 25-HD/BTCTW. */
export const EDITION_2023: Edition = /* @__PURE__ */ deepFreeze<Edition>({
  code: "2023",
  title: {
    vi: "Kiểm điểm, đánh giá, xếp loại hằng năm 2023–2024",
    en: "Yearly review, evaluation and rating 2023–2024",
  },
  regulation: {
    number: "Quy định 124-QĐ/TW",
    issuedOn: "2023-10-04",
    title: {
      vi: "Quy định về việc kiểm điểm và đánh giá, xếp loại chất lượng hằng năm đối với tập thể, cá nhân trong hệ thống chính trị",
      en: "Regulation on the yearly review and quality rating of collectives and individuals of the political system",
    },
  },
  guidance: {
    number: "Hướng dẫn 25-HD/BTCTW",
    issuedOn: "2023-11-10",
    title: {
      vi: "Hướng dẫn kiểm điểm và đánh giá, xếp loại chất lượng hằng năm đối với tập thể, cá nhân trong hệ thống chính trị",
      en: "Guidance on the yearly review and quality rating of collectives and individuals of the political system",
    },
  },
  supplements: [
    DECREE_90,
    {
      number: "Nghị định 48/2023/NĐ-CP",
      issuedOn: "2023-07-17",
      title: {
        vi: "Nghị định sửa đổi, bổ sung một số điều của Nghị định 90/2020/NĐ-CP về đánh giá, xếp loại chất lượng cán bộ, công chức, viên chức",
        en: "Decree amending Decree 90/2020/NĐ-CP on the quality rating of cadres, civil servants and public employees",
      },
    },
  ],
  validFromYear: 2023,
  validToYear: 2024,
  subjects: {
    ORGANISATION: ORGANISATION_2023,
    COLLECTIVE: COLLECTIVE_2023,
    CADRE: CADRE_2023,
    MEMBER: MEMBER_2023,
  },
  collectives: COLLECTIVES_2023,
  places: PLACES_2023,
  evaluators: EVALUATORS_2023,
  order: ORDER_2023,
  forms: FORMS_2023,
  deadlines: [
    {
      value: {
        scope: "EVERY_UNIT",
        text: {
          vi: "Hoàn thành trong thời hạn kế hoạch của cấp ủy cấp trên quy định",
          en: "Finished by the limit the plan of the superior committee sets",
        },
        beforeMonthDay: null,
        yearOffset: 0,
      },
      ...uncertain({
        vi: "Chưa đọc được thời hạn trong Hướng dẫn 25-HD/BTCTW; mặc định theo thời hạn của kế hoạch.",
        en: "The limit in Guidance 25-HD/BTCTW was not readable; by default that of the plan.",
      }),
    },
  ],
  provisions: [
    {
      value: {
        code: "DRAFT_THREE_WORKING_DAYS",
        text: {
          vi: "Dự thảo báo cáo kiểm điểm gửi trước cho thành viên dự hội nghị ít nhất 03 ngày làm việc",
          en: "The draft report goes to those who attend at least three working days before the meeting",
        },
      },
      ...sourced,
    },
  ],
});
