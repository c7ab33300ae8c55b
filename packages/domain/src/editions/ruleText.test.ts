import { describe, expect, it } from "vitest";
import type { ConditionRule, DisciplineClause } from "./condition.js";
import { dateText, pointsText } from "./figureTexts.js";
import { ruleText } from "./ruleText.js";

const share = (own: object): ConditionRule =>
  ({
    kind: "SHARE",
    of: "TASKS_DONE",
    is: "AT_LEAST",
    numerator: 1,
    denominator: 2,
    ...own,
  }) as ConditionRule;
const clause: DisciplineClause = {
  of: "SUBJECT",
  lightest: "WARNING",
  whenSelfDetected: "COUNTS",
  whenActEarlier: "COUNTS",
  whenFormerUnit: "COUNTS",
};

const cases: [ConditionRule, string, string][] = [
  [{ kind: "GRADES_AT_LEAST", of: "ALL", grade: "GOOD" }, "từ cấp độ Tốt trở lên", "grade Good or better"],
  [{ kind: "ANY_GRADE_IS", grade: "POOR" }, "cấp độ Kém", "grade Poor"],
  [{ kind: "POINTS_IN_BAND", min: 700, below: 900 }, "từ 70 đến dưới 90 điểm", "from 70 to below 90 points"],
  [{ kind: "POINTS_IN_BAND", min: 895, below: null }, "từ 89,5 điểm trở lên", "from 89.5 points or more"],
  [{ kind: "POINTS_IN_BAND", min: 0, below: 500 }, "dưới 50 điểm", "below 50 points"],
  [share({}), "ít nhất 50%", "at least 50%"],
  [share({ numerator: 2 }), "100%", "100%"],
  [share({ is: "AT_MOST", numerator: 1, denominator: 3 }), "không quá 1/3", "at most 1/3"],
  [share({ is: "MORE_THAN" }), "trên 50%", "more than 50%"],
  [share({ is: "LESS_THAN" }), "dưới 50%", "less than 50%"],
  [
    share({ is: "LESS_THAN", whenForceMajeure: "WEIGHED" }),
    "dưới 50%; có lý do bất khả kháng thì cấp có thẩm quyền xem xét",
    "less than 50%; under force majeure, the authority weighs it",
  ],
  [{ kind: "BASIC_TARGETS_MISSED" }, "không hoàn thành từ một chỉ tiêu", "one target or more missed"],
  [
    share({ is: "LESS_THAN", onlyWithMainTargetsMissed: true, whenForceMajeure: "EXEMPT" }),
    "dưới 50% và có chỉ tiêu chủ yếu không đạt (trừ trường hợp bất khả kháng)",
    "less than 50%, with main targets missed (not under force majeure)",
  ],
  [
    { kind: "BASIC_TARGETS_MISSED", whenForceMajeure: "WEIGHED" },
    "không hoàn thành từ một chỉ tiêu; có lý do bất khả kháng thì cấp có thẩm quyền xem xét",
    "one target or more missed; under force majeure, the authority weighs it",
  ],
  [
    { kind: "STATE_RATING_AT_LEAST", level: "GOOD" },
    "từ mức Hoàn thành tốt nhiệm vụ trở lên",
    "Good completion of tasks or better",
  ],
  [
    { kind: "STATE_RATING_IS", level: "UNSATISFACTORY" },
    "ở mức Không hoàn thành nhiệm vụ",
    "Non-completion of tasks",
  ],
  [
    { kind: "LINKED_BODIES_UNSATISFACTORY", of: ["FATHERLAND_FRONT", "MASS_ORGANISATION"], atLeast: 2 },
    "từ 2 tổ chức trở lên (Mặt trận Tổ quốc, đoàn thể chính trị - xã hội)",
    "2 or more (Fatherland Front, mass organisations)",
  ],
  [{ kind: "NOT_ABOVE_UNIT" }, "không cao hơn", "not above"],
  [{ kind: "JUDGED_BY_BODY" }, "do tập thể xem xét, kết luận", "judged by the body"],
  [
    { kind: "WEIGHED_BY_AUTHORITY" },
    "do cấp có thẩm quyền xem xét, quyết định",
    "for the authority to weigh and decide",
  ],
  [
    { kind: "CONCLUDED", fact: "DISUNITY", whenMitigated: "EXEMPT" },
    "có kết luận thì tính, trừ trường hợp tự phát hiện và đã khắc phục",
    "counts once concluded, not when self-detected and remedied",
  ],
  [{ kind: "DISCIPLINED", ...clause }, "từ cảnh cáo trở lên", "warning or heavier"],
  [
    { kind: "NOT_DISCIPLINED", ...clause, whenSelfDetected: "EXEMPT" },
    "từ cảnh cáo trở lên; không tính vi phạm tự phát hiện và đã khắc phục",
    "warning or heavier; not when self-detected and remedied",
  ],
  [
    {
      kind: "DISCIPLINED",
      ...clause,
      lightest: "REPRIMAND",
      onlyDutyRelated: true,
      whenSelfDetected: "WEIGHED",
      whenActEarlier: "WEIGHED",
      whenFormerUnit: "EXEMPT",
    },
    "từ khiển trách trở lên; chỉ tính vi phạm liên quan đến công vụ, nhiệm vụ; vi phạm tự phát hiện và đã khắc phục thì cấp có thẩm quyền xem xét; vi phạm của năm trước thì cấp có thẩm quyền xem xét nội dung, mức độ; vi phạm ở đơn vị cũ tính vào kết quả của đơn vị cũ",
    "reprimand or heavier; only violations in public duty; when self-detected and remedied, the authority weighs it; for an act of an earlier year, the authority weighs it; a violation at a former unit counts there",
  ],
];

describe("ruleText", () => {
  it.each(cases)("case %#: %j", (rule, vi, en) => expect(ruleText(rule)).toEqual({ vi, en }));
});

describe("figures", () => {
  it("are printed as Vietnamese papers do", () => {
    expect(pointsText(899)).toEqual({ vi: "89,9", en: "89.9" });
    expect(dateText("2018-03-08")).toBe("08/03/2018");
  });
});
