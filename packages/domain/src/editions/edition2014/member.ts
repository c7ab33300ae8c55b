import { BALLOT_OF_2011 } from "../ballots.js";
import type { CriteriaTree } from "../criterion.js";
import type { SubjectRules } from "../edition.js";
import { sourceCondition } from "../sourceCondition.js";
import { PERSONAL_REVIEW_CODE, PERSONAL_REVIEW_SECTIONS_2014 } from "./forms.js";
import { MEMBER_LEVEL_NAMES_2014 } from "./levelNames.js";
import { PARTICIPATION_2014 } from "./participation.js";
import { pointBand, tooFewPoints } from "./pointBands.js";
import { sourced, uncertain } from "./provenance.js";

const scale = uncertain({
  vi: "Chưa đọc được thang đánh giá đảng viên; mặc định thang 100 điểm với các mốc 90, 70, 50 như tổ chức đảng. Nơi không chấm điểm đảng viên thì không tính ra mức: chi bộ, cấp ủy quyết định.",
  en: "The scale for members was not readable; by default 100 points with the marks 90, 70 and 50, as for organisations. Where members were given no points no level is computed: the cell and the committee decide.",
});
const contents = uncertain({
  vi: "Chưa đọc được tiêu chí đánh giá đảng viên; mặc định bốn nội dung kiểm điểm thường dùng.",
  en: "The criteria for members were not readable; by default the four usual heads of a review.",
});

const CRITERIA: CriteriaTree = {
  groups: [
    { code: "I", text: { vi: "Tư cách và kết quả thực hiện nhiệm vụ", en: "Standing and task results" } },
  ],
  criteria: [
    {
      code: "I.1",
      group: "I",
      isResult: false,
      text: { vi: "Tư tưởng chính trị", en: "Political ideology" },
    },
    {
      code: "I.2",
      group: "I",
      isResult: false,
      text: { vi: "Phẩm chất đạo đức, lối sống", en: "Ethics and lifestyle" },
    },
    {
      code: "I.3",
      group: "I",
      isResult: true,
      text: {
        vi: "Thực hiện chức trách, nhiệm vụ được giao",
        en: "Performance of duties and assigned tasks",
      },
    },
    {
      code: "I.4",
      group: "I",
      isResult: false,
      text: { vi: "Ý thức tổ chức kỷ luật", en: "Sense of organisation and discipline" },
    },
  ],
};

/** Members in 2014 to 2017. */
export const MEMBER_2014: SubjectRules = {
  levelNames: { value: MEMBER_LEVEL_NAMES_2014, ...sourced },
  scale: { value: { kind: "POINTS", groups: [{ code: "I", maxPoints: 100 }] }, ...scale },
  criteria: { value: CRITERIA, ...contents },
  selfAssessment: {
    value: { formCode: PERSONAL_REVIEW_CODE, sections: PERSONAL_REVIEW_SECTIONS_2014 },
    ...contents,
  },
  conditions: {
    required: {
      EXCELLENT: [pointBand("EXCELLENT", scale)],
      GOOD: [pointBand("GOOD", scale)],
      SATISFACTORY: [pointBand("SATISFACTORY", scale)],
    },
    unsatisfactoryWhen: [
      tooFewPoints(scale),
      sourceCondition("STANDING_VIOLATED", { kind: "JUDGED_BY_BODY" }, sourced),
    ],
    otherwise: null,
  },
  participation: PARTICIPATION_2014,
  quota: null,
  ballot: BALLOT_OF_2011,
};
