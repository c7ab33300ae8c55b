import { deepFreeze } from "./deepFreeze.js";
import type { Edition } from "./edition.js";
import { FORMS_2019 } from "./forms2019.js";
import { GRADE_SCALE } from "./gradeScale.js";
import { MORE_THAN_HALF } from "./majority.js";
import { memberCondition } from "./memberConditions.js";
import { MEMBER_CRITERIA } from "./memberCriteria.js";
import { MEMBER_LEVEL_NAMES } from "./memberLevelNames.js";
import { ORDER_TEXTS } from "./orderTexts.js";
import { PARTICIPATION_TEXTS } from "./participationTexts.js";
import { PERSONAL_REVIEW_SECTIONS } from "./personalReviewSections.js";
import type { Provenance } from "./sourced.js";

const HD21 = "Hướng dẫn 21-HD/BTCTW (2019)";
const sourced: Provenance = { source: HD21, certainty: "SOURCED" };
const known: Provenance = { source: HD21, certainty: "KNOWN" };
const excellent: Provenance = {
  source: `${HD21}, mục đảng viên hoàn thành xuất sắc nhiệm vụ`,
  certainty: "SOURCED",
};
const unsatisfactory: Provenance = {
  source: `${HD21}, mục đảng viên không hoàn thành nhiệm vụ`,
  certainty: "SOURCED",
};
const other: Provenance = { source: `${HD21}, mục một số vấn đề khác`, certainty: "SOURCED" };

/** Rules of the review years 2019 to 2022: Regulation 132-QĐ/TW (2018) with Guidance 21-HD/BTCTW (2019). */
export const EDITION_2019: Edition = deepFreeze<Edition>({
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
  subjects: {
    MEMBER: {
      levelNames: { value: MEMBER_LEVEL_NAMES, ...sourced },
      scale: { value: GRADE_SCALE, ...sourced },
      criteria: { value: MEMBER_CRITERIA, source: "Mẫu 05-HD KĐ.ĐG 2019", certainty: "KNOWN" },
      selfAssessment: {
        value: { formCode: "Mẫu 02-HD KĐ.ĐG 2019", sections: PERSONAL_REVIEW_SECTIONS },
        source: "Mẫu 02-HD KĐ.ĐG 2019",
        certainty: "KNOWN",
      },
      conditions: {
        required: {
          EXCELLENT: [
            memberCondition("RESULTS_ALL_EXCELLENT", excellent),
            memberCondition("OTHERS_AT_LEAST_GOOD", excellent),
            memberCondition("STATE_RATING_EXCELLENT", excellent),
            memberCondition("EXEMPLARY", excellent),
          ],
          GOOD: [
            memberCondition("RESULTS_AT_LEAST_GOOD", sourced),
            memberCondition("OTHERS_AT_LEAST_AVERAGE", sourced),
            memberCondition("STATE_RATING_AT_LEAST_GOOD", known),
          ],
          SATISFACTORY: [
            memberCondition("ALL_AT_LEAST_AVERAGE", sourced),
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
        EXEMPT: { treatment: "OUT", text: PARTICIPATION_TEXTS.EXEMPT, ...other },
        SUSPENDED: { treatment: "OUT", text: PARTICIPATION_TEXTS.SUSPENDED, ...other },
        COMMITTEE_SUSPENDED: { treatment: "RATED", text: PARTICIPATION_TEXTS.COMMITTEE_SUSPENDED, ...other },
        ADMITTED_UNDER_SIX_MONTHS: {
          treatment: "REVIEW_ONLY",
          months: 6,
          text: PARTICIPATION_TEXTS.ADMITTED_UNDER_SIX_MONTHS,
          ...other,
        },
        SICK_LEAVE_CAP: {
          treatment: "CAPPED",
          cap: "SATISFACTORY",
          months: 3,
          text: PARTICIPATION_TEXTS.SICK_LEAVE_CAP,
          ...other,
        },
        MATERNITY_LEAVE: { treatment: "RATED", text: PARTICIPATION_TEXTS.MATERNITY_LEAVE, ...other },
        TEMPORARY_ELSEWHERE: {
          treatment: "RATED",
          paper: "TEMPORARY_CELL_COMMENT",
          text: PARTICIPATION_TEXTS.TEMPORARY_ELSEWHERE,
          ...other,
        },
        TEMPORARY_HERE: { treatment: "OUT", text: PARTICIPATION_TEXTS.TEMPORARY_HERE, ...other },
        TRANSFERRED_IN: {
          treatment: "RATED",
          months: 6,
          paper: "FORMER_CELL_OPINION",
          text: PARTICIPATION_TEXTS.TRANSFERRED_IN,
          ...other,
        },
        TRANSFERRED_OUT: { treatment: "OUT", text: PARTICIPATION_TEXTS.TRANSFERRED_OUT, ...other },
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
        REVIEW_DEFERRED: { treatment: "REVIEW_ONLY", text: PARTICIPATION_TEXTS.REVIEW_DEFERRED, ...other },
      },
      quota: {
        value: { sharePercent: 20, group: "GRASSROOTS_ORGANISATION", rounding: "FLOOR", hardBlock: false },
        ...excellent,
        note: {
          vi: "Tỷ lệ tính trên số đảng viên Hoàn thành tốt nhiệm vụ trong từng tổ chức cơ sở đảng. Văn bản không nêu cách làm tròn: mặc định làm tròn xuống, đơn vị có thể thiết lập khác.",
          en: "The share is of members rated Good within each grassroots organisation. The text names no rounding: down by default, a setting of the unit.",
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
      ...other,
    },
    { value: { code: "REVIEW_BEFORE_RATING", text: ORDER_TEXTS.REVIEW_BEFORE_RATING }, ...other },
    { value: { code: "VOTE_BEFORE_PROPOSAL", text: ORDER_TEXTS.VOTE_BEFORE_PROPOSAL }, ...sourced },
    { value: { code: "PROPOSAL_BEFORE_DECISION", text: ORDER_TEXTS.PROPOSAL_BEFORE_DECISION }, ...sourced },
    {
      value: { code: "DECISION_BEFORE_PUBLICATION", text: ORDER_TEXTS.DECISION_BEFORE_PUBLICATION },
      ...other,
    },
    {
      value: { code: "COLLECTIVE_BEFORE_INDIVIDUALS", text: ORDER_TEXTS.COLLECTIVE_BEFORE_INDIVIDUALS },
      ...other,
    },
    { value: { code: "LOWER_BEFORE_UPPER", text: ORDER_TEXTS.LOWER_BEFORE_UPPER }, ...other },
    { value: { code: "HEAD_AFTER_COLLECTIVE", text: ORDER_TEXTS.HEAD_AFTER_COLLECTIVE }, ...other },
  ],
  forms: FORMS_2019,
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
  ],
});
