import { describe, expect, it } from "vitest";
import type { ConditionCode, ConditionRule } from "../editions/condition.js";
import { EDITION_2019 } from "../editions/edition2019/edition2019.js";
import { sourceCondition } from "../editions/sourceCondition.js";
import { makeGrades, makeMemberFacts } from "../testing/builders.js";
import { SMALL_POINTS_EDITION } from "../testing/smallEditions.js";
import { checkCondition } from "./checkCondition.js";
import { explainCheck } from "./explainCheck.js";
import type { LevelFacts } from "./levelFacts.js";

const member = { edition: EDITION_2019, kind: "MEMBER" } as const;
const { criteria } = EDITION_2019.subjects.MEMBER.criteria.value;

function explain(
  rule: ConditionRule,
  facts: Partial<LevelFacts>,
  { isTrigger = false, code = "EXEMPLARY" as ConditionCode } = {},
) {
  const condition = sourceCondition(code, rule, { source: "Điều 11", certainty: "SOURCED" });
  const context = { facts: makeMemberFacts(facts), criteria, subordinateBase: "RATED" as const };
  const level = isTrigger ? "UNSATISFACTORY" : "EXCELLENT";
  return explainCheck(checkCondition(condition, level, context, isTrigger), member);
}

const share = (
  of: Extract<ConditionRule, { kind: "SHARE" }>["of"],
  is: Extract<ConditionRule, { kind: "SHARE" }>["is"],
  numerator: number,
  denominator: number,
): ConditionRule => ({ kind: "SHARE", of, is, numerator, denominator });

const counts = { EXCELLENT: 1, GOOD: 22, SATISFACTORY: 7, UNSATISFACTORY: 0 };
const discipline = {
  form: "REPRIMAND",
  actOn: null,
  decidedOn: "2019-06-03",
  alreadyUsedInYear: null,
} as const;
const clause = {
  of: "SUBJECT",
  lightest: "REPRIMAND",
  whenSelfDetected: "COUNTS",
  whenActEarlier: "COUNTS",
  whenFormerUnit: "COUNTS",
} as const;

interface Case {
  what: string;
  rule: ConditionRule;
  facts: Partial<LevelFacts>;
  isTrigger?: true;
  status: string;
  finding: string | null;
  en: string | null;
}

