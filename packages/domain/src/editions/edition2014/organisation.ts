import { STATUTE_BALLOT } from "../ballots.js";
import type { LevelConditions } from "../condition.js";
import type { SubjectRules } from "../edition.js";
import { sourceCondition } from "../sourceCondition.js";
import { subordinateBase } from "../subordinateBase.js";
import { POINT_TABLE_CODE, POINT_TABLE_SECTIONS } from "./forms.js";
import { ORGANISATION_LEVEL_NAMES_2014 } from "./levelNames.js";
import { ORGANISATION_PARTICIPATION_2014 } from "./participation.js";
import { pointBand, tooFewPoints } from "./pointBands.js";
import { HD27, sourced, uncertain, weak } from "./provenance.js";

const bands = uncertain({
  vi: "Chưa đọc được khung điểm của các mức trên; mặc định: từ 90, từ 70 và từ 50 điểm, như các mức của thang 100 điểm về sau. Mốc dưới 50 điểm là yếu kém thì đã đọc được.",
  en: "The bands of the upper levels were not readable; by default from 90, from 70 and from 50 points, as the later scale of 100 has them. That less than 50 is weak was read.",
});
const table = uncertain({
  vi: "Chưa đọc được bảng chấm điểm; mặc định chỉ ghi tổng điểm trên 100.",
  en: "The table of points was not readable; by default only the total of 100 is recorded.",
});

/**
 * Level conditions of a Party organisation until 2017: "đạt dưới 50 điểm hoặc đạt từ 50 điểm trở lên và có một trong các
 * khuyết điểm, hạn chế sau". The bands leave no points out, so nothing follows from reaching no level.
 */
const CONDITIONS: LevelConditions = {
  required: {
    EXCELLENT: [pointBand("EXCELLENT", bands)],
    GOOD: [pointBand("GOOD", bands)],
    SATISFACTORY: [pointBand("SATISFACTORY", bands)],
  },
  unsatisfactoryWhen: [
    tooFewPoints(weak),
    sourceCondition(
      "DISUNITY_CONCLUDED",
      { kind: "CONCLUDED", fact: "DISUNITY", whenMitigated: "COUNTS" },
      weak,
    ),
    sourceCondition(
      "CORRUPTION_WITH_MEMBERS_DISCIPLINED",
      { kind: "CONCLUDED", fact: "CORRUPTION_WITH_MEMBERS_DISCIPLINED", whenMitigated: "COUNTS" },
      weak,
    ),
    sourceCondition(
      "GOVERNMENT_AT_LOWEST",
      { kind: "LINKED_BODIES_UNSATISFACTORY", of: ["GOVERNMENT"], atLeast: 1 },
      weak,
    ),
    sourceCondition(
      "MASS_ORGANISATIONS_AT_LOWEST",
      { kind: "LINKED_BODIES_UNSATISFACTORY", of: ["FATHERLAND_FRONT", "MASS_ORGANISATION"], atLeast: 2 },
      weak,
    ),
    sourceCondition(
      "ORGANISATIONS_TOO_MANY_UNSATISFACTORY",
      {
        kind: "SHARE",
        of: "SUBORDINATE_ORGANISATIONS_UNSATISFACTORY",
        is: "MORE_THAN",
        numerator: 1,
        denominator: 3,
      },
      weak,
    ),
    sourceCondition(
      "MEMBERS_TOO_MANY_UNSATISFACTORY",
      {
        kind: "SHARE",
        of: "SUBORDINATE_MEMBERS_UNSATISFACTORY",
        is: "MORE_THAN",
        numerator: 1,
        denominator: 2,
      },
      weak,
    ),
  ],
  otherwise: null,
  subordinateBase: subordinateBase(HD27),
};

/** Party organisations in 2014 to 2017. */
export const ORGANISATION_2014: SubjectRules = {
  levelNames: {
    value: ORGANISATION_LEVEL_NAMES_2014,
    ...sourced,
    note: {
      vi: "“Trong sạch, vững mạnh tiêu biểu” là danh hiệu chọn trong số tổ chức đảng trong sạch, vững mạnh, không phải một mức riêng.",
      en: "“Exemplary clean and strong” is a title chosen among the clean and strong organisations, not a level of its own.",
    },
  },
  scale: { value: { kind: "POINTS", groups: [{ code: "I", maxPoints: 100 }] }, ...sourced },
  criteria: {
    value: {
      groups: [
        {
          code: "I",
          text: {
            vi: "Bảng chấm điểm chất lượng tổ chức đảng (100 điểm)",
            en: "Table of points of the organisation's quality (100 points)",
          },
        },
      ],
      criteria: [
        {
          code: "I",
          group: "I",
          isResult: false,
          text: { vi: "Tổng điểm theo bảng chấm điểm", en: "Total of the table of points" },
        },
      ],
    },
    ...table,
  },
  selfAssessment: { value: { formCode: POINT_TABLE_CODE, sections: POINT_TABLE_SECTIONS }, ...table },
  conditions: CONDITIONS,
  participation: ORGANISATION_PARTICIPATION_2014,
  quota: null,
  ballot: {
    ...STATUTE_BALLOT,
    note: {
      vi: "Chưa đọc được tỷ lệ phiếu khi chi bộ, đảng bộ tự xếp loại; mặc định theo Điều lệ Đảng: trên một nửa số đảng viên chính thức được triệu tập.",
      en: "The share of votes on the organisation's own level was not readable; by default the Statute's: more than half of the official members convened.",
    },
  },
};
