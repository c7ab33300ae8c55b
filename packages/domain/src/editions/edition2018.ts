import { deepFreeze } from "./deepFreeze.js";
import type { Edition } from "./edition.js";
import { FORMS_2018 } from "./forms2018.js";
import { GRADE_SCALE } from "./gradeScale.js";
import { MORE_THAN_HALF } from "./majority.js";
import { memberCondition } from "./memberConditions.js";
import { MEMBER_CRITERIA } from "./memberCriteria.js";
import { MEMBER_LEVEL_NAMES } from "./memberLevelNames.js";
import { ORDER_TEXTS } from "./orderTexts.js";
import { PARTICIPATION_TEXTS } from "./participationTexts.js";
import { PERSONAL_REVIEW_SECTIONS } from "./personalReviewSections.js";
import type { Provenance } from "./sourced.js";

const HD16 = "Hướng dẫn 16-HD/BTCTW (2018)";
const sourced: Provenance = { source: HD16, certainty: "SOURCED" };
const known: Provenance = { source: HD16, certainty: "KNOWN" };
const uncertain: Provenance = {
  source: HD16,
  certainty: "UNCERTAIN",
  note: {
    vi: "Chưa đọc được đoạn này của văn bản; áp dụng mặc định, đơn vị có thể thiết lập khác.",
    en: "This passage was not readable; a default applies, which the unit may set otherwise.",
  },
};
const unsatisfactory: Provenance = {
  source: `${HD16}, mục đảng viên không hoàn thành nhiệm vụ`,
  certainty: "SOURCED",
};

/** Rules of the review year 2018: Regulation 132-QĐ/TW (2018) with Guidance 16-HD/BTCTW (2018). */
export const EDITION_2018: Edition = deepFreeze<Edition>({
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
  subjects: {
    MEMBER: {
      levelNames: { value: MEMBER_LEVEL_NAMES, ...sourced },
      scale: { value: GRADE_SCALE, source: "Mẫu 03-HD KĐ.ĐG 2018", certainty: "SOURCED" },
      criteria: { value: MEMBER_CRITERIA, source: "Mẫu 05-HD KĐ.ĐG 2018", certainty: "KNOWN" },
      selfAssessment: {
        value: { formCode: "Mẫu 02-HD KĐ.ĐG 2018", sections: PERSONAL_REVIEW_SECTIONS },
        source: "Mẫu 02-HD KĐ.ĐG 2018",
        certainty: "KNOWN",
      },
      conditions: {
        required: {
          EXCELLENT: [
            memberCondition("RESULTS_ALL_EXCELLENT", known),
            memberCondition("OTHERS_AT_LEAST_GOOD", known),
            memberCondition("STATE_RATING_EXCELLENT", known),
            memberCondition("EXEMPLARY", sourced),
          ],
          GOOD: [
            memberCondition("RESULTS_AT_LEAST_GOOD", known),
            memberCondition("OTHERS_AT_LEAST_AVERAGE", known),
            memberCondition("STATE_RATING_AT_LEAST_GOOD", known),
          ],
          SATISFACTORY: [
            memberCondition("ALL_AT_LEAST_AVERAGE", known),
            memberCondition("STATE_RATING_AT_LEAST_SATISFACTORY", known),
          ],
        },
        unsatisfactoryWhen: [
          memberCondition("DEGRADATION_CONCLUDED", unsatisfactory),
          memberCondition("TASKS_UNDER_HALF", unsatisfactory),
          memberCondition("STATE_RATING_UNSATISFACTORY", unsatisfactory),
          memberCondition("DISCIPLINED_IN_YEAR", unsatisfactory),
        ],
        otherwise: {
          level: "UNSATISFACTORY",
          text: {
            vi: "Không đạt mức Hoàn thành nhiệm vụ thì xếp loại Không hoàn thành nhiệm vụ",
            en: "Whoever does not reach Satisfactory is rated Unsatisfactory",
          },
          ...unsatisfactory,
        },
      },
      participation: {
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
      },
      quota: {
        value: { sharePercent: 20, group: "GRASSROOTS_ORGANISATION", rounding: "FLOOR", hardBlock: false },
        source: `Quy định 132-QĐ/TW (2018), ${HD16}`,
        certainty: "KNOWN",
        note: {
          vi: "Giới hạn 20% áp dụng từ năm 2018. Nhóm tính tỷ lệ (từng tổ chức cơ sở đảng) và cách làm tròn xuống là mặc định, đơn vị có thể thiết lập khác.",
          en: "The 20% limit began in 2018. The group (each grassroots organisation) and rounding down are defaults the unit may set otherwise.",
        },
      },
      ballot: {
        value: {
          base: "CONVENED_OFFICIAL",
          majority: {
            EXCELLENT: MORE_THAN_HALF,
            GOOD: MORE_THAN_HALF,
            SATISFACTORY: MORE_THAN_HALF,
            UNSATISFACTORY: MORE_THAN_HALF,
          },
          cumulativeDown: false,
          votesOnSelf: true,
          quorum: MORE_THAN_HALF,
        },
        source: "Điều lệ Đảng, Điều 9",
        certainty: "UNCERTAIN",
        note: {
          vi: "Hướng dẫn không nêu tỷ lệ phiếu; mặc định theo Điều lệ Đảng: trên một nửa số đảng viên chính thức được triệu tập.",
          en: "The guidance names no share of votes; by default the Statute's: more than half of the official members convened.",
        },
      },
    },
  },
  order: [
    {
      value: {
        code: "STATE_RATING_BEFORE_MEMBER_RATING",
        text: ORDER_TEXTS.STATE_RATING_BEFORE_MEMBER_RATING,
      },
      ...known,
    },
    { value: { code: "REVIEW_BEFORE_RATING", text: ORDER_TEXTS.REVIEW_BEFORE_RATING }, ...known },
    { value: { code: "VOTE_BEFORE_PROPOSAL", text: ORDER_TEXTS.VOTE_BEFORE_PROPOSAL }, ...known },
    { value: { code: "PROPOSAL_BEFORE_DECISION", text: ORDER_TEXTS.PROPOSAL_BEFORE_DECISION }, ...known },
    {
      value: { code: "DECISION_BEFORE_PUBLICATION", text: ORDER_TEXTS.DECISION_BEFORE_PUBLICATION },
      ...known,
    },
    {
      value: { code: "COLLECTIVE_BEFORE_INDIVIDUALS", text: ORDER_TEXTS.COLLECTIVE_BEFORE_INDIVIDUALS },
      ...known,
    },
    { value: { code: "HEAD_AFTER_COLLECTIVE", text: ORDER_TEXTS.HEAD_AFTER_COLLECTIVE }, ...known },
  ],
  forms: FORMS_2018,
  deadlines: [
    {
      value: {
        text: {
          vi: "Hoàn thành trước khi tổng kết năm của địa phương, cơ quan, đơn vị",
          en: "Finished before the unit's year-end summary",
        },
        beforeMonthDay: null,
      },
      source: "Quy định 132-QĐ/TW (2018), Điều 14",
      certainty: "SOURCED",
    },
    {
      value: {
        text: { vi: "Cấp phường: xong trước ngày 15/12", en: "Wards: finished before 15 December" },
        beforeMonthDay: "12-15",
      },
      source: "Kế hoạch năm 2018 của Đảng ủy phường",
      certainty: "SOURCED",
    },
  ],
});