const cases: Case[] = [
  {
    what: "a clause on tasks tells what the rule wants",
    rule: share("TASKS_DONE", "LESS_THAN", 1, 2),
    facts: { tasks: { total: 100, done: 49, late: 0, aboveRequirement: 0 } },
    isTrigger: true,
    status: "Thuộc trường hợp",
    finding: "Hoàn thành 49/100 nhiệm vụ (49,00%), quy định ít nhất 50%",
    en: "49/100 tasks are done (49.00%), the rule asks at least 50%",
  },
  {
    what: "a clause with more than a share turns into at most",
    rule: share("LOW_CONFIDENCE_VOTES", "MORE_THAN", 1, 2),
    facts: { confidenceVote: { cast: 50, low: 25 } },
    isTrigger: true,
    status: "Không thuộc trường hợp",
    finding: "25/50 phiếu tín nhiệm thấp (50,00%), quy định không quá 50%",
    en: "25/50 votes are “low confidence” (50.00%), the rule asks at most 50%",
  },
  {
    what: "a clause with at most a share turns into more than",
    rule: share("TASKS_DONE", "AT_MOST", 1, 2),
    facts: { tasks: { total: 4, done: 2, late: 0, aboveRequirement: 0 } },
    isTrigger: true,
    status: "Thuộc trường hợp",
    finding: "Hoàn thành 2/4 nhiệm vụ (50,00%), quy định trên 50%",
    en: "2/4 tasks are done (50.00%), the rule asks more than 50%",
  },
  {
    what: "a clause with at least a share turns into less than",
    rule: share("TASKS_LATE", "AT_LEAST", 1, 3),
    facts: { tasks: { total: 3, done: 3, late: 1, aboveRequirement: 0 } },
    isTrigger: true,
    status: "Thuộc trường hợp",
    finding: "1/3 nhiệm vụ chậm tiến độ (33,33%), quy định dưới 1/3",
    en: "1/3 tasks are late (33.33%), the rule asks less than 1/3",
  },
  {
    what: "a share of members tells who stands outside it",
    rule: share("SUBORDINATES_GOOD_OR_ABOVE", "AT_LEAST", 4, 5),
    facts: { members: { counts, notRated: 2, disciplined: 0 } },
    status: "Chưa đạt",
    finding:
      "23/30 tổ chức đảng trực thuộc (đảng viên, nếu là chi bộ) Hoàn thành tốt nhiệm vụ trở lên (76,67%), quy định ít nhất 80%; 2 chưa được xếp loại",
    en: "23/30 subordinate organisations (in a cell, members) are rated Good or better (76.67%), the rule asks at least 80%; 2 not rated",
  },
  {
    what: "the whole is asked for without “at least”",
    rule: share("TASKS_DONE", "AT_LEAST", 1, 1),
    facts: {},
    status: "Đạt",
    finding: "Hoàn thành 20/20 nhiệm vụ (100,00%), quy định 100%",
    en: "20/20 tasks are done (100.00%), the rule asks 100%",
  },
  {
    what: "a missing count names what is to be recorded",
    rule: share("TASKS_LATE", "AT_MOST", 1, 5),
    facts: { tasks: { total: 20, done: 20, late: null, aboveRequirement: 0 } },
    status: "Chưa đủ số liệu",
    finding: "Cần ghi số nhiệm vụ chậm tiến độ",
    en: "To be recorded: late tasks",
  },
  {
    what: "criteria are named as printed, one without a grade as well",
    rule: { kind: "GRADES_AT_LEAST", of: "OTHERS", grade: "GOOD" },
    facts: { grades: { "I.1": "GOOD", "I.2": "AVERAGE", "I.3": "GOOD", "I.4": "GOOD", III: "GOOD" } },
    status: "Chưa đạt",
    finding:
      "I.2 Phẩm chất đạo đức, lối sống: Trung bình; IV Khắc phục hạn chế, khuyết điểm đã được chỉ ra: chưa chấm",
    en: "I.2 Ethics and lifestyle: Average; IV Remedy of limitations and shortcomings already pointed out: no grade yet",
  },
  {
    what: "grades that are all reached need no figures",
    rule: { kind: "GRADES_AT_LEAST", of: "ALL", grade: "GOOD" },
    facts: {},
    status: "Đạt",
    finding: null,
    en: null,
  },
  {
    what: "grades not given yet are named by their codes",
    rule: { kind: "GRADES_AT_LEAST", of: "RESULTS", grade: "GOOD" },
    facts: { grades: { "II.1": "GOOD" } },
    status: "Chưa đủ số liệu",
    finding: "Cần ghi cấp độ của tiêu chí II.2",
    en: "To be recorded: grades of criteria II.2",
  },
  {
    what: "points in tenths",
    rule: { kind: "POINTS_IN_BAND", min: 900, below: null },
    facts: { pointsTenths: 899 },
    status: "Chưa đạt",
    finding: "Được 89,9 điểm",
    en: "89.9 points",
  },
  {
    what: "missing points",
    rule: { kind: "POINTS_IN_BAND", min: 900, below: null },
    facts: {},
    status: "Chưa đủ số liệu",
    finding: "Cần ghi tổng điểm",
    en: "To be recorded: total points",
  },
  {
    what: "targets missed",
    rule: { kind: "BASIC_TARGETS_MISSED" },
    facts: { basicTargetsMissed: 2 },
    isTrigger: true,
    status: "Thuộc trường hợp",
    finding: "2 chỉ tiêu không hoàn thành",
    en: "2 targets are missed",
  },
  {
    what: "no target missed",
    rule: { kind: "BASIC_TARGETS_MISSED" },
    facts: { basicTargetsMissed: 0 },
    isTrigger: true,
    status: "Không thuộc trường hợp",
    finding: "Không có chỉ tiêu nào không hoàn thành",
    en: "No target is missed",
  },
  {
    what: "a State rating",
    rule: { kind: "STATE_RATING_AT_LEAST", level: "EXCELLENT" },
    facts: { stateRating: "GOOD" },
    status: "Chưa đạt",
    finding: "Cơ quan, đơn vị xếp loại: Hoàn thành tốt nhiệm vụ",
    en: "Rated by the State employer: Good completion of tasks",
  },
  {
    what: "P-09: a State rating not yet given",
    rule: { kind: "STATE_RATING_IS", level: "UNSATISFACTORY" },
    facts: { stateRating: null },
    isTrigger: true,
    status: "Chưa đủ số liệu",
    finding: "Cần ghi kết quả xếp loại cán bộ, công chức, viên chức ở cơ quan, đơn vị",
    en: "To be recorded: the State rating at the place of work",
  },
  {
    what: "a retired member has none",
    rule: { kind: "STATE_RATING_AT_LEAST", level: "EXCELLENT" },
    facts: {},
    status: "Không áp dụng",
    finding: null,
    en: null,
  },
  {
    what: "the unit headed",
    rule: { kind: "NOT_ABOVE_UNIT" },
    facts: { unitLevel: "GOOD" },
    status: "Chưa đạt",
    finding: "Tập thể, tổ chức do người này đứng đầu được xếp loại: Hoàn thành tốt nhiệm vụ",
    en: "The collective or organisation headed is rated: Good completion of tasks",
  },
  {
    what: "linked bodies against it, by name",
    rule: { kind: "LINKED_BODIES_AT_LEAST", level: "GOOD" },
    facts: {
      linkedBodies: [
        { kind: "GOVERNMENT", name: "Ủy ban nhân dân phường", level: "SATISFACTORY" },
        { kind: "MASS_ORGANISATION", name: "Hội Phụ nữ phường", level: null },
        { kind: "FATHERLAND_FRONT", name: "Mặt trận Tổ quốc phường", level: "GOOD" },
      ],
    },
    status: "Chưa đạt",
    finding: "Ủy ban nhân dân phường: Hoàn thành nhiệm vụ; Hội Phụ nữ phường: chưa xếp loại",
    en: "Ủy ban nhân dân phường: Completion of tasks; Hội Phụ nữ phường: not rated yet",
  },
  {
    what: "linked bodies that all reach it",
    rule: { kind: "LINKED_BODIES_AT_LEAST", level: "GOOD" },
    facts: { linkedBodies: [{ kind: "GOVERNMENT", name: "Ủy ban nhân dân phường", level: "GOOD" }] },
    status: "Đạt",
    finding: null,
    en: null,
  },
  {
    what: "a discipline by its day",
    rule: { kind: "DISCIPLINED", ...clause },
    facts: { disciplines: [discipline] },
    isTrigger: true,
    status: "Thuộc trường hợp",
    finding: "Quyết định kỷ luật ngày 03/06/2019",
    en: "Disciplinary decision of 03/06/2019",
  },
  {
    what: "no discipline",
    rule: { kind: "NOT_DISCIPLINED", ...clause },
    facts: {},
    status: "Đạt",
    finding: "Không có quyết định kỷ luật nào phải tính",
    en: "No disciplinary decision counts",
  },
  {
    what: "a conclusion",
    rule: { kind: "CONCLUDED", fact: "DISUNITY", whenMitigated: "WEIGHED" },
    facts: { concluded: [{ fact: "DISUNITY" }] },
    isTrigger: true,
    status: "Thuộc trường hợp",
    finding: "Đã có kết luận của cấp có thẩm quyền",
    en: "The competent authority concluded it",
  },
  {
    what: "a mitigated conclusion",
    rule: { kind: "CONCLUDED", fact: "DISUNITY", whenMitigated: "WEIGHED" },
    facts: { concluded: [{ fact: "DISUNITY", isMitigated: true }] },
    isTrigger: true,
    status: "Cấp có thẩm quyền xem xét",
    finding: "Đã có kết luận, nhưng đã tự phát hiện và khắc phục hoặc do bất khả kháng",
    en: "Concluded, but self-detected and remedied, or force majeure",
  },
  {
    what: "no conclusion",
    rule: { kind: "CONCLUDED", fact: "DISUNITY", whenMitigated: "WEIGHED" },
    facts: {},
    isTrigger: true,
    status: "Không thuộc trường hợp",
    finding: "Không có kết luận của cấp có thẩm quyền",
    en: "No conclusion of the competent authority",
  },
  {
    what: "a clause that asks for missed main targets as well tells both",
    rule: {
      ...(share("TASKS_DONE", "LESS_THAN", 1, 2) as object),
      onlyWithMainTargetsMissed: true,
    } as ConditionRule,
    facts: { tasks: { total: 10, done: 4, late: 0, aboveRequirement: 0 }, mainTargetsMissed: 3 },
    isTrigger: true,
    status: "Thuộc trường hợp",
    finding: "Hoàn thành 4/10 nhiệm vụ (40,00%), quy định ít nhất 50%; 3 chỉ tiêu chủ yếu không hoàn thành",
    en: "4/10 tasks are done (40.00%), the rule asks at least 50%; 3 main targets missed",
  },
  {
    what: "main targets still to be recorded",
    rule: {
      ...(share("TASKS_DONE", "LESS_THAN", 1, 2) as object),
      onlyWithMainTargetsMissed: true,
    } as ConditionRule,
    facts: { tasks: { total: 10, done: 4, late: 0, aboveRequirement: 0 } },
    isTrigger: true,
    status: "Chưa đủ số liệu",
    finding: "Cần ghi số chỉ tiêu chủ yếu không hoàn thành",
    en: "To be recorded: main targets missed",
  },
  {
    what: "levels below, which the authority weighs",
    rule: { kind: "WEIGHED_BY_AUTHORITY" },
    facts: { members: { counts, notRated: 0, disciplined: 0 } },
    status: "Cấp có thẩm quyền xem xét",
    finding:
      "Đảng viên: Hoàn thành xuất sắc nhiệm vụ 1, Hoàn thành tốt nhiệm vụ 22, Hoàn thành nhiệm vụ 7, Không hoàn thành nhiệm vụ 0",
    en: "Members: Excellent completion of tasks 1, Good completion of tasks 22, Completion of tasks 7, Non-completion of tasks 0",
  },
  {
    what: "levels below that are not there",
    rule: { kind: "WEIGHED_BY_AUTHORITY" },
    facts: {},
    status: "Cấp có thẩm quyền xem xét",
    finding: null,
    en: null,
  },
  {
    what: "what the body judges",
    rule: { kind: "JUDGED_BY_BODY" },
    facts: {},
    status: "Tập thể xem xét, kết luận",
    finding: null,
    en: null,
  },
  {
    what: "no body at the lowest level",
    rule: { kind: "LINKED_BODIES_UNSATISFACTORY", of: ["GOVERNMENT"], atLeast: 1 },
    facts: {},
    isTrigger: true,
    status: "Không thuộc trường hợp",
    finding: null,
    en: null,
  },
];

describe("explainCheck", () => {
  it.each(cases)("$what", ({ rule, facts, isTrigger = false, status, finding, en }) => {
    const explanation = explain(rule, facts, { isTrigger });
    expect(explanation.status.vi).toBe(status);
    expect(explanation.finding?.vi ?? null).toBe(finding);
    expect(explanation.finding?.en ?? null).toBe(en);
  });

  it("says the whole in one sentence, with the source and how sure it is", () => {
    const rule: ConditionRule = { kind: "POINTS_IN_BAND", min: 700, below: 900 };
    expect(explain(rule, { pointsTenths: 700 }, { code: "POINTS_IN_BAND" }).text).toEqual({
      vi: "Đạt: Tổng điểm nằm trong khung điểm của mức: từ 70 đến dưới 90 điểm. Được 70 điểm. Căn cứ: Điều 11 (đã đối chiếu văn bản).",
      en: "Met: Total points lie in the band of the level: from 70 to below 90 points. 70 points. Source: Điều 11 (read in the document).",
    });
    expect(explain({ kind: "JUDGED_BY_BODY" }, {}).text.vi).toBe(
      "Tập thể xem xét, kết luận: Thực sự có năng lực, đạo đức, có thành tích nổi bật được các đảng viên khác học tập, noi theo. Căn cứ: Điều 11 (đã đối chiếu văn bản).",
    );
  });

  it("names the highest level that a cap allows", () => {
    const check = {
      level: "GOOD",
      code: "WITHIN_CAP",
      rule: null,
      status: "FAILED",
      figures: { cap: "SATISFACTORY" },
      text: { vi: "Không vượt mức cao nhất", en: "Not above the cap" },
      source: "Hướng dẫn 21-HD/BTCTW (2019)",
      certainty: "UNCERTAIN",
    } as const;
    expect(explainCheck(check, member).finding?.vi).toBe("Mức cao nhất được phép: Hoàn thành nhiệm vụ");
    expect(explainCheck(check, member).source.vi).toBe(
      "Căn cứ: Hướng dẫn 21-HD/BTCTW (2019) (văn bản chưa rõ, đang dùng mặc định).",
    );
    const closing = { ...check, code: "BELOW_SATISFACTORY", status: "FIRED", figures: {} } as const;
    expect(explainCheck(closing, member).finding).toBeNull();
  });

  it("names a line of the unit's own by its code, and grades in a year of points as usual", () => {
    const condition = sourceCondition(
      "CRITERION_POOR",
      { kind: "ANY_GRADE_IS", grade: "POOR" },
      { source: "Điều 11", certainty: "KNOWN" },
    );
    const own = [{ code: "II.2.a", group: "II", isResult: true, text: { vi: "Thu phí", en: "Fees" } }];
    const facts = makeMemberFacts({ grades: { ...makeGrades(), "II.2.a": "POOR" } });
    const context = { facts, criteria: own, subordinateBase: "RATED" as const };
    const check = checkCondition(condition, "UNSATISFACTORY", context, true);
    const subject = { edition: SMALL_POINTS_EDITION, kind: "MEMBER", post: "LEADER" } as const;
    expect(explainCheck(check, subject).finding).toEqual({ vi: "II.2.a: Kém", en: "II.2.a: Poor" });
  });

  it("refuses a kind of subject that the edition does not rate", () => {
    const edition = { ...EDITION_2019, subjects: { ...EDITION_2019.subjects, CADRE: null } };
    const condition = sourceCondition(
      "EXEMPLARY",
      { kind: "JUDGED_BY_BODY" },
      { source: "", certainty: "KNOWN" },
    );
    const check = { ...condition, level: "GOOD", status: "JUDGED", figures: {} } as const;
    expect(() => explainCheck(check, { edition, kind: "CADRE" })).toThrow(RangeError);
  });
});
